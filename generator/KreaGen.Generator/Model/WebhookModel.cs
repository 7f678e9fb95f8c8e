namespace KreaGen.Generator.Model;

/// <summary>A request that the service sends to its client: a webhook or a callback.</summary>
/// <param name="Name">The C# name, as in <c>Parse…</c>.</param>
/// <param name="Type">The type of its payload.</param>
/// <param name="Docs">What the document says of it.</param>
internal sealed record WebhookModel(string Name, TypeRef Type, DocModel Docs);
