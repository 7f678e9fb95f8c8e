using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>Reads what a document says of the single fields of a form: the Encoding Objects of a media type.</summary>
internal static class EncodingReader
{
    /// <summary>The fields that are not written as OpenAPI says by default.</summary>
    public static IReadOnlyList<FieldModel> Read(JsonNode? mediaType)
        => mediaType.Member("encoding") is JsonObject encoding
            ? encoding.Select(static field => Read(field.Key, field.Value)).Where(static field => field.Style is not null || field.ContentType is not null).ToList()
            : [];

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
