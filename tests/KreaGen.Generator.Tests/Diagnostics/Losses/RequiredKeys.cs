using System.Text.Json.Nodes;

namespace KreaGen.Generator.Tests.Diagnostics.Losses;

/// <summary>What the OpenAPI Specification says is REQUIRED, by what messages call the objects. What lacks it is invalid.</summary>
internal static class RequiredKeys
{
    private static readonly Dictionary<string, string[]> s_always = new()
    {
        ["an OpenAPI document"] = ["openapi", "info"],
        ["the info"] = ["title", "version"],
        ["a server"] = ["url"],
        ["a server variable"] = ["default"],
        ["a parameter"] = ["name", "in", "schema", "content"],
        ["a header"] = ["schema", "content"],
        ["a request body"] = ["content"],
        ["a tag"] = ["name"],
        ["a discriminator"] = ["propertyName"],
        ["a security scheme"] = ["type", "name", "in", "scheme", "flows", "openIdConnectUrl"],
        ["an external documentation object"] = ["url"],
    };

    /// <summary>Whether an object of the kind is invalid without the key.</summary>
    public static bool Has(string kind, JsonObject node, string key, string version)
        => (s_always.TryGetValue(kind, out string[]? keys) && keys.Contains(key))
            || (kind == "a response" && key == "description" && !version.StartsWith("3.2", StringComparison.Ordinal))
            || (version.StartsWith("3.0", StringComparison.Ordinal)
                && ((kind == "an operation" && key == "responses") || (kind == "a schema" && key == "items" && (string?)node["type"] == "array")));
}
