using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Webhooks;

/// <summary>Lists the requests that the service sends: the document's webhooks, and the callbacks of the operations that are taken.</summary>
internal sealed class WebhookReader(SpecSet specs)
{
    private static readonly string[] Methods = ["post", "put", "patch", "get", "delete", "options", "head", "trace", "query"];

    public IEnumerable<WebhookEntry> ReadRoot()
        => ((string[])["webhooks", "x-webhooks"]).SelectMany(key => ReadItems(JsonPointer.Root.Child(key), ""));

    public IEnumerable<WebhookEntry> ReadCallbacks(OperationEntry operation)
    {
        JsonPointer callbacks = operation.Address.Child("callbacks");
        foreach (string key in Keys(callbacks))
        {
            JsonPointer callback = specs.Resolve(callbacks.Child(key));
            foreach (WebhookEntry entry in Keys(callback).SelectMany(expression => ReadItem(key, callback.Child(expression), OperationNames.IdOf(operation) ?? operation.Path)))
            {
                yield return entry;
            }
        }
    }

    private IEnumerable<WebhookEntry> ReadItems(JsonPointer owner, string operation)
        => Keys(owner).SelectMany(key => ReadItem(key, owner.Child(key), operation));

    private IEnumerable<WebhookEntry> ReadItem(string key, JsonPointer place, string owner)
    {
        JsonPointer item = specs.Resolve(place);
        foreach (string method in Methods)
        {
            if (specs.Find(item).Member(method) is JsonObject operation)
            {
                yield return new(key, owner, new(key, method.ToUpperInvariant(), operation, item.Child(method), item));
            }
        }
    }

    private IEnumerable<string> Keys(JsonPointer address)
        => specs.Find(address) is JsonObject members ? members.Select(static member => member.Key).Where(static key => !key.StartsWith("x-", StringComparison.Ordinal)) : [];
}
