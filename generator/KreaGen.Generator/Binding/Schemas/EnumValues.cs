using System.Globalization;
using System.Text.Json;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Reads the values that a schema lists, with what the document calls them and says of them.</summary>
internal static class EnumValues
{
    private static readonly HashSet<string> Scalars = new(StringComparer.Ordinal) { "string", "integer", "number", "boolean" };

    /// <summary>Whether the schema lists values, be it one.</summary>
    public static bool Lists(SchemaView view)
        => view.Schema.Enum is { IsList: true } listed ? listed.HasNonNullItem : !view.Schema.Const.IsNull;

    /// <summary>The text or digits of the only value that the schema allows; null when there are several or other values.</summary>
    public static string? Only(SchemaView view)
        => view.Schema.Enum is { IsList: true } listed
            ? listed.Count == 1 ? listed[0].Literal.Scalar : view.Parts.Length > 1 && Of([view]) is [var only] ? only.Text : null
            : view.Schema.Const.Scalar;

    /// <summary>The scalars among the values of one or several schemas, each once; <c>null</c> is no value.</summary>
    public static List<SchemaEnumValue> Of(IEnumerable<SchemaView> views)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        List<SchemaEnumValue> values = views.SelectMany(static view => EnumEntries.Of(view))
            .Where(value => seen.Add(value.Value.Kind + value.Text))
            .Select(static value => new SchemaEnumValue(value))
            .ToList();

        // The only value is as deprecated as what holds it; there is nothing to choose instead.
        return values.Count > 1 ? values : values.ConvertAll(static value => new SchemaEnumValue(value.Entry with { DeprecatedBy = default }));
    }

    /// <summary>The type that holds the values and those that may be added to them; null when no enum can.</summary>
    /// <param name="types">The JSON types that the schema allows.</param>
    /// <param name="values">The values; those that no type allows are taken out, those written as another type are kept.</param>
    public static ScalarType? KindOf(IReadOnlyList<string> types, List<SchemaEnumValue> values)
    {
        switch (types)
        {
            case ["string"]:
                return values.Count > 0 ? ScalarType.String : null;
            case ["integer"] or ["number"] or ["integer", "number"] or ["number", "integer"]:
                values.RemoveAll(static value => !IsExact(value.Text));
                return values.Count == 0 ? null
                    : types is ["integer"] && values.TrueForAll(static value => IsWhole(value.Text)) ? ScalarType.Int64
                    : ScalarType.Decimal;
            default:
                return values.Count > 0 && types.All(Scalars.Contains) && types is not ["boolean"] ? ScalarType.Any : null;
        }
    }

    private static bool IsWhole(string digits)
        => decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            && decimal.Truncate(value) == value && value is >= long.MinValue and <= long.MaxValue;

    /// <summary>Whether a decimal holds the number as it is; one of more digits than that is no member of an enum.</summary>
    private static bool IsExact(string digits)
        => decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            && digits.Split('e', 'E')[0].Count(char.IsDigit) <= 28
            && (value != 0 || digits.Split('e', 'E')[0].All(static digit => digit is '0' or '.' or '-'));
}
