using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>Reads what a document says of the single fields of a form: the Encoding Objects of a media type.</summary>
internal sealed class EncodingReader(SpecSet specs)
{
    private static readonly string[] Own = ["Content-Type", "Content-Disposition"];

    /// <summary>The fields that are not written as OpenAPI says by default.</summary>
    public IReadOnlyList<FieldModel> Read(JsonPointer mediaType)
        => specs.Find(mediaType).Member("encoding") is JsonObject encoding
            ? encoding
                .Select(field => Read(field.Key, field.Value) with { Headers = Headers(mediaType.Child("encoding").Child(field.Key).Child("headers")).ToEquatableArray() })
                .Where(static field => field.Style is not null || field.ContentType is not null || !field.Headers.IsEmpty)
                .ToList()
            : [];

    /// <summary>The headers whose value is certain: the only one that the schema allows, or its default. <c>Content-Type</c> has its own member, and the client writes <c>Content-Disposition</c>.</summary>
    private IEnumerable<FieldHeaderModel> Headers(JsonPointer at)
    {
        foreach (string name in (specs.Find(at) as JsonObject ?? []).Select(static header => header.Key).Where(static name => !Own.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            JsonPointer schema = specs.Resolve(specs.Resolve(at.Child(name)).Child("schema"));
            if (Certain(specs.Find(schema)) is { } value && HttpToken.Is(name) && value.All(static character => character is >= ' ' and <= '~'))
            {
                yield return new(name, value);
            }
        }
    }

    private static string? Certain(JsonNode? schema)
    {
        JsonNode? value = schema.Member("const") ?? (schema.Member("enum") is JsonArray { Count: 1 } only ? only[0] : schema.Member("default"));
        return value is JsonValue ? value.Text() ?? value.ToJsonString() : null;
    }

    private static FieldModel Read(string name, JsonNode? encoding)
    {
        bool isStyled = encoding.Member("style") is not null || encoding.Member("explode") is not null || encoding.Member("allowReserved") is not null;
        string? contentType = encoding.Member("contentType").Text();
        if (!isStyled)
        {
            return new(name, null, contentType is not null && contentType.Split(',').All(static one => MediaTypeNames.IsLegal(one.Trim())) ? contentType : null);
        }

        string style = encoding.Member("style").Text() ?? "form";
        bool explode = encoding.Member("explode") is { } given ? given.IsTrue() : style == "form";
        return new(name, new(style, explode, encoding.Member("allowReserved").IsTrue()), null);
    }
}
