using System.Globalization;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>
/// The limits of a property as the attributes that .NET knows, for the editor, for user interfaces and for analyzers. Attributes
/// whose constructors need reflection (MinLength, MaxLength, Range by type) are left out: they break trimmed applications.
/// </summary>
internal static class LimitAttributes
{
    public static IEnumerable<string> Render(PropertyModel property) =>
    [
        // The attributes of .NET do not look into what may be absent or null.
        .. WithPlace(property.Presence == Presence.OptionalNullable ? One(RuntimeNames.ValueLimits, property.Type, property.Limits) : Limits(property.Type, property.Limits), property.SpecPlace),
        .. OfItems(property.Type, property.Items),
    ];

    public static IReadOnlyList<string> Render(ParameterModel parameter) =>
    [
        .. WithPlace(Limits(parameter.Type, parameter.Limits), parameter.SpecPlace),
        .. OfItems(parameter.Type, parameter.Items),
        .. parameter.Deprecation is null ? [] : (string[])[DeprecationText.Deprecated(parameter.Deprecation)],
    ];

    /// <summary>Where a document says what an attribute or a type repeats.</summary>
    public static string Place(PlaceModel? place)
        => place is null ? "" : $"[{RuntimeNames.SpecLocation}({CSharpText.Literal(place.Document)}, {CSharpText.Literal(place.Pointer)})]";

    private static List<string> WithPlace(IEnumerable<string> attributes, PlaceModel? place)
    {
        List<string> all = attributes.ToList();
        return all.Count == 0 || place is null ? all : [.. all, Place(place)];
    }

    private static IEnumerable<string> OfItems(TypeRef type, ItemLimitsModel? items)
    {
        if (items is not { Place: { } place } || type.Item is not { } item)
        {
            return [];
        }

        return One(RuntimeNames.ItemLimits, item, items.Limits, $"Document = {CSharpText.Literal(place.Document)}", $"Pointer = {CSharpText.Literal(place.Pointer)}");
    }

    /// <summary>An attribute of ours that has every limit; none without limits.</summary>
    private static IEnumerable<string> One(string attribute, TypeRef type, LimitsModel limits, params string[] more)
    {
        List<string> arguments = NamedLimits.Of(type, limits).ToList();
        return arguments.Count == 0 ? [] : [$"[{attribute}({string.Join(", ", arguments.Concat(more))})]"];
    }

    private static IEnumerable<string> Limits(TypeRef type, LimitsModel limits)
    {
        switch (type)
        {
            case { Scalar.Number: not (NumberType.None or NumberType.BigInteger) }:
                if (Range(limits, type.Scalar.Number) is { } range)
                {
                    yield return range;
                }

                if (LimitText.Number(limits.MultipleOf, NumberType.Double) is { } step)
                {
                    yield return $"[{RuntimeNames.MultipleOf}({step})]";
                }

                break;
            case { Scalar: { } text } when text == ScalarType.String:
                foreach (string attribute in Textual(limits))
                {
                    yield return attribute;
                }

                break;
            case { Kind: TypeKind.List or TypeKind.Map }:
                if ((limits.MinItems ?? limits.MaxItems ?? limits.MinProperties ?? limits.MaxProperties) is not null)
                {
                    int least = limits.MinItems ?? limits.MinProperties ?? 0;
                    yield return $"[{RuntimeNames.ItemCount}({CSharpText.Literal(least)}, {Text(limits.MaxItems ?? limits.MaxProperties)})]";
                }

                if (limits.UniqueItems)
                {
                    yield return $"[{RuntimeNames.UniqueItems}]";
                }

                break;
            case { Scalar: { } uri } when uri == ScalarType.Uri && (limits.MaxLength is not null || !limits.UriSchemes.IsEmpty || limits.PublicHost):
                yield return $"[{RuntimeNames.UriRule}({string.Join(", ", UriArguments(limits))})]";
                break;
        }
    }

    private static string? Range(LimitsModel limits, NumberType type)
    {
        // RangeAttribute takes int or double without reflection.
        NumberType literal = type == NumberType.Int32 ? NumberType.Int32 : NumberType.Double;
        string? least = LimitText.Number(limits.Minimum ?? limits.ExclusiveMinimum, literal);
        string? most = LimitText.Number(limits.Maximum ?? limits.ExclusiveMaximum, literal);
        if (least is null && most is null)
        {
            return null;
        }

        string name = literal == NumberType.Int32 ? "int" : "double";
        string exclusive = (limits.Minimum is null && limits.ExclusiveMinimum is not null ? ", MinimumIsExclusive = true" : "")
            + (limits.Maximum is null && limits.ExclusiveMaximum is not null ? ", MaximumIsExclusive = true" : "");
        return $"[{RuntimeNames.Range}({least ?? name + ".MinValue"}, {most ?? name + ".MaxValue"}{exclusive})]";
    }

    private static IEnumerable<string> Textual(LimitsModel limits)
    {
        if (limits.MinLength is not null || limits.MaxLength is not null)
        {
            string minimum = limits.MinLength is { } least ? $", MinimumLength = {CSharpText.Literal(least)}" : "";
            yield return $"[{RuntimeNames.StringLength}({Text(limits.MaxLength)}{minimum})]";
        }

        if (limits.Pattern is { } pattern)
        {
            yield return $"[{RuntimeNames.RegularExpression}({CSharpText.Literal(Anchored(pattern))})]";
        }
    }

    // The attribute wants the whole text to match; a schema's pattern may match anywhere in it.
    private static string Anchored(string pattern)
        => pattern.StartsWith("^", StringComparison.Ordinal) && pattern.EndsWith("$", StringComparison.Ordinal) && !pattern.EndsWith("\\$", StringComparison.Ordinal) && !pattern.Contains('|')
            ? pattern
            : $"[\\s\\S]*?(?:{pattern})[\\s\\S]*";

    private static IEnumerable<string> UriArguments(LimitsModel limits)
    {
        foreach (string scheme in limits.UriSchemes)
        {
            yield return CSharpText.Literal(scheme);
        }

        if (limits.MaxLength is { } most)
        {
            yield return $"MaxLength = {CSharpText.Literal(most)}";
        }

        if (limits.PublicHost)
        {
            yield return "PublicHost = true";
        }
    }

    private static string Text(int? most) => most?.ToString(CultureInfo.InvariantCulture) ?? "int.MaxValue";
}
