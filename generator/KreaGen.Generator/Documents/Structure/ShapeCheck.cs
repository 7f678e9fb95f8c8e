using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Structure;

/// <summary>Warns of members that hold another kind of value than OpenAPI has there, and that therefore do not count.</summary>
internal sealed class ShapeCheck(Func<JsonPointer, SourceLocation> locationAt, ICollection<Problem> problems)
{
    public void Visit(ObjectKind kind, JsonObject node, Address address)
    {
        // What is wrong with the root's own members is an error, and found before.
        if (kind == OpenApiKinds.Document || (kind.IsReferable && node.ContainsKey("$ref")))
        {
            return;
        }

        foreach (KeyValuePair<string, JsonNode?> member in node)
        {
            if (member.Value is { } value && Wanted(kind.SlotOf(member.Key), value) is { } wanted)
            {
                problems.Add(Problem.Create(Descriptors.ValueIgnored, locationAt(address.ToPointer().Child(member.Key)), member.Key, wanted,
                    JsonKindNames.KindOf(value)));
            }
        }
    }

    /// <summary>What a member must hold; null where it does. An empty list says as much as an empty object, and some programs write it so.</summary>
    private static string? Wanted(Slot slot, JsonNode value) => (slot.SchemaType, value) switch
    {
        (_, _) when slot.Kind is null => null,
        (SlotKind.List, not JsonArray) => "a list",
        (SlotKind.Map, not JsonObject) => value is JsonArray { Count: 0 } ? null : "an object",

        // A schema may be true or false; before OpenAPI, items were a list of schemas.
        (SlotKind.Object, JsonValue) when slot.Kind == OpenApiKinds.Schema => value.IsBoolean() ? null : "an object",
        (SlotKind.Object, JsonValue) => "an object",
        _ => null,
    };
}
