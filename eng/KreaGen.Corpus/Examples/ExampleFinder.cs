using System.Text.Json.Nodes;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Corpus.Examples;

/// <summary>Finds every <c>example</c>, <c>examples</c> and <c>default</c> of a document, and the schema that each is about.</summary>
internal static class ExampleFinder
{
    public static IReadOnlyList<Example> Find(SpecSet specs)
    {
        List<Example> found = [];
        new StructureWalk((kind, node, address) => Visit(specs, kind, node, address, found), CancellationToken.None).Over(OpenApiKinds.Document, specs.Root);
        return found;
    }

    private static void Visit(SpecSet specs, ObjectKind kind, JsonObject node, Address address, List<Example> found)
    {
        if (kind == OpenApiKinds.Schema)
        {
            OfSchema(node, address.ToPointer(), found);
        }
        else if (kind.Knows("schema") && kind.Knows("examples") && node["schema"] is JsonObject)
        {
            OfHolder(specs, node, address.ToPointer(), found);
        }
    }

    private static void OfSchema(JsonObject node, JsonPointer at, List<Example> found)
    {
        foreach (string keyword in (string[])["example", "default"])
        {
            if (node.TryGetPropertyValue(keyword, out JsonNode? value))
            {
                found.Add(new(at.Child(keyword), at, value));
            }
        }

        if (node["examples"] is JsonArray values)
        {
            found.AddRange(values.Select((value, index) => new Example(at.Child("examples").Child(index), at, value)));
        }
    }

    /// <summary>A media type, parameter or header: its schema is a member.</summary>
    private static void OfHolder(SpecSet specs, JsonObject node, JsonPointer at, List<Example> found)
    {
        JsonPointer schema = at.Child("schema");
        if (node.TryGetPropertyValue("example", out JsonNode? value))
        {
            found.Add(new(at.Child("example"), schema, value));
        }

        foreach (string name in node["examples"] is JsonObject examples ? examples.Select(static entry => entry.Key) : [])
        {
            JsonPointer example = specs.Resolve(at.Child("examples").Child(name));
            foreach (string keyword in (string[])["value", "dataValue"])
            {
                if (specs.Find(example) is JsonObject shown && shown.TryGetPropertyValue(keyword, out JsonNode? given))
                {
                    found.Add(new(at.Child("examples").Child(name).Child(keyword), schema, given));
                }
            }
        }
    }
}
