using System.Globalization;
using System.Text.Json.Nodes;
using KreaGen.Generator.Documents.References;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Official;

/// <summary>
/// Leads references past the official reader that it would mistake: it knows <c>#/definitions/X</c> and its like, takes the last
/// step of any other for a name, and fails where there is no step. They go in as references to names that nobody has, and come
/// back as they were, so that our own check says of each what is wrong with it.
/// </summary>
internal sealed class SwaggerReferences
{
    private const string StandIn = "kreagen-reference-";

    private readonly JsonObject _swagger;
    private readonly List<string> _texts = [];

    private SwaggerReferences(JsonObject swagger) => _swagger = swagger;

    /// <summary>Puts stand-ins into a Swagger 2.0 document, which changes.</summary>
    public static SwaggerReferences Hide(JsonObject swagger)
    {
        var references = new SwaggerReferences(swagger);
        foreach (JsonObject node in TreeNodes.Objects(swagger))
        {
            if (node.Member("$ref").Text() is { } reference && !IsKnown(reference))
            {
                node["$ref"] = "#/definitions/" + StandIn + references._texts.Count.ToString(CultureInfo.InvariantCulture);
                references._texts.Add(Upgraded(reference));
            }
        }

        return references;
    }

    /// <summary>Puts the references back, into the upgraded document.</summary>
    public void Show(JsonNode? upgraded)
    {
        // The reader leaves out what a path refers to.
        foreach (KeyValuePair<string, JsonNode?> path in _swagger["paths"] as JsonObject ?? [])
        {
            if (path.Value.Member("$ref").Text() is { } reference && upgraded.Member("paths").Member(path.Key) is JsonObject item)
            {
                item["$ref"] = reference;
            }
        }

        foreach (JsonObject node in TreeNodes.Objects(upgraded))
        {
            if (node.Member("$ref").Text() is { } reference && Text(reference) is { } text)
            {
                node["$ref"] = text;
            }
        }
    }

    private string? Text(string reference)
    {
        string name = reference.Substring(reference.LastIndexOf('/') + 1);
        return name.StartsWith(StandIn, StringComparison.Ordinal)
            && int.TryParse(name.Substring(StandIn.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            && index < _texts.Count
                ? _texts[index]
                : null;
    }

    private static bool IsKnown(string reference)
        => reference.Split('/') is ["#", "definitions" or "parameters" or "responses", { Length: > 0 } name]
            && !name.StartsWith(StandIn, StringComparison.Ordinal);

    /// <summary>The same reference as OpenAPI 3 writes it.</summary>
    private static string Upgraded(string reference)
    {
        int hash = reference.IndexOf('#');
        if (hash < 0 || !LocalReference.TryParse(reference.Substring(hash), out JsonPointer pointer))
        {
            return reference;
        }

        string[] tokens = [.. pointer.Tokens];
        string? section = tokens.Length < 2 ? null : tokens[0] switch
        {
            "definitions" => "schemas",

            // The upgrade makes something else of what stands deeper in these.
            "parameters" or "responses" when tokens.Length == 2 => tokens[0],
            _ => null,
        };
        return section is null
            ? reference
            : reference.Substring(0, hash) + LocalReference.Write(tokens.Skip(1)
                .Aggregate(JsonPointer.Root.Child("components").Child(section), static (above, token) => above.Child(token)));
    }
}
