using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>Finds what an operation needs and the documents do not have.</summary>
internal static class BrokenOperations
{
    /// <summary>The place of a broken reference that the operation reaches; null when it reaches none.</summary>
    public static JsonPointer? Find(SpecSet specs, OperationEntry operation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<JsonPointer>([operation.PathItem.Child("parameters"), operation.Address]);
        while (pending.Count > 0)
        {
            JsonPointer at = pending.Pop();
            if (!seen.Add(at.Value))
            {
                continue;
            }

            if (specs.IsBroken(at))
            {
                return at;
            }

            switch (specs.Find(at))
            {
                case JsonObject members:
                    if (members.Member("$ref") is not null && specs.Target(at) is { } target)
                    {
                        pending.Push(target);
                    }

                    foreach (KeyValuePair<string, JsonNode?> member in members.Where(static member => member.Value is JsonObject or JsonArray))
                    {
                        pending.Push(at.Child(member.Key));
                    }

                    break;
                case JsonArray items:
                    for (int index = 0; index < items.Count; index++)
                    {
                        pending.Push(at.Child(index));
                    }

                    break;
            }
        }

        return null;
    }
}
