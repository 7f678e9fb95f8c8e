using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Webhooks;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Planning;

/// <summary>Makes the model of the class that reads webhooks.</summary>
internal static class WebhooksBuilder
{
    /// <summary>The model; null for a client without webhooks.</summary>
    public static WebhooksModel? Build(BoundTypes types, string className, IReadOnlyList<BoundWebhook> webhooks) => webhooks.Count == 0
        ? null
        : new(className, webhooks
            .OrderBy(static webhook => webhook.Name, StringComparer.Ordinal)
            .Select(webhook => new WebhookModel(webhook.Name, types.RefTo(webhook.Use) ?? TypeRef.Any, DocReader.ReadOperation(webhook.Operation)))
            .ToEquatableArray());
}
