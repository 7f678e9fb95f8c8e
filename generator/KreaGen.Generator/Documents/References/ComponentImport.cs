using System.Text.Json.Nodes;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.References;

/// <summary>The parts of other files that become components of one document: one each, however many references lead there.</summary>
internal sealed class ComponentImport(ReferencedFile document, ReferenceSections sections, ReferenceFinder finder, InlineImport inline, ImportContext context)
{
    private readonly Dictionary<PartKey, ReferencedPart> _parts = [];
    private readonly Queue<ReferencedPart> _open = new();
    private readonly ImportSource _own = new(document, JsonPointer.Root, null);

    public IReadOnlyCollection<ReferencedPart> Parts => _parts.Values;

    private JsonObject Root => (JsonObject)document.Root!;

    /// <summary>
    /// Takes in whole sections, and what components of the document are references to: such a part has its name, wherever else it is referred to.
    /// </summary>
    public void TakeSections()
    {
        foreach ((JsonPointer address, ObjectKind kind) in sections.All)
        {
            string[] path = [.. address.Tokens];
            JsonNode? node = Root;
            ImportSource at = _own;
            for (int step = 0; step < path.Length && node is JsonObject owner; step++)
            {
                at = (context.Copies.SourceOf(owner) ?? at) is { } around ? around with { Pointer = around.Pointer.Child(path[step]) } : at;
                Slot slot = step == path.Length - 1 ? Slot.Map(kind) : Slot.One(OpenApiKinds.Components);
                node = owner.Member(path[step]) is { } value ? inline.Place(owner, path[step], slot, value, at, step + 1) : null;
            }

            if (node is JsonObject section)
            {
                TakeEntries(section, address, kind, context.Copies.SourceOf(section) ?? at);
            }
        }
    }

    /// <summary>The component for a part; null where there is no room for it.</summary>
    public ReferencedPart? PartOf(ReferenceTarget target, ObjectKind kind, JsonPointer section)
    {
        PartKey key = new(target.File, target.Pointer, section);
        if (!_parts.TryGetValue(key, out ReferencedPart? part))
        {
            if (!context.Copies.Charge(context.Copies.SizeOf(target)))
            {
                return null;
            }

            part = new(key, kind, context.Copies.Copy(target, null));
            _parts.Add(key, part);
            _open.Enqueue(part);
        }

        return part;
    }

    /// <summary>The next component whose own references nobody has looked at.</summary>
    public ReferencedPart? Next() => _open.Count == 0 ? null : _open.Dequeue();

    /// <summary>Puts the components, which have names by now, into the document.</summary>
    public void Finish()
    {
        foreach (ReferencedPart part in _parts.Values.Where(static part => !part.IsPlaced && part.Holder is null))
        {
            JsonObject section = part.Key.Section.Tokens.Aggregate(Root, static (owner, key) => Member(owner, key));
            section[part.Name!] = part.Node;
        }
    }

    private void TakeEntries(JsonObject section, JsonPointer address, ObjectKind kind, ImportSource at)
    {
        // The component that is called like the part is its home, otherwise the first.
        foreach (string key in section.Select(static entry => entry.Key).OrderBy(key => !IsNamesake(section, key)).ToList())
        {
            if (section[key] is JsonObject entry)
            {
                TakeEntry(section, key, entry, address, kind, context.Copies.SourceOf(entry) ?? at with { Pointer = at.Pointer.Child(key) });
            }
        }
    }

    private void TakeEntry(JsonObject section, string key, JsonObject entry, JsonPointer address, ObjectKind kind, ImportSource at)
    {
        if (!ReferenceEquals(at.File, document) && !_parts.ContainsKey(new(at.File, at.Pointer, address)))
        {
            _parts.Add(new(at.File, at.Pointer, address), new(new(at.File, at.Pointer, address), kind, entry) { Name = key, IsPlaced = true });
        }

        while (sections.For(kind) is not null
            && entry is { Count: 1 } && entry.Member("$ref").Text() is { } reference
            && finder.Find(reference, at.File) is { Node: JsonObject, File.IsDocument: false } target
            && !_parts.ContainsKey(new(target.File, target.Pointer, address))
            && context.Copies.Charge(context.Copies.SizeOf(target)))
        {
            JsonObject copy = (JsonObject)context.Copies.Copy(target, null);
            section[key] = copy;
            PartKey part = new(target.File, target.Pointer, address);
            _parts.Add(part, new(part, kind, copy) { Name = key, IsPlaced = true });
            (entry, at) = (copy, context.Copies.SourceOf(copy)!);
        }
    }

    private static bool IsNamesake(JsonObject section, string key)
        => section[key].Member("$ref").Text() is { } reference
            && FileReference.Parse(reference) is var parsed
            && (parsed.Fragment.Length > 1 ? parsed.Fragment.EndsWith("/" + key, StringComparison.Ordinal) : FilePaths.Stem(parsed.File) == key);

    private static JsonObject Member(JsonObject owner, string key)
    {
        if (owner[key] is not JsonObject member)
        {
            member = [];
            owner[key] = member;
        }

        return member;
    }
}
