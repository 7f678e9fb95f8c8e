using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Merging;

/// <summary>Unites what stands at the documents' roots: the first document speaks, the others add what it lacks.</summary>
internal sealed class RootMerge(NodeSourceMap origins, NodeMover mover, ICollection<Problem> problems)
{
    public void Execute(IReadOnlyList<SpecDocument> documents)
    {
        JsonObject root = documents[0].Root;
        foreach (SpecDocument document in documents.Skip(1))
        {
            Unite(root, documents[0], document, JsonPointer.Root);
            if (document.Root["components"] is JsonObject components && root["components"] is JsonObject merged)
            {
                UniteExtensions(merged, documents[0], components, document, JsonPointer.Root.Child("components"));
            }
        }

        // The newest dialect understands the others' documents best.
        SpecDocument newest = documents.OrderByDescending(static document => document.Version).First();
        if (newest != documents[0] && newest.Root["openapi"] is { } version)
        {
            root["openapi"] = version.DeepClone();
        }
    }

    private void Unite(JsonObject root, SpecDocument first, SpecDocument document, JsonPointer address)
    {
        UniteTags(root, document);
        UniteExtensions(root, first, document.Root, document, address);
        foreach (string key in new[] { "servers", "security", "externalDocs", "info", "jsonSchemaDialect" })
        {
            if (!root.ContainsKey(key) && document.Root[key] is { } node)
            {
                Take(root, document, document.Root, key, node, address);
            }
        }
    }

    private void UniteTags(JsonObject root, SpecDocument document)
    {
        if (document.Root["tags"] is not JsonArray tags)
        {
            return;
        }

        if (root["tags"] is not JsonArray merged)
        {
            merged = [];
            root["tags"] = merged;
        }

        JsonPointer address = JsonPointer.Root.Child("tags");
        for (int index = 0; index < tags.Count; index++)
        {
            mover.Remember(document, address.Child(index), tags[index]);
        }

        foreach (JsonNode? tag in NodeMover.TakeAll(tags))
        {
            if (tag is JsonObject entry && !merged.OfType<JsonObject>().Any(known => JsonEquality.AreEqual(known["name"], entry["name"])))
            {
                merged.Add(tag);
            }
        }
    }

    private void UniteExtensions(JsonObject merged, SpecDocument first, JsonObject others, SpecDocument document, JsonPointer address)
    {
        foreach (KeyValuePair<string, JsonNode?> extension in others.Where(static member => member.Key.StartsWith("x-", StringComparison.Ordinal)).ToList())
        {
            if (!merged.TryGetPropertyValue(extension.Key, out JsonNode? known))
            {
                Take(merged, document, others, extension.Key, extension.Value, address);
            }
            else if (!JsonEquality.AreEqual(known, extension.Value))
            {
                JsonPointer pointer = address.Child(extension.Key);
                problems.Add(Problem.Create(Descriptors.ExtensionTwice, KeyLocation(document, pointer), extension.Key, KeyLocation(first, pointer).ToString()));
            }
        }
    }

    private void Take(JsonObject merged, SpecDocument document, JsonObject owner, string key, JsonNode? node, JsonPointer address)
    {
        mover.Remember(document, address.Child(key), node);
        owner.Remove(key);
        merged[key] = node;
    }

    private SourceLocation KeyLocation(SpecDocument document, JsonPointer pointer)
        => origins.SourceOf(document.Root, pointer) is { } origin ? origin.Locations.KeyAt(origin.Pointer) : default;
}
