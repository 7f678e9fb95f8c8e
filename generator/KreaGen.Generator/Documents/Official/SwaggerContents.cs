using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Official;

/// <summary>What the official reader makes of bodies and responses that Swagger 2.0 means otherwise.</summary>
internal static class SwaggerContents
{
    public static void Correct(JsonNode? upgraded)
    {
        foreach (JsonObject node in TreeNodes.Objects(upgraded))
        {
            foreach (JsonObject response in (node.Member("responses") as JsonObject ?? []).Select(static response => response.Value).OfType<JsonObject>())
            {
                Empty(response);
            }

            if (node.Member("requestBody") is JsonObject body)
            {
                Require(body);
            }
        }
    }

    /// <summary>
    /// "Response Object": a response without a schema has no content. The reader gives it every media type that the operation produces, so that
    /// the client would wait for JSON that never comes. An example shows that there is content all the same.
    /// </summary>
    private static void Empty(JsonObject response)
    {
        if (response.Member("content") is JsonObject content && content.All(static media => media.Value is not JsonObject { Count: > 0 }))
        {
            response.Remove("content");
        }
    }

    /// <summary>A form with a field that must be there must be there itself.</summary>
    private static void Require(JsonObject body)
    {
        if (body.Member("content") is JsonObject content
            && content.Any(static media => MediaIsForm(media.Key) && media.Value.Member("schema").Member("required") is JsonArray { Count: > 0 }))
        {
            body["required"] = true;
        }
    }

    private static bool MediaIsForm(string mediaType) => mediaType is SwaggerPlain.Form or SwaggerPlain.Multipart;
}
