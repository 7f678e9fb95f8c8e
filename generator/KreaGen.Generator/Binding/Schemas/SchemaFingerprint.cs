using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Tells whether two schemas describe the same values; texts and examples do not count, nor does the order of enum values.</summary>
internal static class SchemaFingerprint
{
    private const int MaxDepth = 64;

    private static readonly ImmutableHashSet<string> Ignored = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "title", "description", "example", "examples", "externalDocs", "$comment", "x-enum-descriptions", "default", "deprecated");

    private static readonly ImmutableHashSet<string> Sets = ImmutableHashSet.Create(StringComparer.Ordinal, "required", "type");

    public static bool AreEqual(SchemaView left, SchemaView right) => string.Equals(Of(left), Of(right), StringComparison.Ordinal);

    private static string Of(SchemaView view)
    {
        var text = new StringBuilder();
        foreach (SchemaPart part in view.Parts)
        {
            Write(part.Node, text, 0);
        }

        return text.ToString();
    }

    private static void Write(JsonNode? node, StringBuilder text, int depth)
    {
        switch (node)
        {
            case JsonObject members when depth < MaxDepth:
                WriteObject(members, text, depth);
                break;
            case JsonArray items when depth < MaxDepth:
                text.Append('[');
                foreach (JsonNode? item in items)
                {
                    Write(item, text, depth + 1);
                    text.Append(',');
                }

                text.Append(']');
                break;
            default:
                text.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }

    private static void WriteObject(JsonObject members, StringBuilder text, int depth)
    {
        // Enum values and the names that go with them are compared as a set of pairs.
        if (members.Member("enum") is JsonArray values)
        {
            JsonArray? names = members.Member("x-enum-varnames") as JsonArray;
            IEnumerable<string> pairs = values.Select((value, index) =>
                (value?.ToJsonString() ?? "null") + "=" + (names is not null && index < names.Count ? names[index].Text() : null));
            text.Append("enum:").Append(string.Join("|", pairs.OrderBy(static pair => pair, StringComparer.Ordinal)));
        }

        text.Append('{');
        foreach (KeyValuePair<string, JsonNode?> member in members.OrderBy(static member => member.Key, StringComparer.Ordinal))
        {
            if (Ignored.Contains(member.Key) || member.Key is "enum" or "x-enum-varnames")
            {
                continue;
            }

            text.Append(member.Key).Append(':');
            if (Sets.Contains(member.Key) && member.Value is JsonArray set)
            {
                text.Append(string.Join("|", set.Texts().OrderBy(static name => name, StringComparer.Ordinal)));
            }
            else
            {
                Write(member.Value, text, depth + 1);
            }

            text.Append(',');
        }

        text.Append('}');
    }
}
