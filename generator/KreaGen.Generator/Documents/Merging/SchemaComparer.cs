using System.Text.Json.Nodes;
using KreaGen.Generator.Documents.References;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Merging;

/// <summary>
/// Compares parts of two documents by shape: texts and examples do not count, and references are equal
/// when what they lead to is. What is being compared already counts as equal, so that circles end.
/// </summary>
internal sealed class SchemaComparer
{
    private readonly HashSet<(JsonNode Left, JsonNode Right)> _equal = [];

    public bool AreEqual(SpecDocument left, JsonNode? leftNode, SpecDocument right, JsonNode? rightNode, ObjectKind kind)
    {
        // Own list instead of recursion: chains of references may be longer than a stack.
        Queue<(JsonNode? Left, JsonNode? Right, ObjectKind Kind)> open = new();
        HashSet<(JsonNode Left, JsonNode Right)> assumed = [];
        open.Enqueue((leftNode, rightNode, kind));
        while (open.Count > 0)
        {
            (JsonNode? l, JsonNode? r, ObjectKind inner) = open.Dequeue();
            if (!Compare(Slot.One(inner), l, r, Follow))
            {
                return false;
            }
        }

        _equal.UnionWith(assumed);
        return true;

        bool Follow(string reference, ObjectKind inner)
        {
            if (!LocalReference.TryParse(reference, out JsonPointer pointer))
            {
                return true;
            }

            bool isLeft = PointerWalk.TryFind(left.Root, pointer, out JsonNode? l);
            bool isRight = PointerWalk.TryFind(right.Root, pointer, out JsonNode? r);
            if (isLeft && isRight && l is not null && r is not null && !_equal.Contains((l, r)) && assumed.Add((l, r)))
            {
                open.Enqueue((l, r, inner));
            }

            return isLeft == isRight;
        }
    }

    private static bool Compare(Slot slot, JsonNode? left, JsonNode? right, Func<string, ObjectKind, bool> follow)
    {
        switch (slot.ValueKind)
        {
            case SlotKind.Text or SlotKind.TagNames:
                return true;
            case SlotKind.Object when left is JsonObject l && right is JsonObject r:
                return CompareObjects(slot.Kind!, l, r, follow);
            case SlotKind.Map when left is JsonObject l && right is JsonObject r:
                return l.Count == r.Count && l.All(member => r.TryGetPropertyValue(member.Key, out JsonNode? other)
                    && Compare(Slot.One(slot.Kind!), member.Value, other, follow));
            case SlotKind.List when left is JsonArray l && right is JsonArray r:
                return l.Count == r.Count && l.Zip(r, (item, other) => Compare(Slot.One(slot.Kind!), item, other, follow)).All(static equal => equal);
            default:
                return JsonEquality.AreEqual(left, right);
        }
    }

    private static bool CompareObjects(ObjectKind kind, JsonObject left, JsonObject right, Func<string, ObjectKind, bool> follow)
    {
        foreach (string key in left.Concat(right).Select(static member => member.Key).Distinct(StringComparer.Ordinal))
        {
            Slot slot = kind.SlotOf(key);
            if (slot.ValueKind is SlotKind.Text or SlotKind.TagNames || (key is "example" or "examples" && kind.Knows(key)))
            {
                continue;
            }

            if (!left.TryGetPropertyValue(key, out JsonNode? l) || !right.TryGetPropertyValue(key, out JsonNode? r) || !Compare(slot, l, r, follow))
            {
                return false;
            }
        }

        return !kind.IsReferable
            || !left.TryGetPropertyValue("$ref", out JsonNode? reference)
            || reference.Text() is not { } text
            || follow(text, kind);
    }
}
