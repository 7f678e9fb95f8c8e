using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>Chooses among the media types of a <c>content</c> map and binds the schema of the chosen one.</summary>
internal sealed class ContentBinder(ShapeBinder shapes)
{
    public BoundContent Bind(JsonNode? owner, JsonPointer address, NameSeed seed)
    {
        if (owner.Member("content") is not JsonObject { Count: > 0 } content)
        {
            return BoundContent.None;
        }

        string mediaType = Preferred(content);
        JsonPointer at = address.Child("content").Child(mediaType);
        ContentKind kind = KindOf(mediaType);
        bool hasSchema = content[mediaType].Member("schema") is JsonObject;
        return new(mediaType, kind, kind == ContentKind.Json && hasSchema ? shapes.Bind(at.Child("schema"), seed) : null);
    }

    /// <summary>JSON before text before anything else; among equals the document's order.</summary>
    private static string Preferred(JsonObject content)
        => content.Select(static media => media.Key).OrderBy(static key => KindOf(key) switch
        {
            ContentKind.Json => key.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) ? 0 : 1,
            ContentKind.Text => 2,
            _ => 3,
        }).First();

    public static ContentKind KindOf(string mediaType)
    {
        string bare = mediaType.Split(';')[0].Trim().ToLowerInvariant();
        return bare switch
        {
            "application/json" or "text/json" or "*/*" => ContentKind.Json,
            _ when bare.EndsWith("+json", StringComparison.Ordinal) => ContentKind.Json,
            _ when bare.StartsWith("text/", StringComparison.Ordinal) || bare.EndsWith("/xml", StringComparison.Ordinal) || bare.EndsWith("+xml", StringComparison.Ordinal) => ContentKind.Text,
            _ => ContentKind.Bytes,
        };
    }
}
