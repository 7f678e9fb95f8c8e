using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>What reads the requests that the service sends to its client.</summary>
/// <param name="Name">The C# class name.</param>
/// <param name="Webhooks">The requests in the order of their names.</param>
internal sealed record WebhooksModel(string Name, EquatableArray<WebhookModel> Webhooks) : Declaration(Name);
