using System.Globalization;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>How a record checks itself against the document's limits, without reflection.</summary>
internal static class RecordValidation
{
    private const string Regex = "global::System.Text.RegularExpressions.Regex";

    public static string Render(RecordModel model)
    {
        if (!model.IsSent)
        {
            return "";
        }

        return Template.Blocks(
        [
            .. model.Properties.Where(static property => property.Limits.Pattern is not null && property.Type.Shape == TypeShape.String).Select(Pattern),
            Template.Render(
                $$"""
                /// <summary>Checks every limit of the document. The client does so before it sends.</summary>
                /// <exception cref="global::KreaGen.Errors.ApiValidationException">Some limits are broken: all of them, each with property, limit and value.</exception>
                public void Validate() => {{RuntimeNames.Validation}}.ThrowIfInvalid(this);

                {{RecordPage.Silence(model)}}
                void {{RuntimeNames.Validatable}}.Validate(ref {{RuntimeNames.Validation}} validation)
                {
                    {{model.Properties.SelectMany(Checks)}}
                }
                """),
        ]);
    }

    private static string PatternName(PropertyModel property) => $"s_{property.Local.TrimStart('@')}Pattern";

    private static string Pattern(PropertyModel property)
        => $"private static readonly {Regex} {PatternName(property)} = new({CSharpText.Literal(property.Limits.Pattern!)}, global::System.Text.RegularExpressions.RegexOptions.CultureInvariant, {RuntimeNames.TimeSpan}.FromSeconds(1));";

    private static IEnumerable<string> Checks(PropertyModel property)
    {
        string name = $"nameof({property.Name})";
        string value = property.Presence == Presence.OptionalNullable ? property.Name + ".ValueOrDefault" : property.Name;
        if (property.Presence == Presence.Required && !TypeText.IsValueType(property.Type))
        {
            yield return $"validation.Required({name}, {value});";
        }

        foreach (string check in Limits(property, name, value).Concat(Nested(property.Type, name, value)))
        {
            yield return check;
        }
    }

    private static IEnumerable<string> Limits(PropertyModel property, string name, string value)
    {
        LimitsModel limits = property.Limits;
        TypeShape shape = property.Type.Shape;
        string? least = LimitText.Number(limits.Minimum, shape);
        string? most = LimitText.Number(limits.Maximum, shape);
        if (least is not null && most is not null)
        {
            yield return $"validation.Range({name}, {value}, {least}, {most});";
        }
        else if (least is not null)
        {
            yield return $"validation.Minimum({name}, {value}, {least});";
        }
        else if (most is not null)
        {
            yield return $"validation.Maximum({name}, {value}, {most});";
        }

        (string Check, string? Limit)[] others =
        [
            ("ExclusiveMinimum", LimitText.Number(limits.ExclusiveMinimum, shape)),
            ("ExclusiveMaximum", LimitText.Number(limits.ExclusiveMaximum, shape)),
            ("MultipleOf", LimitText.Number(limits.MultipleOf, shape)),
        ];
        foreach ((string check, string? limit) in others)
        {
            if (limit is not null)
            {
                yield return $"validation.{check}({name}, {value}, {limit});";
            }
        }

        if (shape == TypeShape.String && (limits.MinLength is not null || limits.MaxLength is not null))
        {
            yield return $"validation.Length({name}, {value}, {Text(limits.MinLength, "0")}, {Text(limits.MaxLength, "int.MaxValue")});";
        }

        if (shape == TypeShape.String && limits.Pattern is not null)
        {
            yield return $"validation.Pattern({name}, {value}, {PatternName(property)});";
        }

        if (shape == TypeShape.Uri && (limits.MaxLength is not null || !limits.UriSchemes.IsEmpty || limits.PublicHost))
        {
            string schemes = string.Concat(limits.UriSchemes.Select(static scheme => ", " + CSharpText.Literal(scheme)));
            yield return $"validation.Uri({name}, {value}, {Text(limits.MaxLength, "int.MaxValue")}, {CSharpText.Literal(limits.PublicHost)}{schemes});";
        }

        if ((limits.MinItems ?? limits.MaxItems ?? limits.MinProperties ?? limits.MaxProperties) is not null)
        {
            yield return $"validation.Count({name}, {value}, {Text(limits.MinItems ?? limits.MinProperties, "0")}, {Text(limits.MaxItems ?? limits.MaxProperties, "int.MaxValue")});";
        }

        if (limits.UniqueItems)
        {
            yield return $"validation.Unique({name}, {value});";
        }
    }

    private static IEnumerable<string> Nested(TypeRef type, string name, string value)
    {
        if (type.Shape is TypeShape.Record or TypeShape.Union)
        {
            yield return $"validation.Nested({name}, {value});";
        }
        else if (type is { Shape: TypeShape.List, Item: { Shape: TypeShape.Record or TypeShape.Union, IsNullable: false } })
        {
            yield return $"validation.NestedItems({name}, {value});";
        }
    }

    private static string Text(int? count, string otherwise) => count?.ToString(CultureInfo.InvariantCulture) ?? otherwise;
}
