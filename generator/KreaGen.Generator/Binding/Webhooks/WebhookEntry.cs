using KreaGen.Generator.Binding.Operations;

namespace KreaGen.Generator.Binding.Webhooks;

/// <summary>A webhook or callback as it stands in the document.</summary>
/// <param name="Key">Its key there.</param>
/// <param name="Owner">The id of the operation that a callback belongs to; empty for a webhook.</param>
/// <param name="Operation">The request; its path is the key.</param>
internal sealed record WebhookEntry(string Key, string Owner, OperationEntry Operation);
