using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Structure;

/// <summary>Sees that a document's outermost parts are there and are what they must be, so that later rooms can rely on them.</summary>
internal static class RootCheck
{
    private static readonly string[] s_objects = ["info", "paths", "components", "webhooks", "externalDocs"];
    private static readonly string[] s_lists = ["servers", "security", "tags"];

    public static void Run(JsonObject root, ISourceLocations locations, ICollection<Problem> problems)
    {
        if (!root.ContainsKey("paths") && !root.ContainsKey("components") && !root.ContainsKey("webhooks"))
        {
            string? meant = root.Select(static member => member.Key).FirstOrDefault(static name => Suggestion.Nearest(name, ["paths"]) is not null);
            JsonPointer place = meant is null ? JsonPointer.Root : JsonPointer.Root.Child(meant);
            problems.Add(Problem.Create(Descriptors.NotOpenApi, locations.KeyAt(place), meant is null
                ? "it has neither 'paths' nor 'components' nor 'webhooks'"
                : $"'{meant}' must be written 'paths'"));
        }

        Require<JsonObject>(root, JsonPointer.Root, s_objects, "an object", locations, problems);
        Require<JsonArray>(root, JsonPointer.Root, s_lists, "a list", locations, problems);
        RequireObjects(root, "paths", locations, problems);
        RequireObjects(root, "components", locations, problems);
        if (root["components"] is JsonObject components)
        {
            foreach (KeyValuePair<string, JsonNode?> section in components)
            {
                if (section.Value is JsonObject && OpenApiKinds.Components.Knows(section.Key))
                {
                    RequireEntries((JsonObject)section.Value, JsonPointer.Root.Child("components").Child(section.Key), locations, problems);
                }
            }
        }
    }

    private static void RequireObjects(JsonObject root, string key, ISourceLocations locations, ICollection<Problem> problems)
    {
        if (root[key] is JsonObject members)
        {
            RequireEntries(members, JsonPointer.Root.Child(key), locations, problems);
        }
    }

    private static void RequireEntries(JsonObject members, JsonPointer address, ISourceLocations locations, ICollection<Problem> problems)
    {
        foreach (KeyValuePair<string, JsonNode?> member in members)
        {
            // A schema may be `true`; an empty YAML key is null, which says as much as an empty object.
            bool mayBeBoolean = address.Value == "/components/schemas";
            if (member.Value is JsonArray or JsonValue
                && !member.Key.StartsWith("x-", StringComparison.Ordinal)
                && !(mayBeBoolean && member.Value.IsBoolean()))
            {
                problems.Add(Problem.Create(Descriptors.NodeNotObject, locations.ValueAt(address.Child(member.Key)), member.Key, "an object",
                    JsonKindNames.KindOf(member.Value)));
            }
        }
    }

    private static void Require<T>(JsonObject node, JsonPointer address, string[] keys, string kind, ISourceLocations locations, ICollection<Problem> problems)
        where T : JsonNode
    {
        foreach (string key in keys)
        {
            if (node.TryGetPropertyValue(key, out JsonNode? value) && value is not null and not T)
            {
                problems.Add(Problem.Create(Descriptors.NodeNotObject, locations.ValueAt(address.Child(key)), key, kind, JsonKindNames.KindOf(value)));
            }
        }
    }
}
