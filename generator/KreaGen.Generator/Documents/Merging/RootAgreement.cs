using System.Text.Json.Nodes;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Merging;

/// <summary>Whether all documents have the same servers and the same security, so that these can stay at the root.</summary>
internal sealed record RootAgreement(bool OnServers, bool OnSecurity)
{
    public static RootAgreement Of(IReadOnlyList<SpecDocument> documents)
    {
        List<SpecDocument> calling = [.. documents.Where(static document => Operations(document).Any())];

        // A document without servers says nothing about them; one without security says that none is needed.
        List<string> servers =
            [.. calling.Where(static document => document.Root["servers"] is JsonArray { Count: > 0 }).Select(Servers).Distinct(StringComparer.Ordinal)];
        JsonNode? security = calling.Count == 0 ? null : calling[0].Root["security"];
        return new RootAgreement(
            servers.Count <= 1,
            calling.TrueForAll(document => JsonEquality.AreEqual(document.Root["security"] ?? new JsonArray(), security ?? new JsonArray())));
    }

    /// <summary>Gives each document's servers and security to its own paths and operations, where they differ.</summary>
    public void PushDown(IReadOnlyList<SpecDocument> documents, NodeMover mover)
    {
        foreach (SpecDocument document in documents)
        {
            if (!OnServers && document.Root["servers"] is JsonArray servers && document.Root["paths"] is JsonObject paths)
            {
                foreach (JsonObject item in paths.Select(static path => path.Value).OfType<JsonObject>().Where(static item => !item.ContainsKey("servers")))
                {
                    Give(document, item, "servers", servers, mover);
                }
            }

            if (!OnSecurity)
            {
                JsonArray security = document.Root["security"] as JsonArray ?? [];
                foreach (JsonObject operation in Operations(document).Where(static operation => !operation.ContainsKey("security")))
                {
                    Give(document, operation, "security", security, mover);
                }
            }
        }

        foreach (SpecDocument document in documents)
        {
            if (!OnServers)
            {
                document.Root.Remove("servers");
            }

            if (!OnSecurity)
            {
                document.Root.Remove("security");
            }
        }
    }

    private static void Give(SpecDocument document, JsonObject owner, string key, JsonArray value, NodeMover mover)
    {
        JsonNode copy = value.DeepClone();
        owner[key] = copy;
        mover.RememberCopy(document, JsonPointer.Root.Child(key), copy);
    }

    private static IEnumerable<JsonObject> Operations(SpecDocument document)
        => document.Root["paths"] is JsonObject paths
            ? paths.Select(static path => path.Value).OfType<JsonObject>()
                .SelectMany(static item => item.Where(static member => OpenApiKinds.Methods.Contains(member.Key)).Select(static member => member.Value))
                .OfType<JsonObject>()
            : [];

    // Descriptions of servers are texts, which documents may word differently.
    private static string Servers(SpecDocument document)
        => string.Join("\n", ((JsonArray)document.Root["servers"]!).OfType<JsonObject>()
            .Select(static server => (server["url"]?.ToJsonString() ?? "") + (server["variables"]?.ToJsonString() ?? "")));
}
