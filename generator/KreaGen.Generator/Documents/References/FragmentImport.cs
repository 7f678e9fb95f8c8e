using System.Globalization;
using System.Text.Json.Nodes;
using KreaGen.Generator.Documents.Overlays;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.References;

/// <summary>
/// Takes into a document what it refers to in the client's files that are no documents themselves, such as
/// a file with one schema: each part becomes a component, and the references become local ones.
/// </summary>
internal sealed class FragmentImport
{
    // Parts of one file may lie within each other, and each is taken in whole.
    private const int MaxNodes = 1_000_000;

    private readonly Dictionary<string, SpecTree> _fragments;
    private readonly NodeSourceMap _origins;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<SpecTree> _used = [];
    private int _nodes;

    public FragmentImport(IEnumerable<SpecTree> fragments, NodeSourceMap origins, CancellationToken cancellationToken)
    {
        _fragments = [];
        foreach (SpecTree fragment in fragments)
        {
            _fragments[FileNames.Normalize(fragment.Path)] = fragment;
        }

        _origins = origins;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The fragments that no document refers to.</summary>
    public IEnumerable<SpecTree> Unused => _fragments.Values.Where(fragment => !_used.Contains(fragment));

    public void Into(SpecDocument document)
    {
        if (_fragments.Count == 0)
        {
            return;
        }

        Dictionary<(SpecTree, JsonPointer, string), string> known = [];
        Queue<(JsonObject Node, ObjectKind Kind, string Path, SpecTree? File)> open = new();
        open.Enqueue((document.Root, OpenApiKinds.Document, document.Path, null));
        while (open.Count > 0)
        {
            (JsonObject node, ObjectKind kind, string path, SpecTree? file) = open.Dequeue();
            List<(JsonObject Holder, string Key, ObjectKind Kind)> references = [];
            new StructureWalk(Visit, _cancellationToken).Over(kind, node);

            // A part that is taken in becomes a component of the very tree that was walked.
            foreach ((JsonObject holder, string key, ObjectKind target) in references)
            {
                Rewrite(holder, key, target);
            }

            void Visit(ObjectKind inner, JsonObject holder, Address address)
            {
                if (inner.IsReferable && holder.ContainsKey("$ref"))
                {
                    references.Add((holder, "$ref", inner));
                }

                if (inner == OpenApiKinds.Schema && holder["discriminator"] is JsonObject discriminator && discriminator["mapping"] is JsonObject mapping)
                {
                    references.AddRange(mapping.Select(entry => (mapping, entry.Key, inner)));
                }
            }

            void Rewrite(JsonObject holder, string key, ObjectKind inner)
            {
                if (holder.TryGetPropertyValue(key, out JsonNode? value)
                    && value.Text() is { } reference
                    && Find(reference, path, file) is { } part
                    && Import(part.File, part.Pointer, inner, document, known, open) is { } local)
                {
                    JsonNode replacement = JsonValue.Create(local)!;
                    _origins.Inherit(replacement, value!);
                    holder[key] = replacement;
                }
            }
        }
    }

    private (SpecTree File, JsonPointer Pointer)? Find(string reference, string path, SpecTree? own)
    {
        int hash = reference.IndexOf('#');
        string name = hash < 0 ? reference : reference.Substring(0, hash);
        SpecTree? file = own;
        if (name.Length > 0 && !_fragments.TryGetValue(FileNames.Normalize(FileNames.Folder(path) + Uri.UnescapeDataString(name)), out file))
        {
            return null;
        }

        return file is not null && LocalReference.TryParse(hash < 0 ? "#" : reference.Substring(hash), out JsonPointer pointer) ? (file, pointer) : null;
    }

    /// <summary>The local reference to an imported part; null when there is no such part, or no room for it.</summary>
    private string? Import(
        SpecTree file,
        JsonPointer pointer,
        ObjectKind kind,
        SpecDocument document,
        Dictionary<(SpecTree, JsonPointer, string), string> known,
        Queue<(JsonObject, ObjectKind, string, SpecTree?)> open)
    {
        _used.Add(file);
        string? section = OpenApiKinds.Components.Keys.FirstOrDefault(key => OpenApiKinds.Components.SlotOf(key).Kind == kind);
        if (section is null || !PointerWalk.TryFind(file.Root!, pointer, out JsonNode? part) || part is null)
        {
            return null;
        }

        JsonPointer components = JsonPointer.Root.Child("components").Child(section);
        if (!known.TryGetValue((file, pointer, section), out string? name))
        {
            _nodes = Math.Min(MaxNodes, _nodes) + TreeSize.Of(part).Nodes;
            if (_nodes > MaxNodes)
            {
                return null;
            }

            JsonObject members = Member(Member(document.Root, "components"), section);
            name = Free(pointer.Tokens.LastOrDefault() ?? FileNames.Stem(file.Path), members);
            known.Add((file, pointer, section), name);
            JsonNode copy = part.DeepClone();
            members[name] = copy;
            _origins.SetSource(copy, new NodeSource(file.Locations, pointer));
            if (copy is JsonObject node)
            {
                open.Enqueue((node, kind, file.Path, file));
            }
        }

        return LocalReference.Write(components.Child(name));
    }

    private static JsonObject Member(JsonObject owner, string key)
    {
        if (owner[key] is not JsonObject member)
        {
            member = [];
            owner[key] = member;
        }

        return member;
    }

    private static string Free(string name, JsonObject members)
    {
        string free = name;
        for (int number = 2; members.ContainsKey(free); number++)
        {
            free = name + number.ToString(CultureInfo.InvariantCulture);
        }

        return free;
    }
}
