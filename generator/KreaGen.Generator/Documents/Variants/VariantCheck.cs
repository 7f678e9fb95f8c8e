using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Variants;

/// <summary>Compares a localized variant with its neutral document: everything but texts must be the same.</summary>
internal sealed class VariantCheck(SpecDocument neutral, SpecDocument variant, NodeSourceMap origins, ICollection<Problem> problems)
{
    private readonly Address _address = new();

    public void Run() => Compare(OpenApiKinds.Document, neutral.Root, variant.Root);

    private void Compare(ObjectKind kind, JsonObject left, JsonObject right)
    {
        foreach (KeyValuePair<string, JsonNode?> member in left)
        {
            Slot slot = kind.SlotOf(member.Key);
            if (right.TryGetPropertyValue(member.Key, out JsonNode? other))
            {
                _address.Enter(member.Key);
                Compare(slot, member.Value, other);
                _address.Leave();
            }
            else if (slot.ValueKind != SlotKind.Text)
            {
                // A text that the variant lacks is the neutral one.
                Report(_address.ToPointer(), _address.ToPointer().Child(member.Key), $"'{member.Key}' is missing");
            }
        }

        foreach (KeyValuePair<string, JsonNode?> member in right)
        {
            if (!left.ContainsKey(member.Key) && kind.SlotOf(member.Key).ValueKind != SlotKind.Text)
            {
                Report(_address.ToPointer().Child(member.Key), _address.ToPointer(), $"'{member.Key}' is not in the neutral document");
            }
        }
    }

    private void Compare(Slot slot, JsonNode? left, JsonNode? right)
    {
        switch (slot.ValueKind)
        {
            case SlotKind.Text or SlotKind.TagNames when KindsAgree(left, right):
                break;
            case SlotKind.Object when left is JsonObject l && right is JsonObject r:
                Compare(slot.Kind!, l, r);
                break;
            case SlotKind.Map when left is JsonObject l && right is JsonObject r:
                CompareMaps(slot.Kind!, l, r);
                break;
            case SlotKind.List when left is JsonArray l && right is JsonArray r && l.Count == r.Count:
                CompareLists(slot.Kind!, l, r);
                break;
            case SlotKind.Data when IsProse() || JsonEquality.AreEqual(left, right):
                break;
            default:
                if (!JsonEquality.AreEqual(left, right))
                {
                    Report(_address.ToPointer(), _address.ToPointer(), "the value differs");
                }

                break;
        }
    }

    private void CompareMaps(ObjectKind kind, JsonObject left, JsonObject right)
    {
        ObjectKind map = new ObjectKind(kind.Name).HasOthers(Slot.One(kind));
        foreach (KeyValuePair<string, JsonNode?> member in left.Concat(right))
        {
            map.HasMember(Slot.One(kind), member.Key);
        }

        Compare(map, left, right);
    }

    private void CompareLists(ObjectKind kind, JsonArray left, JsonArray right)
    {
        for (int index = 0; index < left.Count; index++)
        {
            _address.Enter(index);
            Compare(Slot.One(kind), left[index], right[index]);
            _address.Leave();
        }
    }

    // Examples show texts as often as not, and shape nothing.
    private bool IsProse() => _address.LastName is "example" or "examples" or "value" or "dataValue";

    private static bool KindsAgree(JsonNode? left, JsonNode? right) => (left, right) switch
    {
        (JsonArray l, JsonArray r) => l.Count == r.Count,
        (JsonObject, _) or (_, JsonObject) or (JsonArray, _) or (_, JsonArray) => false,
        _ => true,
    };

    private void Report(JsonPointer place, JsonPointer neutralPlace, string difference)
    {
        SourceLocation location = LocationAt(variant, place);
        SourceLocation other = LocationAt(neutral, neutralPlace);
        string address = _address.ToPointer().Value;
        problems.Add(Problem.Create(Descriptors.VariantDiffers, location, address.Length == 0 ? "The document" : address, difference, other.ToString()));
    }

    private SourceLocation LocationAt(SpecDocument document, JsonPointer pointer)
        => origins.SourceOf(document.Root, pointer) is { } origin ? origin.Locations.ValueAt(origin.Pointer) : document.Locations.ValueAt(pointer);
}
