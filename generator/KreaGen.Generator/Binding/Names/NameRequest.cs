using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Binding.Names;

/// <summary>One declaration's wish for a name.</summary>
/// <param name="Preferred">The name it gets unless another declaration or a reserved name is in the way.</param>
/// <param name="Address">Where it stands in the document: decides who goes first, so it is unique within the scope.</param>
/// <param name="Alternatives">Longer names that still mean something, the best first: for when another declaration is in the way.</param>
/// <param name="WhenReserved">What it prefers instead of a reserved name.</param>
internal sealed record NameRequest(string Preferred, string Address, EquatableArray<string> Alternatives = default, string? WhenReserved = null)
{
    /// <summary>A property of a record, from its wire name.</summary>
    public static NameRequest Property(string wireName, string address) => Member(wireName, address, "Value");

    /// <summary>A known value of an open enum, from its wire value.</summary>
    public static NameRequest EnumMember(string wireValue, string address) => Member(wireValue, address, "Value");

    /// <summary>A method, from its operation id.</summary>
    public static NameRequest Method(string operationId, string address) => Member(operationId, address, "Operation");

    /// <summary>A type, from its component name; the caller knows longer names (the document, the owner) that mean something.</summary>
    public static NameRequest Type(string name, string address, params string[] alternatives)
    {
        string preferred = Identifiers.TypeName(name);
        return new(preferred, address, alternatives.Select(Identifiers.TypeName).Append(preferred + "Model").ToEquatableArray(), preferred + "Model");
    }

    /// <summary>A parameter, from its wire name.</summary>
    public static NameRequest Parameter(string wireName, string address)
    {
        string preferred = Identifiers.Camel(wireName);
        string spelled = Identifiers.PascalWithSymbols(wireName);
        string[] alternatives = [char.ToLowerInvariant(spelled[0]) + spelled.Substring(1), preferred + "Value"];
        return new(preferred, address, alternatives.ToEquatableArray(), preferred + "Value");
    }

    private static NameRequest Member(string text, string address, string kind)
    {
        string preferred = Identifiers.Pascal(text);
        string spelled = Identifiers.PascalWithSymbols(text);
        string[] alternatives = CaseOf(text) is string letterCase
            ? [spelled, preferred + letterCase, preferred + kind]
            : [spelled, preferred + kind];
        return new(preferred, address, alternatives.ToEquatableArray(), preferred + kind);
    }

    // "asc" and "ASC" may both be wire values.
    private static string? CaseOf(string text)
    {
        bool hasUpper = text.Any(unit => unit is >= 'A' and <= 'Z');
        bool hasLower = text.Any(unit => unit is >= 'a' and <= 'z');
        return hasUpper == hasLower ? null : hasUpper ? "UpperCase" : "LowerCase";
    }
}
