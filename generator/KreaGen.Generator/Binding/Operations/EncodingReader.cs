using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>Reads what a document says of the single fields of a form: the Encoding Objects of a media type.</summary>
internal static class EncodingReader
{
    private static readonly string[] Own = ["Content-Type", "Content-Disposition"];

    /// <summary>The fields that are not written as OpenAPI says by default.</summary>
    public static IReadOnlyList<FieldModel> Read(MediaTypeObject mediaType) => mediaType.Encodings
        .Select(static encoding => Read(encoding) with { Headers = Headers(encoding).ToEquatableArray() })
        .Where(static field => field.Style is not null || field.ContentType is not null || !field.Headers.IsEmpty)
        .ToList();

    /// <summary>
    /// The headers whose value is certain: the only one that the schema allows, or its default. <c>Content-Type</c> has its own member, and the client
    /// writes <c>Content-Disposition</c>.
    /// </summary>
    private static IEnumerable<FieldHeaderModel> Headers(EncodingObject encoding) => encoding.Headers
        .Where(static header => !Own.Contains(header.Name, StringComparer.OrdinalIgnoreCase) && HttpToken.Is(header.Name))
        .Where(static header => header.CertainValue is { } value && value.All(static character => character is >= ' ' and <= '~'))
        .Select(static header => new FieldHeaderModel(header.Name, header.CertainValue!));

    private static FieldModel Read(EncodingObject encoding)
    {
        string? contentType = encoding.ContentType;
        if (!encoding.IsStyled)
        {
            return new(encoding.Field, null, contentType is not null && contentType.Split(',').All(static one => MediaTypeNames.IsLegal(one.Trim()))
                ? contentType : null);
        }

        string style = encoding.Style ?? "form";
        return new(encoding.Field, new(style, encoding.Explode ?? style == "form", encoding.AllowReserved), null);
    }
}
