using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.JsonPath;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Overlays;

/// <summary>Merges an action's value into its targets, as the Overlay specification 1.1 tells it (1.0 leaves more open).</summary>
internal sealed class OverlayMerge(NodeSourceMap origins, OverlaySource source, Action<Problem> report)
{
    public void Into(PathNode target, SpecDocument document)
    {
        switch (target.Value)
        {
            case JsonObject members when source.Value is JsonObject update:
                Members(members, update, source.NodeSource, target, document);
                break;
            case JsonArray items:
                Items(items, source.Value, source.NodeSource);
                break;
            case JsonObject when source.Value is null:
                // `update:` with nothing behind it; the specification's own examples have such stubs.
                break;
            case JsonObject:
                Mismatch(source.Value, source.NodeSource, target.Value, target, document);
                break;
            default:
                if (source.Value is JsonObject or JsonArray && target.Value is not null)
                {
                    Mismatch(source.Value, source.NodeSource, target.Value, target, document);
                }
                else
                {
                    Replace(target);
                }

                break;
        }
    }

    private void Members(JsonObject members, JsonObject update, NodeSource origin, PathNode target, SpecDocument document)
    {
        foreach (KeyValuePair<string, JsonNode?> member in update)
        {
            NodeSource memberOrigin = new(origin.Locations, origin.Pointer.Child(member.Key));
            if (!members.TryGetPropertyValue(member.Key, out JsonNode? existing) || existing is null)
            {
                members[member.Key] = Brought(member.Value, memberOrigin);
                continue;
            }

            switch (existing, member.Value)
            {
                case (JsonObject existingMembers, JsonObject inner):
                    Members(existingMembers, inner, memberOrigin, target, document);
                    break;
                case (JsonArray items, JsonArray):
                    Items(items, member.Value, memberOrigin);
                    break;
                case (JsonObject or JsonArray, null):
                    break;
                case (JsonValue, JsonValue or null):
                    members[member.Key] = Brought(member.Value, memberOrigin);
                    break;
                default:
                    Mismatch(member.Value, memberOrigin, existing, target, document);
                    break;
            }
        }
    }

    // A list joins a list and anything else becomes its last item. Overlay 1.0 speaks of "an entry to
    // append" only; a list within a list is never meant in an OpenAPI document.
    private void Items(JsonArray items, JsonNode? update, NodeSource origin)
    {
        if (update is JsonArray more)
        {
            for (int index = 0; index < more.Count; index++)
            {
                items.Add(Brought(more[index], new NodeSource(origin.Locations, origin.Pointer.Child(index))));
            }
        }
        else if (update is not null)
        {
            items.Add(Brought(update, origin));
        }
    }

    private void Replace(PathNode target)
    {
        JsonNode? value = Brought(source.Value, source.NodeSource);
        switch (target.Location?.Container)
        {
            case JsonObject members:
                members[target.Location.Name!] = value;
                break;
            case JsonArray items:
                items[target.Location.Index] = value;
                break;
        }
    }

    private JsonNode? Brought(JsonNode? value, NodeSource origin)
    {
        JsonNode? copy = origins.Clone(value);
        if (copy is not null)
        {
            origins.SetSource(copy, origin);
        }

        return copy;
    }

    private void Mismatch(JsonNode? value, NodeSource origin, JsonNode? existing, PathNode target, SpecDocument document)
    {
        SourceLocation place = ReferenceEquals(origin.Locations, source.Locations)
            ? origin.Locations.ValueAt(origin.Pointer) : source.Locations.ValueAt(source.Address);
        JsonPointer address = new(target.Pointer.Value + origin.Pointer.Value.Substring(source.NodeSource.Pointer.Value.Length));
        NodeSource? other = origins.SourceOf(document.Root, address);
        string where = other is { } found ? found.Locations.ValueAt(found.Pointer).ToString() : document.FileName;
        report(Problem.Create(Descriptors.OverlayDoesNotFit, place, JsonKindNames.KindOf(value), JsonKindNames.KindOf(existing), where));
    }
}
