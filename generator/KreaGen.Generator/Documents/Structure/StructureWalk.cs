using System.Text.Json.Nodes;

namespace KreaGen.Generator.Documents.Structure;

/// <summary>Visits the OpenAPI objects of a tree, and nothing that is data. Recurses as deep as the tree, which is bounded.</summary>
internal sealed class StructureWalk(Action<ObjectKind, JsonObject, Address> visit, CancellationToken cancellationToken)
{
    public Address Address { get; } = new();

    public void Over(ObjectKind kind, JsonObject node)
    {
        cancellationToken.ThrowIfCancellationRequested();
        visit(kind, node, Address);
        foreach (KeyValuePair<string, JsonNode?> member in node)
        {
            // Scalars have nothing below them; most members are such.
            if (member.Value is JsonObject or JsonArray && kind.SlotOf(member.Key) is { Kind: { } inner } slot)
            {
                Address.Enter(member.Key);
                Over(slot.ValueKind, inner, member.Value);
                Address.Leave();
            }
        }
    }

    private void Over(SlotKind valueKind, ObjectKind kind, JsonNode node)
    {
        if (node is JsonArray items)
        {
            for (int index = 0; index < items.Count; index++)
            {
                if (items[index] is JsonObject item)
                {
                    Address.Enter(index);
                    Over(kind, item);
                    Address.Leave();
                }
            }
        }
        else if (valueKind == SlotKind.Map && node is JsonObject members)
        {
            foreach (KeyValuePair<string, JsonNode?> member in members)
            {
                if (member.Value is JsonObject value)
                {
                    Address.Enter(member.Key);
                    Over(kind, value);
                    Address.Leave();
                }
            }
        }
        else if (valueKind == SlotKind.Object && node is JsonObject value)
        {
            Over(kind, value);
        }
    }
}
