using System.Collections.Immutable;
using System.Globalization;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Finds the schemas of what an array or an object holds beyond what it names.</summary>
internal sealed class ItemReader(SchemaReader reader)
{
    /// <summary>Members that match one of more patterns than this are any JSON: comparing them all is not worth it.</summary>
    private const int MaxPatterns = 64;

    /// <summary>Whether the array's first items each have a schema of their own.</summary>
    public static bool IsTuple(SchemaView view) => view.Schema.PrefixItems is { IsList: true, Count: > 0 };

    /// <summary>The schema of a list's items; null for any JSON.</summary>
    public SchemaView? OfList(SchemaView view)
        => view.Schema.Items is { IsObject: true } items ? Merged(view, items, view.Parts.Select(static part => part.Schema.Items)) : null;

    /// <summary>The items of a tuple: their names, their places, and whether a tuple must have them.</summary>
    public IEnumerable<(string Name, JsonPointer Address, bool IsRequired)> OfTuple(SchemaView view)
    {
        int least = view.Schema.MinItems ?? 0;
        int index = 0;
        foreach (OpenApiNode node in view.Schema.PrefixItems.Items)
        {
            string? title = reader.Read(node.Pointer).Own.Title;
            string name = title is { Length: > 0 and <= 40 } ? Identifiers.Pascal(title) : "Item" + (index + 1).ToString(CultureInfo.InvariantCulture);
            yield return (name, node.Pointer, index < least);
            index++;
        }
    }

    /// <summary>The schema of the items after those of a tuple; null for any JSON.</summary>
    public SchemaView? AfterTuple(SchemaView view)
        => view.Schema.ItemsAfterPrefix is { IsObject: true, Count: > 0 } rest ? reader.Read(rest.Pointer) : null;

    /// <summary>The schema of the members that an object does not name; null for any JSON.</summary>
    public SchemaView? OfMap(SchemaView view)
    {
        List<SchemaView> patterns = view.Schema.PatternProperties is { Count: <= MaxPatterns } listed
            ? listed.Members.Select(pattern => reader.Read(pattern.Node.Pointer)).ToList()
            : [];
        switch (view.Schema.AdditionalProperties)
        {
            case { IsObject: true, Count: > 0 } additional:
                SchemaView others = Merged(view, additional, view.Parts.Select(static part => part.Schema.AdditionalProperties));
                return patterns.TrueForAll(pattern => reader.Fingerprints.AreEqual(pattern, others)) ? others : null;
            case { IsTrue: true } when patterns.Count > 0:
                return null;
            default:
                // Members that match no pattern are possible where the document does not forbid them, and meant by nobody.
                return patterns.Count > 0 && patterns.TrueForAll(pattern => reader.Fingerprints.AreEqual(pattern, patterns[0])) ? patterns[0] : null;
        }
    }

    /// <summary>The schemas of the parts of a value that have rows of their own.</summary>
    public ImmutableDictionary<ConstraintKind, SchemaView> PartsOf(SchemaView view, ConstraintTarget target)
    {
        ImmutableDictionary<ConstraintKind, SchemaView> parts = ImmutableDictionary<ConstraintKind, SchemaView>.Empty;
        foreach (ConstraintKind kind in ConstraintKind.For(target).Where(static kind => kind.Value == ConstraintValue.Constraints))
        {
            // Items are counted also where a schema says nothing of them.
            OpenApiNode part = view.Schema.Find(kind.Keyword);
            if (part is { IsObject: true, Count: > 0 } || (kind.PartTarget == ConstraintTarget.None && (part.IsObject || part.IsTrue || part.IsFalse)))
            {
                parts = parts.Add(kind, reader.Read(part.Pointer));
            }
        }

        return parts;
    }

    /// <summary>What several parts of a schema say of the same items counts together.</summary>
    private SchemaView Merged(SchemaView view, OpenApiNode first, IEnumerable<OpenApiNode> all)
    {
        List<JsonPointer> said = all.Where(static node => node is { IsObject: true, Count: > 0 }).Select(static node => node.Pointer).Distinct().ToList();
        return said.Count < 2 ? reader.Read(first.Pointer) : reader.Read(said, view.Address.Child(first.Pointer.LastToken));
    }
}
