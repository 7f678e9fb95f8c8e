using System.Globalization;
using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Finds the schemas of what an array or an object holds beyond what it names.</summary>
internal sealed class ItemReader(SchemaReader reader)
{
    /// <summary>Whether the array's first items each have a schema of their own.</summary>
    public static bool IsTuple(SchemaView view) => Prefix(view, out _) is { Count: > 0 };

    /// <summary>The schema of a list's items; null for any JSON.</summary>
    public SchemaView? OfList(SchemaView view)
        => view.Find("items", out JsonPointer address) is JsonObject ? reader.Read(address.Child("items")) : null;

    /// <summary>The items of a tuple: their names, their places, and whether a tuple must have them.</summary>
    public IEnumerable<(string Name, JsonPointer Address, bool IsRequired)> OfTuple(SchemaView view)
    {
        JsonArray items = Prefix(view, out JsonPointer address)!;
        int least = view.Find("minItems").Count() ?? 0;
        for (int index = 0; index < items.Count; index++)
        {
            JsonPointer at = address.Child(index);
            SchemaView item = reader.Read(at);
            string? title = item.Parts.Length > 0 ? item.Parts[0].Find("title").Text() : null;
            string name = title is { Length: > 0 and <= 40 } ? Identifiers.Pascal(title) : "Item" + (index + 1).ToString(CultureInfo.InvariantCulture);
            yield return (name, at, index < least);
        }
    }

    /// <summary>The schema of the items after those of a tuple; null for any JSON.</summary>
    public SchemaView? AfterTuple(SchemaView view)
    {
        string keyword = view.Has("prefixItems") ? "items" : "additionalItems";
        return view.Find(keyword, out JsonPointer address) is JsonObject { Count: > 0 } ? reader.Read(address.Child(keyword)) : null;
    }

    /// <summary>The schema of the members that an object does not name; null for any JSON.</summary>
    public SchemaView? OfMap(SchemaView view)
    {
        List<SchemaView> patterns = view.Find("patternProperties", out JsonPointer owner) is JsonObject { Count: <= 64 } listed
            ? listed.Select(pattern => reader.Read(owner.Child("patternProperties").Child(pattern.Key))).ToList()
            : [];
        // What allOf brings is part of the view, so that both keywords mean the same members.
        string keyword = view.Has("additionalProperties") ? "additionalProperties" : "unevaluatedProperties";
        switch (view.Find(keyword, out JsonPointer address))
        {
            case JsonObject { Count: > 0 }:
                SchemaView others = reader.Read(address.Child(keyword));
                return patterns.TrueForAll(pattern => reader.Fingerprints.AreEqual(pattern, others)) ? others : null;
            case { } given when given.IsTrue() && patterns.Count > 0:
                return null;
            default:
                // Members that match no pattern are possible where the document does not forbid them, and meant by nobody.
                return patterns.Count > 0 && patterns.TrueForAll(pattern => reader.Fingerprints.AreEqual(pattern, patterns[0])) ? patterns[0] : null;
        }
    }

    /// <summary>The schema of the names of an object's members; null for any text.</summary>
    public SchemaView? NamesOf(SchemaView view)
        => view.Find("propertyNames", out JsonPointer address) is JsonObject { Count: > 0 } ? reader.Read(address.Child("propertyNames")) : null;

    /// <summary>Since 3.1 <c>prefixItems</c>, before a list of <c>items</c>.</summary>
    private static JsonArray? Prefix(SchemaView view, out JsonPointer address)
    {
        string keyword = view.Has("prefixItems") ? "prefixItems" : "items";
        JsonArray? items = view.Find(keyword, out JsonPointer owner) as JsonArray;
        address = owner.Child(keyword);
        return items;
    }
}
