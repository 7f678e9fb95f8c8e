using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using KreaGen.Generator.Documents;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Tells whether two schemas describe the same values; texts and examples do not count, nor does the order of enum values.</summary>
internal static class SchemaFingerprint
{
    private const int MaxDepth = 64;

    private static readonly ImmutableHashSet<string> Ignored = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "title", "description", "example", "examples", "externalDocs", "$comment", "x-enum-descriptions", "default", "deprecated");

    /// <summary>What is said of a use of a type and not of the type.</summary>
    private static readonly ImmutableHashSet<string> OfUse = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "nullable", "x-nullable", "readOnly", "writeOnly");

    private static readonly ImmutableHashSet<string> Sets = ImmutableHashSet.Create(StringComparer.Ordinal, "required", "type");

    /// <summary>Keywords whose members are schemas by name: there, a member named <c>title</c> is no title.</summary>
    private static readonly ImmutableHashSet<string> Maps = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "properties", "patternProperties", "dependentSchemas", "$defs", "definitions");

    public static bool AreEqual(SchemaView left, SchemaView right) => string.Equals(Of(left, 1), Of(right, 1), StringComparison.Ordinal);

    /// <summary>A text that two schemas share when one type stands for both, wherever null may stand for it.</summary>
    public static string OfType(SchemaView view) => Of(view, 0);

    private static string Of(SchemaView view, int depth)
    {
        var text = new StringBuilder(view.OnlyType);
        foreach (SchemaPart part in view.Parts.Where(static part => part.Role != PartRole.Annotations))
        {
            text.Append(part.Role switch
            {
                PartRole.Shared => "+",
                PartRole.SharedBesideOneOf => "+1",
                PartRole.SharedBesideAnyOf => "+2",
                _ => "",
            });
            Write(part.Node, text, depth);
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
            IEnumerable<string> pairs = values
                .Select((value, index) => (Value: value, Name: names is not null && index < names.Count ? names[index].Text() : null))
                .Where(pair => depth > 0 || pair.Value is not null)
                .Select(static pair => (pair.Value?.ToJsonString() ?? "null") + "=" + pair.Name);
            text.Append("enum:").Append(string.Join("|", pairs.OrderBy(static pair => pair, StringComparer.Ordinal)));
        }

        text.Append('{');
        foreach (KeyValuePair<string, JsonNode?> member in members.OrderBy(static member => member.Key, StringComparer.Ordinal))
        {
            if (Ignored.Contains(member.Key) || member.Key is "enum" or "x-enum-varnames" || (depth == 0 && OfUse.Contains(member.Key)))
            {
                continue;
            }

            text.Append(member.Key).Append(':');
            if (Sets.Contains(member.Key) && member.Value is JsonArray set)
            {
                text.Append(string.Join("|", set.Texts().Where(name => depth > 0 || member.Key != "type" || name != "null").OrderBy(static name => name, StringComparer.Ordinal)));
            }
            else if (Sets.Contains(member.Key) && member.Value.Text() is { } only)
            {
                text.Append(only);
            }
            else if (Maps.Contains(member.Key) && member.Value is JsonObject map)
            {
                WriteMap(map, text, depth);
            }
            else
            {
                Write(member.Value, text, depth + 1);
            }

            text.Append(',');
        }

        text.Append('}');
    }

    private static void WriteMap(JsonObject map, StringBuilder text, int depth)
    {
        text.Append('{');
        foreach (KeyValuePair<string, JsonNode?> schema in map.OrderBy(static schema => schema.Key, StringComparer.Ordinal))
        {
            text.Append(schema.Key.Length).Append(' ').Append(schema.Key).Append(':');
            Write(schema.Value, text, depth + 1);
            text.Append(',');
        }

        text.Append('}');
    }
}
