using KreaGen.Generator.Constraints;
using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>
/// The constraints of a property as the attributes that .NET knows, for the editor, for user interfaces and for analyzers. Attributes
/// whose constructors need reflection (MinLength, MaxLength, Range by type) are left out: they break trimmed applications.
/// </summary>
internal static class ConstraintAttributes
{
    public static IEnumerable<string> Render(PropertyModel property) =>
    [
        // The attributes of .NET do not look into what may be absent or null.
        .. WithPlace(
            property.Presence == Presence.OptionalNullable
                ? One(RuntimeNames.ValueConstraints, property.Type, property.Constraints) : Each(property.Type, property.Constraints),
            property.SpecLocation),
        .. OfItems(property.Type, property.Items),
    ];

    public static IReadOnlyList<string> Render(ParameterModel parameter) =>
    [
        .. WithPlace(Each(parameter.Type, parameter.Constraints), parameter.SpecLocation),
        .. OfItems(parameter.Type, parameter.Items),
        .. parameter.Deprecation is null ? [] : (string[])[DeprecationWriter.Deprecated(parameter.Deprecation)],
    ];

    /// <summary>Where a document says what an attribute or a type repeats.</summary>
    public static string Place(SpecLocationModel? place)
        => place is null ? "" : $"[{RuntimeNames.SpecLocation}({CSharpEscaper.Literal(place.Document)}, {CSharpEscaper.Literal(place.Pointer)})]";

    private static List<string> WithPlace(IEnumerable<string> attributes, SpecLocationModel? place)
    {
        List<string> all = attributes.ToList();
        return all.Count == 0 || place is null ? all : [.. all, Place(place)];
    }

    private static IEnumerable<string> OfItems(TypeRef type, ItemConstraintsModel? items)
    {
        if (items is not { Place: { } place } || type.Item is not { } item)
        {
            return [];
        }

        return One(RuntimeNames.ItemConstraints, item, items.Constraints, AttributeArguments.Location(place));
    }

    /// <summary>An attribute of ours that has every constraint; none without any.</summary>
    private static IEnumerable<string> One(string attribute, TypeRef type, ConstraintSet constraints, params string[] more)
    {
        List<string> arguments = AttributeArguments.Named(type, constraints).ToList();
        return arguments.Count == 0 ? [] : [$"[{attribute}({string.Join(", ", arguments.Concat(more))})]"];
    }

    /// <summary>An attribute for each constraint or pair of them.</summary>
    private static IEnumerable<string> Each(TypeRef type, ConstraintSet constraints)
        => constraints.All
            .Where(static constraint => constraint.Kind.Attribute is not null)
            .GroupBy(static constraint => constraint.Kind.Attribute!.Type, StringComparer.Ordinal)
            .Select(pair => AttributeArguments.Of(type, pair) is { } arguments
                ? $"[{NameMark.Start}{ConstraintAttribute.ShortName(pair.Key)}{NameMark.End}{(arguments.Length > 0 ? $"({arguments})" : "")}]" : null)
            .OfType<string>();
}
