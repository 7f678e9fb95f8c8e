using System.Globalization;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>Writes the statements that check a value against the document's limits, without reflection.</summary>
internal static class LimitChecks
{
    private const string OfItems = "OfItems";
    private const string OfNames = "OfNames";

    /// <summary>The fields for the patterns of a value and of its items.</summary>
    /// <param name="limits">What the document demands of the value.</param>
    /// <param name="items">What it demands of its items.</param>
    /// <param name="type">The type of the value.</param>
    /// <param name="name">The field's name; that for items has more behind it.</param>
    public static IEnumerable<string> PatternFields(LimitsModel limits, ItemLimitsModel? items, TypeRef type, string name)
    {
        if (limits.Pattern is { } pattern && type.Scalar == ScalarType.String)
        {
            yield return PatternField(name, pattern);
        }

        if (limits.Names?.Pattern is { } names)
        {
            yield return PatternField(name + OfNames, names);
        }

        foreach (string field in items is not null && type.Item is { } item ? PatternFields(items.Limits, items.Items, item, name + OfItems) : [])
        {
            yield return field;
        }
    }

    private static string PatternField(string name, string pattern)
        => $"private static readonly {RuntimeNames.Regex} {name} = new({CSharpText.Literal(pattern)}, {RuntimeNames.RegexOptions}.CultureInvariant, {RuntimeNames.TimeSpan}.FromSeconds(1));";

    /// <param name="limits">What the document demands.</param>
    /// <param name="items">What it demands of each item.</param>
    /// <param name="type">The type of the value.</param>
    /// <param name="name">An expression for the value's name.</param>
    /// <param name="value">An expression for the value, which may be null.</param>
    /// <param name="pattern">The field that holds the pattern, where there is one.</param>
    public static IEnumerable<string> Of(LimitsModel limits, ItemLimitsModel? items, TypeRef type, string name, string value, string pattern)
        => OfValue("validation", limits, items, type, name, value, pattern).Concat(Nested(type, name, value));

    private static IEnumerable<string> OfValue(string on, LimitsModel limits, ItemLimitsModel? items, TypeRef type, string name, string value, string pattern)
        => Limits(limits, type.Scalar, name, value, pattern).Select(check => $"{on}.{check}").Concat(Items(items, type, name, value, pattern).Select(check => $"{on}.{check}"));

    private static IEnumerable<string> Items(ItemLimitsModel? items, TypeRef type, string name, string value, string pattern)
    {
        if (items is null || type.Item is not { } item)
        {
            return [];
        }

        List<string> checks = OfValue("each", items.Limits, items.Items, item, "\"\"", "item", pattern + OfItems).ToList();
        string function = $"Items({name}, {value}, static (ref {RuntimeNames.Validation} each, {TypeText.OfItem(item)} item) =>";
        return checks.Count switch
        {
            0 => [],
            1 => [$"{function} {checks[0].TrimEnd(';')});"],
            _ =>
            [
                Template.Render(
                    $$"""
                    {{function}}
                    {
                        {{checks}}
                    });
                    """),
            ],
        };
    }

    private static IEnumerable<string> Limits(LimitsModel limits, ScalarType? type, string name, string value, string pattern)
    {
        NumberType number = type?.Number ?? NumberType.None;
        string? least = LimitText.Number(limits.Minimum, number);
        string? most = LimitText.Number(limits.Maximum, number);
        if (least is not null && most is not null)
        {
            yield return $"Range({name}, {value}, {least}, {most});";
        }
        else if (least is not null)
        {
            yield return $"Minimum({name}, {value}, {least});";
        }
        else if (most is not null)
        {
            yield return $"Maximum({name}, {value}, {most});";
        }

        (string Check, string? Limit)[] others =
        [
            ("ExclusiveMinimum", LimitText.Number(limits.ExclusiveMinimum, number)),
            ("ExclusiveMaximum", LimitText.Number(limits.ExclusiveMaximum, number)),
            ("MultipleOf", LimitText.Number(limits.MultipleOf, number)),
        ];
        foreach ((string check, string? limit) in others)
        {
            if (limit is not null)
            {
                yield return $"{check}({name}, {value}, {limit});";
            }
        }

        if (type == ScalarType.String && (limits.MinLength is not null || limits.MaxLength is not null))
        {
            yield return $"Length({name}, {value}, {Text(limits.MinLength, "0")}, {Text(limits.MaxLength, "int.MaxValue")});";
        }

        if (type == ScalarType.String && limits.Pattern is not null)
        {
            yield return $"Pattern({name}, {value}, {pattern});";
        }

        if (type == ScalarType.Uri && (limits.MaxLength is not null || !limits.UriSchemes.IsEmpty || limits.PublicHost))
        {
            string schemes = string.Concat(limits.UriSchemes.Select(static scheme => ", " + CSharpText.Literal(scheme)));
            yield return $"Uri({name}, {value}, {Text(limits.MaxLength, "int.MaxValue")}, {CSharpText.Literal(limits.PublicHost)}{schemes});";
        }

        if ((limits.MinItems ?? limits.MaxItems ?? limits.MinProperties ?? limits.MaxProperties) is not null)
        {
            yield return $"Count({name}, {value}, {Text(limits.MinItems ?? limits.MinProperties, "0")}, {Text(limits.MaxItems ?? limits.MaxProperties, "int.MaxValue")});";
        }

        if (limits.UniqueItems)
        {
            yield return $"Unique({name}, {value});";
        }

        if (limits.Names is { } names)
        {
            yield return $"Names({name}, {value}, {Names(names, pattern)});";
        }
    }

    /// <summary>A function that checks the name of a member.</summary>
    public static string Names(NameLimitsModel names, string pattern)
    {
        List<string> checks = [];
        if (names.MinLength is not null || names.MaxLength is not null)
        {
            checks.Add($"each.Length(\"\", key, {Text(names.MinLength, "0")}, {Text(names.MaxLength, "int.MaxValue")});");
        }

        if (names.Pattern is not null)
        {
            checks.Add($"each.Pattern(\"\", key, {pattern}{OfNames});");
        }

        if (names.Format is { } format)
        {
            checks.Add($"each.Format(\"\", key, {CSharpText.Literal(format)});");
        }

        if (!names.Values.IsEmpty)
        {
            checks.Add($"each.OneOf(\"\", key, [{string.Join(", ", names.Values.Select(CSharpText.Literal))}]);");
        }

        string parameters = $"static (ref {RuntimeNames.Validation} each, string key) =>";
        return checks.Count == 1
            ? $"{parameters} {checks[0].TrimEnd(';')}"
            : Template.Render(
                $$"""
                {{parameters}}
                {
                    {{checks}}
                }
                """).TrimEnd('\n');
    }

    private static IEnumerable<string> Nested(TypeRef type, string name, string value)
    {
        if (TypeText.IsObject(type))
        {
            yield return $"validation.Nested({name}, {value});";
        }
        else if (type is { Kind: TypeKind.List or TypeKind.Map, Item: { IsNullable: false } item } && TypeText.IsObject(item))
        {
            yield return $"validation.NestedItems({name}, {value});";
        }
    }

    private static string Text(int? count, string otherwise) => count?.ToString(CultureInfo.InvariantCulture) ?? otherwise;
}
