using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>Lists the operations of a document in the order of their paths.</summary>
internal static class OperationReader
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    public static IEnumerable<OperationEntry> Read(SpecSet specs)
    {
        if (specs.Root.Member("paths") is not JsonObject paths)
        {
            yield break;
        }

        JsonPointer root = JsonPointer.Root.Child("paths");
        foreach (KeyValuePair<string, JsonNode?> path in paths)
        {
            JsonPointer address = specs.Resolve(root.Child(path.Key));
            if (path.Key.StartsWith("x-", StringComparison.Ordinal) || specs.Find(address) is not JsonObject item)
            {
                continue;
            }

            // A path must begin with a slash; what is meant by one that does not is certain.
            string template = path.Key.StartsWith("/", StringComparison.Ordinal) ? path.Key : "/" + path.Key;
            foreach (string method in Methods)
            {
                if (item.Member(method) is JsonObject operation)
                {
                    yield return new(template, method.ToUpperInvariant(), operation, address.Child(method), address);
                }
            }

            foreach (KeyValuePair<string, JsonNode?> other in item.Member("additionalOperations") as JsonObject ?? [])
            {
                if (other.Value is JsonObject operation && HttpToken.Is(other.Key))
                {
                    yield return new(template, other.Key, operation, address.Child("additionalOperations").Child(other.Key), address);
                }
            }
        }
    }
}
