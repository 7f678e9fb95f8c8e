using System.Globalization;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>Writes constraints as the arguments of attributes.</summary>
internal static class AttributeArguments
{
    /// <summary>The arguments of the attribute that stands for a constraint or a pair of them; null when it can hold none of them.</summary>
    public static string? Of(TypeRef type, IEnumerable<Constraint> pair)
    {
        // RangeAttribute takes int or double without reflection.
        NumberType number = type.Scalar?.Number == NumberType.Int32 ? NumberType.Int32 : NumberType.Double;
        var positions = new SortedDictionary<int, string>();
        List<string> named = [];
        bool isEmpty = true;
        foreach (Constraint constraint in pair)
        {
            ConstraintAttribute attribute = constraint.Kind.Attribute!;
            if (constraint.Kind.Value == ConstraintValue.Constraints)
            {
                isEmpty = false;
                named.AddRange(Named(type.Item!, constraint.Part));
                continue;
            }

            if (Text(constraint, type, attribute.Absent is null ? NumberType.Double : number, isWhole: true) is not { } text
                || (attribute.Position is { } taken && positions.ContainsKey(taken)))
            {
                continue;
            }

            isEmpty = false;
            if (attribute.Position is { } position)
            {
                positions.Add(position, text);
            }

            named.AddRange(Named(attribute.Name, attribute.Flag, text));
        }

        if (isEmpty)
        {
            return null;
        }

        foreach (ConstraintAttribute other in ConstraintKind.All.Select(static kind => kind.Attribute).OfType<ConstraintAttribute>()
            .Where(other => other.Type == pair.First().Kind.Attribute!.Type))
        {
            if (other is { Position: { } position, Absent: { } absent } && !positions.ContainsKey(position))
            {
                positions.Add(position, string.Format(CultureInfo.InvariantCulture, absent, number == NumberType.Int32 ? "int" : "double"));
            }
        }

        return string.Join(", ", positions.Values.Where(static text => text.Length > 0).Concat(named));
    }

    /// <summary>The named arguments of an attribute of ours that has every constraint.</summary>
    public static IEnumerable<string> Named(TypeRef type, ConstraintSet constraints)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (Constraint constraint in constraints.All)
        {
            if (constraint.Kind.Argument is { } name && Text(constraint, type, NumberType.Double, isWhole: false) is { } text && taken.Add(name))
            {
                foreach (string argument in Named(name, constraint.Kind.ArgumentFlag, constraint.Kind.Value == ConstraintValue.Texts
                    ? $"new[] {{ {text} }}" : text))
                {
                    yield return argument;
                }
            }
        }
    }

    /// <summary>The named arguments that say where the document sets constraints.</summary>
    public static string Location(SpecLocationModel place)
        => $"{AttributeContract.Document} = {CSharpEscaper.Literal(place.Document)}, {AttributeContract.Pointer} = {CSharpEscaper.Literal(place.Pointer)}";

    private static IEnumerable<string> Named(string? name, string? flag, string text)
        => [.. name is null ? (string[])[] : [$"{name} = {text}"], .. flag is null ? (string[])[] : [$"{flag} = true"]];

    /// <summary>The value as an argument; null where no attribute can hold it.</summary>
    private static string? Text(Constraint constraint, TypeRef type, NumberType number, bool isWhole) => constraint.Kind.Value switch
    {
        ConstraintValue.Number
            => type.Scalar?.Number is null or NumberType.None or NumberType.BigInteger ? null : ConstraintLiterals.Number(constraint.Value, number),
        ConstraintValue.Count => constraint.Value,
        ConstraintValue.Flag => "true",
        ConstraintValue.Pattern => CSharpEscaper.Literal(isWhole ? Anchored(constraint.Value) : constraint.Value),
        ConstraintValue.Constraints => null,
        _ => string.Join(", ", constraint.Values.Select(CSharpEscaper.Literal)),
    };

    // The attribute wants the whole text to match; a schema's pattern may match anywhere in it.
    private static string Anchored(string pattern)
        => pattern.StartsWith("^", StringComparison.Ordinal) && pattern.EndsWith("$", StringComparison.Ordinal)
            && !pattern.EndsWith("\\$", StringComparison.Ordinal) && !pattern.Contains('|')
            ? pattern
            : $"[\\s\\S]*?(?:{pattern})[\\s\\S]*";
}
