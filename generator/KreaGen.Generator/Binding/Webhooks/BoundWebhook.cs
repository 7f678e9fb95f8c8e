using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.OpenApi;

namespace KreaGen.Generator.Binding.Webhooks;

/// <summary>A webhook or callback whose payload has been found.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Operation">The request.</param>
/// <param name="Use">The schema of the payload; null where any JSON is allowed.</param>
internal sealed record BoundWebhook(string Name, OperationObject Operation, SchemaUse? Use);
