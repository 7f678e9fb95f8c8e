using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Reads the values that a schema lists, with what the document calls them and says of them.</summary>
internal static class EnumValues
{
    private static readonly string[] Names = ["x-enum-varnames", "x-enumNames", "x-enum-names"];
    private static readonly string[] Descriptions = ["x-enum-descriptions", "x-enumDescriptions"];
    private static readonly string[] Deprecations = ["x-enum-deprecated", "x-enumDeprecated"];

    /// <summary>Whether the schema lists values, be it one.</summary>
    public static bool Lists(SchemaView view)
        => view.Find("enum") is JsonArray listed ? listed.Any(static value => value is not null) : view.Find("const") is not null;

    /// <summary>The text or digits of the only value that the schema allows; null when there are several or other values.</summary>
    public static string? Only(SchemaView view)
        => view.Find("enum") is JsonArray listed
            ? listed.Count == 1 ? Scalar(listed[0]) : null
            : Scalar(view.Find("const"));

    /// <summary>The scalars among the values of one or several schemas, each once; <c>null</c> is no value.</summary>
    public static List<ShapeValue> Of(IEnumerable<SchemaView> views)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        List<ShapeValue> values = views.SelectMany(Of).Where(value => seen.Add(value.Node.GetValueKind() + value.Text)).ToList();

        // The only value is as deprecated as what holds it; there is nothing to choose instead.
        return values.Count > 1 ? values : values.ConvertAll(static value => value with { Deprecated = null });
    }

    /// <summary>The type that holds the values and those that may be added to them; null when no enum can.</summary>
    /// <param name="types">The JSON types that the schema allows.</param>
    /// <param name="values">The values; those that no type allows are taken out, those written as another type are kept.</param>
    public static ScalarType? KindOf(IReadOnlyList<string> types, List<ShapeValue> values)
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
                return values.Count > 0 && types.All(static type => type is "string" or "integer" or "number" or "boolean") && types is not ["boolean"] ? ScalarType.Any : null;
        }
    }

    private static IEnumerable<ShapeValue> Of(SchemaView view)
    {
        if (view.Find("enum", out JsonPointer owner) is not JsonArray listed)
        {
            return Const(view);
        }

        JsonPointer address = owner.Child("enum");
        return listed
            .Select((value, index) => Scalar(value) is { } text
                ? new ShapeValue(value!, text, address.Child(index), NameAt(view, index, text), DescribedAt(view, index, text))
                {
                    Deprecated = DeprecatedAt(view, index, text),
                }
                : null)
            .OfType<ShapeValue>();
    }

    private static IEnumerable<ShapeValue> Const(SchemaView view)
    {
        if (view.Find("const", out JsonPointer owner) is { } value && Scalar(value) is { } text)
        {
            bool isNumber = value.GetValueKind() == JsonValueKind.Number;
            string member = view.Has("description") ? "description" : "title";
            yield return new(value, text, owner.Child("const"), isNumber ? view.Find("title").Text() : null, (owner, member))
            {
                Deprecated = view.Find("deprecated", out JsonPointer deprecated).IsTrue() ? deprecated : null,
            };
        }
    }

    private static string? Scalar(JsonNode? value) => value is null ? null : value.GetValueKind() switch
    {
        JsonValueKind.String => value.Text(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.ToJsonString(),
        _ => null,
    };

    private static string? NameAt(SchemaView view, int index, string text)
    {
        foreach (string keyword in Names)
        {
            JsonNode? names = view.Find(keyword);
            if ((names is JsonArray list ? list.ElementAtOrDefault(index) : names.Member(text)).Text() is { } name)
            {
                return name;
            }
        }

        return Microsoft(view, text, out _).Member("name").Text();
    }

    private static (JsonPointer Owner, string Member)? DescribedAt(SchemaView view, int index, string text)
    {
        foreach (string keyword in Descriptions)
        {
            switch (view.Find(keyword, out JsonPointer owner))
            {
                case JsonArray:
                    return (owner.Child(keyword), index.ToString(CultureInfo.InvariantCulture));
                case JsonObject descriptions when descriptions.ContainsKey(text):
                    return (owner.Child(keyword), text);
            }
        }

        return Microsoft(view, text, out JsonPointer address).Member("description") is null ? null : (address, "description");
    }

    /// <summary>What says that a value is deprecated: flags or words in the order of the values, or by value; or a list of the deprecated ones.</summary>
    private static JsonPointer? DeprecatedAt(SchemaView view, int index, string text)
    {
        foreach (string keyword in Deprecations)
        {
            JsonNode? said = view.Find(keyword, out JsonPointer owner);
            string? key = said switch
            {
                JsonArray flags when flags.All(static flag => flag.Text() is null) => flags.ElementAtOrDefault(index).IsTrue() ? index.ToString(CultureInfo.InvariantCulture) : null,
                JsonArray values => values.Texts().Contains(text, StringComparer.Ordinal) ? "" : null,
                JsonObject words when words.Member(text) is { } word && !word.IsFalse() => text,
                _ => null,
            };
            if (key is not null)
            {
                return key.Length == 0 ? owner.Child(keyword) : owner.Child(keyword).Child(key);
            }
        }

        return null;
    }

    /// <summary>The entry of <c>x-ms-enum</c> for a value.</summary>
    private static JsonNode? Microsoft(SchemaView view, string text, out JsonPointer address)
    {
        address = default;
        if (view.Find("x-ms-enum", out JsonPointer owner).Member("values") is not JsonArray entries)
        {
            return null;
        }

        for (int index = 0; index < entries.Count; index++)
        {
            if (Scalar(entries[index].Member("value")) == text)
            {
                address = owner.Child("x-ms-enum").Child("values").Child(index);
                return entries[index];
            }
        }

        return null;
    }

    private static bool IsWhole(string digits) => long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    /// <summary>Whether a decimal holds the number as it is; one of more digits than that is no member of an enum.</summary>
    private static bool IsExact(string digits)
        => decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
            && digits.Count(char.IsDigit) <= 28;
}
