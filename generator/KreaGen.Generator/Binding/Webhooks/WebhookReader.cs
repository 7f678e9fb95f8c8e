using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.OpenApi;

namespace KreaGen.Generator.Binding.Webhooks;

/// <summary>Lists the requests that the service sends: the document's webhooks, and the callbacks of the operations that are taken.</summary>
internal static class WebhookReader
{
    public static IEnumerable<WebhookEntry> ReadRoot(OpenApiDescription description)
        => description.Webhooks.SelectMany(static item => Read(item.Key, item, ""));

    public static IEnumerable<WebhookEntry> ReadCallbacks(OperationEntry operation)
    {
        string owner = OperationNames.IdOf(operation) ?? operation.Path;
        return operation.Operation.Callbacks.SelectMany(callback => callback.Requests.SelectMany(request => Read(callback.Name, request, owner)));
    }

    private static IEnumerable<WebhookEntry> Read(string key, PathItemObject item, string owner)
        => item.Operations.Select(operation => new WebhookEntry(key, owner, new(key, operation)));
}
