using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.JsonPath;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Overlays;

/// <summary>Merges an action's value into its targets, as the Overlay specification 1.1 tells it (1.0 leaves more open).</summary>
internal sealed class OverlayMerge(OriginMap origins, OverlaySource source, Action<Problem> report)
{
    public void Into(PathNode target, SpecDocument document)
    {
        switch (target.Value)
        {
            case JsonObject members when source.Value is JsonObject update:
                Members(members, update, source.Origin, target, document);
                break;
            case JsonArray items:
                Items(items, source.Value, source.Origin);
                break;
            case JsonObject when source.Value is null:
                // `update:` with nothing behind it; the specification's own examples have such stubs.
                break;
            case JsonObject:
                Mismatch(source.Value, source.Origin, target.Value, target, document);
                break;
            default:
                if (source.Value is JsonObject or JsonArray && target.Value is not null)
                {
                    Mismatch(source.Value, source.Origin, target.Value, target, document);
                }
                else
                {
                    Replace(target);
                }

                break;
        }
    }

    private void Members(JsonObject members, JsonObject update, Origin origin, PathNode target, SpecDocument document)
    {
        foreach (KeyValuePair<string, JsonNode?> member in update)
        {
            Origin memberOrigin = new(origin.Marks, origin.Pointer.Child(member.Key));
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
    private void Items(JsonArray items, JsonNode? update, Origin origin)
    {
        if (update is JsonArray more)
        {
            for (int index = 0; index < more.Count; index++)
            {
                items.Add(Brought(more[index], new Origin(origin.Marks, origin.Pointer.Child(index))));
            }
        }
        else if (update is not null)
        {
            items.Add(Brought(update, origin));
        }
    }

    private void Replace(PathNode target)
    {
        JsonNode? value = Brought(source.Value, source.Origin);
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

    private JsonNode? Brought(JsonNode? value, Origin origin)
    {
        JsonNode? copy = origins.Clone(value);
        if (copy is not null)
        {
            origins.SetOrigin(copy, origin);
        }

        return copy;
    }

    private void Mismatch(JsonNode? value, Origin origin, JsonNode? existing, PathNode target, SpecDocument document)
    {
        TextMark place = ReferenceEquals(origin.Marks, source.Marks) ? origin.Marks.ValueAt(origin.Pointer) : source.Marks.ValueAt(source.Address);
        JsonPointer address = new(target.Pointer.Value + origin.Pointer.Value.Substring(source.Origin.Pointer.Value.Length));
        Origin? other = origins.OriginOf(document.Root, address);
        string where = other is { } found ? found.Marks.ValueAt(found.Pointer).ToString() : document.FileName;
        report(Problem.Create(Descriptors.OverlayDoesNotFit, place, NodeWords.KindOf(value), NodeWords.KindOf(existing), where));
    }
}
