using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.OpenApi.Schemas;

/// <summary>
/// Tells whether two schemas describe the same values; texts and examples do not count, nor does the order of enum values. A worker
/// for one client.
/// </summary>
/// <remarks>
/// A schema is compared as part of every schema around it. So what a node says is written once, with numbers in place of the nodes
/// below it, and equal texts have the same number: the cost grows with the document and not with its depth.
/// </remarks>
internal sealed class SchemaFingerprints
{
    private readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<JsonNode, string> _known = [];
    private readonly Stack<StringBuilder> _idle = new();

    public bool AreEqual(SchemaView left, SchemaView right) => string.Equals(Of(left, isUse: true), Of(right, isUse: true), StringComparison.Ordinal);

    /// <summary>A text that two schemas share when one type stands for both, wherever null may stand for it.</summary>
    public string OfType(SchemaView view) => Of(view, isUse: false);

    private string Of(SchemaView view, bool isUse)
    {
        StringBuilder text = Rent().Append(view.OnlyType);
        foreach (SchemaPart part in view.Parts)
        {
            if (part.Role != PartRole.Annotations)
            {
                text.Append(part.Role switch
                {
                    PartRole.Shared => "+",
                    PartRole.SharedBesideOneOf => "+1",
                    PartRole.SharedBesideAnyOf => "+2",
                    _ => "",
                });
                WriteObject((JsonObject)part.Source.Json!, text, isUse);
            }
        }

        return NumberOf(text);
    }

    private void Write(JsonNode? node, StringBuilder text)
    {
        if (node is not (JsonObject or JsonArray))
        {
            text.Append(node?.ToJsonString() ?? "null");
            return;
        }

        if (!_known.TryGetValue(node, out string? number))
        {
            StringBuilder own = Rent();
            if (node is JsonObject members)
            {
                WriteObject(members, own, isUse: true);
            }
            else
            {
                WriteItems((JsonArray)node, own);
            }

            number = NumberOf(own);
            _known.Add(node, number);
        }

        text.Append(number);
    }

    private void WriteItems(JsonArray items, StringBuilder text)
    {
        text.Append('[');
        foreach (JsonNode? item in items)
        {
            Write(item, text);
            text.Append(',');
        }

        text.Append(']');
    }

    private void WriteObject(JsonObject members, StringBuilder text, bool isUse)
    {
        // Enum values and the names that go with them are compared as a set of pairs.
        if (members.Member(Keywords.Enum.Name) is JsonArray values)
        {
            JsonArray? names = members.Member(Keywords.XEnumVarnames.Name) as JsonArray;
            IEnumerable<string> pairs = values
                .Select((value, index) => (Value: value, Name: names is not null && index < names.Count ? names[index].Text() : null))
                .Where(pair => isUse || pair.Value is not null)
                .Select(static pair => (pair.Value?.ToJsonString() ?? "null") + "=" + pair.Name);
            text.Append("enum:").Append(string.Join("|", pairs.OrderBy(static pair => pair, StringComparer.Ordinal)));
        }

        text.Append('{');
        foreach (KeyValuePair<string, JsonNode?> member in Sorted(members))
        {
            Keyword? keyword = Keywords.Find(member.Key);
            if (keyword is not null && (keyword == Keywords.Enum || keyword.Is(isUse ? KeywordTraits.Wording : KeywordTraits.Wording | KeywordTraits.Use)))
            {
                continue;
            }

            text.Append(member.Key).Append(':');
            WriteValue(keyword, member.Value, text, isUse);
            text.Append(',');
        }

        text.Append('}');
    }

    private void WriteValue(Keyword? keyword, JsonNode? value, StringBuilder text, bool isUse)
    {
        bool isSet = keyword == Keywords.Required || keyword == Keywords.Type;
        if (isSet && value is JsonArray set)
        {
            bool hidesNull = keyword == Keywords.Type && !isUse;
            IEnumerable<string> names = set.Texts().Where(name => !hidesNull || name != "null");
            text.Append(string.Join("|", names.OrderBy(static name => name, StringComparer.Ordinal)));
        }
        else if (isSet && value.Text() is { } only)
        {
            text.Append(only);
        }
        else if (value is JsonObject map && keyword is not null && OpenApiKinds.Schema.SlotOf(keyword.Name).ValueKind == SlotKind.Map)
        {
            // Members are schemas by name: there, a member named "title" is no title.
            WriteMap(map, text);
        }
        else
        {
            Write(value, text);
        }
    }

    private void WriteMap(JsonObject map, StringBuilder text)
    {
        text.Append('{');
        foreach (KeyValuePair<string, JsonNode?> schema in Sorted(map))
        {
            text.Append(schema.Key.Length).Append(' ').Append(schema.Key).Append(':');
            Write(schema.Value, text);
            text.Append(',');
        }

        text.Append('}');
    }

    private static KeyValuePair<string, JsonNode?>[] Sorted(JsonObject members)
    {
        KeyValuePair<string, JsonNode?>[] sorted = [.. members];
        if (sorted.Length > 1)
        {
            Array.Sort(sorted, static (left, right) => string.CompareOrdinal(left.Key, right.Key));
        }

        return sorted;
    }

    private StringBuilder Rent() => _idle.Count > 0 ? _idle.Pop() : new();

    /// <summary>The number of a text; the builder that holds it is free again.</summary>
    private string NumberOf(StringBuilder builder)
    {
        string text = builder.ToString();
        _idle.Push(builder.Clear());
        if (!_numbers.TryGetValue(text, out string? number))
        {
            number = "#" + _numbers.Count.ToString(CultureInfo.InvariantCulture);
            _numbers.Add(text, number);
        }

        return number;
    }
}
