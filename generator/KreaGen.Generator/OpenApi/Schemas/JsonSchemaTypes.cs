using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.OpenApi.Schemas;

/// <summary>Which JSON types a schema allows.</summary>
internal static class JsonSchemaTypes
{
    /// <summary>Lists of one type; nearly every schema has one of these, and is asked many times.</summary>
    private static readonly Dictionary<string, string[]> Alone = ((string[])["string", "object", "array", "integer", "number", "boolean"])
        .ToDictionary(static type => type, static type => new[] { type }, StringComparer.Ordinal);

    /// <summary>The types of the <c>type</c> keyword without <c>null</c>; what the other keywords imply when there is none.</summary>
    public static IReadOnlyList<string> Of(SchemaView view)
    {
        if (view.OnlyType is null && view.Parts.Length > 1 && view.Schema.CommonTypes is { } common
            && common.Where(name => name != "null" && (name != "integer" || !common.Contains("number"))).ToList() is { Count: > 0 } narrowed)
        {
            return narrowed;
        }

        JsonNode? type = view.OnlyType is null ? view.Schema.Value(Keywords.Type) : null;
        if ((view.OnlyType ?? type.Text()) is { } only && only != "null")
        {
            return Alone.TryGetValue(only, out string[]? known) ? known : [only];
        }

        List<string> names = type is JsonArray ? type.Texts().Where(static name => name != "null").Distinct(StringComparer.Ordinal).ToList() : [];
        return names.Count > 0 ? names : Implied(view);
    }

    /// <summary>Whether the types are those of any JSON value.</summary>
    public static bool AreAll(IReadOnlyList<string> types)
        => types.Contains("object") && types.Contains("array") && types.Contains("string") && types.Contains("boolean")
            && (types.Contains("number") || types.Contains("integer"));

    /// <summary>Whether null is allowed, in the words of 3.0 (<c>nullable</c>), of 3.1 (the type <c>null</c>), or as one of the listed values.</summary>
    public static bool AllowsNull(SchemaView view)
    {
        SchemaObject schema = view.Schema;
        return schema.IsNullable
            || (schema.Value(Keywords.Type) is { } type && (type.Text() == "null" || type.Texts().Contains("null")))
            || (schema.Value(Keywords.Enum) is JsonArray values && values.Any(static value => value is null));
    }

    private static IReadOnlyList<string> Implied(SchemaView view)
    {
        // An empty list of members, as editors leave it behind, says nothing; nor does forbidding others to none, as generators write it for any value.
        if (view.Parts.Any(static part => part.Source[Keywords.Properties] is { IsObject: true, Count: > 0 })
            || (view.Schema.Value(Keywords.AdditionalProperties) is { } others && !others.IsFalse())
            || view.Has(Keywords.PatternProperties))
        {
            return Alone["object"];
        }

        if (view.Has(Keywords.Items) || view.Has(Keywords.PrefixItems))
        {
            return Alone["array"];
        }

        IEnumerable<JsonNode?> values = view.Schema.Value(Keywords.Enum) as JsonArray
            ?? (view.Has(Keywords.Const) ? [view.Schema.Value(Keywords.Const)] : (IEnumerable<JsonNode?>)[]);
        List<string> types = values.OfType<JsonNode>().Select(TypeOf).Distinct(StringComparer.Ordinal).ToList();
        return types.Contains("number") ? types.Where(static type => type != "integer").ToList() : types;
    }

    private static string TypeOf(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.String => "string",
        JsonValueKind.Number => long.TryParse(value.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? "integer" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Array => "array",
        _ => "object",
    };
}
