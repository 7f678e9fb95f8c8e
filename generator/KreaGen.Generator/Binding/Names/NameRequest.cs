namespace KreaGen.Generator.Binding.Names;

/// <summary>One declaration's wish for a name.</summary>
/// <param name="Preferred">The name it gets unless another declaration or a reserved name is in the way.</param>
/// <param name="Address">Where it stands in the document: decides who goes first, so it is unique within the scope.</param>
/// <param name="Alternatives">
/// Longer names that still mean something, the best first: for when another declaration is in the way. Asked for only then, since it hardly ever is.
/// </param>
/// <param name="WhenReserved">What it prefers instead of a reserved name.</param>
internal sealed record NameRequest(string Preferred, string Address, Func<IReadOnlyList<string>>? Alternatives = null, string? WhenReserved = null)
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
        return new(preferred, address, () => [.. alternatives.Select(Identifiers.TypeName), preferred + "Model"], preferred + "Model");
    }

    /// <summary>A parameter, from its wire name.</summary>
    public static NameRequest Parameter(string wireName, string address)
    {
        string preferred = Identifiers.Camel(wireName);
        return new(preferred, address, () => [Lowered(Identifiers.PascalWithSymbols(wireName)), preferred + "Value"], preferred + "Value");
    }

    private static NameRequest Member(string text, string address, string kind)
    {
        string preferred = Identifiers.Pascal(text);
        return new(
            preferred,
            address,
            () => CaseOf(text) is string letterCase
                ? [Identifiers.PascalWithSymbols(text), preferred + letterCase, preferred + kind]
                : [Identifiers.PascalWithSymbols(text), preferred + kind],
            preferred + kind);
    }

    private static string Lowered(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    // "asc" and "ASC" may both be wire values.
    private static string? CaseOf(string text)
    {
        bool hasUpper = text.Any(unit => unit is >= 'A' and <= 'Z');
        bool hasLower = text.Any(unit => unit is >= 'a' and <= 'z');
        return hasUpper == hasLower ? null : hasUpper ? "UpperCase" : "LowerCase";
    }
}
