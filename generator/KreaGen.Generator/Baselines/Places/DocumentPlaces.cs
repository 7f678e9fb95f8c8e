using System.Text.Json.Nodes;
using KreaGen.Generator.Binding;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Baselines.Places;

/// <summary>Finds the place in the documents that an element of the surface, or a fact of it, comes from.</summary>
internal sealed class DocumentPlaces(SpecSet specs, ClientBinding binding)
{
    private readonly OperationPlaces _operations = new(specs, binding.Operations);
    private readonly TypePlaces _types = new(binding.Shapes.Shapes);

    /// <param name="element">The element, from the surface down.</param>
    /// <param name="fact">The fact; null for the element itself.</param>
    public TextMark Find(IReadOnlyList<SurfaceNode> element, string? fact)
    {
        JsonPointer? place = element[0].Kind switch
        {
            SurfaceKind.Operation => _operations.Find(element, fact),
            SurfaceKind.Record or SurfaceKind.Enum or SurfaceKind.Union => _types.Find(element, fact),
            _ => Client(element, fact),
        };
        return specs.KeyMarkAt(place ?? JsonPointer.Root.Child("info"));
    }

    private JsonPointer? Client(IReadOnlyList<SurfaceNode> element, string? fact)
    {
        JsonPointer servers = JsonPointer.Root.Child("servers");
        return element[0].Kind switch
        {
            SurfaceKind.Servers => element.Count > 1 ? Server(servers, element[1].Find(FactName.Address)) : servers,
            SurfaceKind.Webhooks when element.Count > 1 => binding.Webhooks.FirstOrDefault(webhook => webhook.Name == element[1].Key)?.Operation.Pointer,
            SurfaceKind.Webhooks => binding.Webhooks is [var first, ..] ? first.Operation.Pointer : null,
            _ when element.Count > 1 && element[1].Kind == SurfaceKind.Group => Group(element[1].Key),
            _ when element.Count > 1 => JsonPointer.Root.Child("components").Child("securitySchemes").Child(element[1].Key),
            _ => fact is FactName.Host or FactName.RelativeHost ? servers.Child(0).Child("url") : null,
        };
    }

    /// <summary>The tag of the first operation of a group; of one that paths make, the operation.</summary>
    private JsonPointer? Group(string name) => binding.Operations.FirstOrDefault(operation => operation.Group == name)?.Entry is { } first
        ? OperationGroups.TagOf(first) is { } tag && Identifiers.Pascal(tag) == name ? first.Address.Child("tags") : first.Address
        : null;

    private JsonPointer Server(JsonPointer servers, string? address)
    {
        int index = specs.Find(servers) is JsonArray listed ? listed.Select(static server => server.Member("url").Text()).ToList().IndexOf(address) : -1;
        return index < 0 ? servers : servers.Child(index).Child("url");
    }
}
