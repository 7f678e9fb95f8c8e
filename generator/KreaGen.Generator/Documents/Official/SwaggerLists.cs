using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Official;

/// <summary>
/// The collection formats of Swagger 2.0, of which the official reader loses that commas separate unless a document says otherwise, and refuses
/// tabs. A note travels through the upgrade and becomes style and <c>explode</c> behind it.
/// </summary>
internal static class SwaggerLists
{
    /// <summary>The style beside those of OpenAPI, in an extension.</summary>
    public const string Keyword = "x-kreagen-style";

    public const string Tabs = "tabDelimited";

    private const string Format = "collectionFormat";
    private const string Noted = "x-kreagen-collection";

    public static void Note(JsonObject node)
    {
        string format = node.Member(Format).Text() ?? "csv";
        if (node.Member("in").Text() is "query" or "formData" && node.Member("type").Text() == "array" && format != "multi")
        {
            node[Noted] = format;
        }

        if (format == "tsv")
        {
            node[Format] = "ssv";
        }
    }

    public static void Apply(JsonNode? upgraded)
    {
        foreach (JsonObject node in TreeNodes.Objects(upgraded))
        {
            if (node.Member("in") is not null && Taken(node) is { } format)
            {
                Style(node, format);
            }
            else if (node.Member("schema").Member("properties") is JsonObject fields)
            {
                Encode(node, fields);
            }
        }
    }

    private static void Encode(JsonObject mediaType, JsonObject fields)
    {
        foreach (KeyValuePair<string, JsonNode?> field in fields)
        {
            if (field.Value is not JsonObject schema || Taken(schema) is not { } format)
            {
                continue;
            }

            if (mediaType["encoding"] is not JsonObject encodings)
            {
                encodings = [];
                mediaType["encoding"] = encodings;
            }

            var encoding = new JsonObject();
            encodings[field.Key] = encoding;
            Style(encoding, format);
        }
    }

    private static void Style(JsonObject holder, string format)
    {
        holder["style"] = format switch { "ssv" or "tsv" => "spaceDelimited", "pipes" => "pipeDelimited", _ => "form" };
        holder["explode"] = false;
        if (format == "tsv")
        {
            holder[Keyword] = Tabs;
        }
    }

    private static string? Taken(JsonObject node)
    {
        string? format = node.Member(Noted).Text();
        node.Remove(Noted);
        return format;
    }
}
