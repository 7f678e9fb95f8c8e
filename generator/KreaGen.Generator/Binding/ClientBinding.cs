using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Binding.Webhooks;

namespace KreaGen.Generator.Binding;

/// <summary>A bound client together with the decisions behind it, by which places in the documents are found and types asked for. Dies before anything is cached.</summary>
/// <param name="Client">What stays.</param>
/// <param name="Operations">The operations that became methods.</param>
/// <param name="Webhooks">The webhooks and callbacks whose payloads are read.</param>
/// <param name="Shapes">The decision about every schema; those that are declared have their names.</param>
internal sealed record ClientBinding(BoundClient Client, IReadOnlyList<BoundOperation> Operations, IReadOnlyList<BoundWebhook> Webhooks, ShapeBinder Shapes);
