using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Structure;

/// <summary>Reads which dialect a document is written in, and refuses what is none.</summary>
internal static class VersionCheck
{
    private static readonly Regex s_version = new(@"\A3\.([012])(\.[0-9]+(-[0-9A-Za-z.-]+)?)?\z", RegexOptions.CultureInvariant);

    /// <summary>Whether a root says that it is an OpenAPI document of some version.</summary>
    public static bool ClaimsVersion(JsonObject root) => root.ContainsKey("openapi") || root.ContainsKey("swagger");

    private static bool IsSwagger(JsonObject root) => root.ContainsKey("swagger") && !root.ContainsKey("openapi");

    public static bool IsSwagger20(JsonObject root)
        => root.TryGetPropertyValue("swagger", out JsonNode? version) && Written(version) is "2.0" or "2";

    /// <summary>The version that a root says, as far as it is one of OpenAPI 3; null for any other.</summary>
    public static SpecVersion? Claimed(JsonObject root)
        => root.TryGetPropertyValue("openapi", out JsonNode? node) && s_version.Match(Written(node)) is { Success: true } match ? VersionOf(match) : null;

    /// <summary>The dialect; null, with a problem, when the root is no OpenAPI document of a known version.</summary>
    public static SpecVersion? Read(JsonObject root, ISourceLocations locations, ICollection<Problem> problems)
    {
        string key = IsSwagger(root) ? "swagger" : "openapi";
        if (!root.TryGetPropertyValue(key, out JsonNode? node))
        {
            string? meant = root.Select(static member => member.Key).FirstOrDefault(static name => Suggestion.Nearest(name, ["openapi"]) is not null);
            JsonPointer place = meant is null ? JsonPointer.Root : JsonPointer.Root.Child(meant);
            problems.Add(Problem.Create(Descriptors.NotOpenApi, locations.KeyAt(place), meant is null
                ? "the key 'openapi' is missing" : $"'{meant}' must be written 'openapi'"));
            return null;
        }

        string version = Written(node);
        Match match = s_version.Match(version);
        if (key == "swagger" || !match.Success)
        {
            problems.Add(Problem.Create(Descriptors.VersionUnsupported, locations.ValueAt(JsonPointer.Root.Child(key)), version));
            return null;
        }

        return VersionOf(match);
    }

    private static SpecVersion VersionOf(Match match) => match.Groups[1].Value switch
    {
        "0" => SpecVersion.OpenApi30,
        "1" => SpecVersion.OpenApi31,
        _ => SpecVersion.OpenApi32,
    };

    // YAML reads an unquoted 3.1 as a number; what is meant is clear.
    private static string Written(JsonNode? node) => node.Text() ?? node?.ToJsonString() ?? "null";
}
