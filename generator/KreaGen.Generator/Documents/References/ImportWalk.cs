using System.Text.Json.Nodes;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.References;

/// <summary>
/// Walks one document and the components that it gets from other files, and looks at each reference. What has a section among the components
/// becomes a component; everything else takes the place of the reference.
/// </summary>
internal sealed class ImportWalk(ReferencedFile document, ReferenceSections sections, ReferenceFinder finder, InlineImport inline, ComponentImport components,
    ImportContext context)
{
    private readonly List<ReferenceUse> _uses = [];
    private ImportSource _source = new(document, JsonPointer.Root, null);
    private Address _address = new();
    private int _depth;

    /// <summary>Walks the document, then each component that it got.</summary>
    public void Run()
    {
        Members(sections.Document, (JsonObject)document.Root!);
        while (components.Next() is { } part)
        {
            _address = new();
            _depth = 3;
            Below(Slot.One(part.Kind), part.Node);
        }
    }

    /// <summary>Lets the references lead to the components, which have their names by now.</summary>
    public void Finish()
    {
        foreach (ReferenceUse use in _uses)
        {
            JsonNode replacement = JsonValue.Create(use.Text ?? LocalReference.Write(use.Part!.Address))!;
            context.Origins.Inherit(replacement, use.Holder[use.Key]!);
            use.Holder[use.Key] = replacement;
        }
    }

    private void Members(ObjectKind kind, JsonObject node)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        if (kind.IsReferable && sections.For(kind) is { } section && node.ContainsKey("$ref"))
        {
            Refer(node, "$ref", kind, section);
        }

        if (kind == OpenApiKinds.Schema && node.Member("discriminator").Member("mapping") is JsonObject mapping)
        {
            Mapping(mapping);
        }

        List<string>? replaced = null;
        foreach (KeyValuePair<string, JsonNode?> member in node)
        {
            if (member.Value is JsonObject or JsonArray && !(Keywords.IsExtension(member.Key) && !context.WithExtensions))
            {
                Slot slot = kind.SlotOf(member.Key);
                _address.Enter(member.Key);
                if (inline.IsInline(slot, member.Value, _source))
                {
                    (replaced ??= []).Add(member.Key);
                }
                else
                {
                    Below(slot, member.Value);
                }

                _address.Leave();
            }
        }

        foreach (string key in replaced ?? [])
        {
            _address.Enter(key);
            Slot slot = kind.SlotOf(key);
            Below(slot, inline.Place(node, key, slot, node[key]!, Here(), _depth + _address.Depth));
            _address.Leave();
        }
    }

    /// <summary>Goes on below a node, in the file that it came from.</summary>
    private void Below(Slot slot, JsonNode node)
    {
        if (context.Copies.SourceOf(node) is not { } source)
        {
            Inside(slot, node);
            return;
        }

        (ImportSource around, Address address, int depth) = (_source, _address, _depth);
        (_source, _address, _depth) = (source, new(), depth + address.Depth);
        Inside(slot, node);
        (_source, _address, _depth) = (around, address, depth);
    }

    private void Inside(Slot slot, JsonNode node)
    {
        if (slot.Kind is null)
        {
            Data(node);
        }
        else if (node is JsonArray items)
        {
            for (int index = 0; index < items.Count; index++)
            {
                if (items[index] is JsonObject)
                {
                    Item(Slot.One(slot.Kind), items, index);
                }
            }
        }
        else if (slot.ValueKind == SlotKind.Object)
        {
            Members(slot.Kind, (JsonObject)node);
        }
        else if (slot.ValueKind == SlotKind.Map)
        {
            Entries(Slot.One(slot.Kind), (JsonObject)node);
        }
    }

    private void Entries(Slot slot, JsonObject map)
    {
        List<string>? replaced = null;
        foreach (KeyValuePair<string, JsonNode?> member in map.Where(static member => member.Value is JsonObject or JsonArray))
        {
            if (inline.IsInline(slot, member.Value!, _source))
            {
                (replaced ??= []).Add(member.Key);
                continue;
            }

            _address.Enter(member.Key);
            Below(slot, member.Value!);
            _address.Leave();
        }

        foreach (string key in replaced ?? [])
        {
            _address.Enter(key);
            Below(slot, inline.Place(map, key, slot, map[key]!, Here(), _depth + _address.Depth));
            _address.Leave();
        }
    }

    private void Item(Slot slot, JsonArray items, int index)
    {
        _address.Enter(index);
        JsonNode item = items[index]!;
        if (inline.IsInline(slot, item, _source))
        {
            JsonNode resolved = inline.Resolved(slot, item, Here(), _depth + _address.Depth);
            if (!ReferenceEquals(resolved, item))
            {
                items[index] = resolved;
            }

            item = resolved;
        }

        Below(slot, item);
        _address.Leave();
    }

    /// <summary>Examples and the like: only what names one of the files there is a reference.</summary>
    private void Data(JsonNode node)
    {
        if (!context.Files.HasParts)
        {
            return;
        }

        if (node is JsonObject members)
        {
            Entries(Slot.Data, members);
        }
        else if (node is JsonArray items)
        {
            for (int index = 0; index < items.Count; index++)
            {
                if (items[index] is JsonObject or JsonArray)
                {
                    Item(Slot.Data, items, index);
                }
            }
        }
    }

    private ImportSource Here() => _source with { Pointer = new(_source.Pointer.Value + _address.ToPointer().Value) };

    private void Refer(JsonObject holder, string key, ObjectKind kind, JsonPointer section)
    {
        bool isOwn = ReferenceEquals(_source.File, document);
        if (holder.Member(key).Text() is not { } reference
            || (isOwn && reference.StartsWith("#", StringComparison.Ordinal))
            || FileReference.Parse(reference) is { IsAddress: true })
        {
            return;
        }

        if (finder.Find(reference, _source.File) is not { } target)
        {
            if (IsBareName(reference, section))
            {
                _uses.Add(new(holder, key, null, LocalReference.Write(section.Child(reference))));
            }
            else if (!isOwn)
            {
                _uses.Add(new(holder, key, null, finder.Seen(FileReference.Parse(reference), _source.File)));
            }
        }
        else if (target.File.IsDocument)
        {
            string local = LocalReference.Write(target.Pointer);
            _uses.Add(new(holder, key, null, ReferenceEquals(target.File, document) ? local : FileReference.Write(document.Path, target.File.Path, local)));
        }
        else if (components.PartOf(target, kind, section) is { } part)
        {
            _uses.Add(new(holder, key, part, null));
        }
        else
        {
            context.ReportTooMuch(Here(), reference, isCycle: false, isDeep: false);
        }
    }

    /// <summary>Swagger 1.2 referred to models by name, and so do documents of 2.0 that were made from such.</summary>
    private bool IsBareName(string reference, JsonPointer section)
        => ReferenceEquals(sections, ReferenceSections.Swagger) && PointerWalk.TryFind((JsonObject)document.Root!, section.Child(reference), out _);

    private void Mapping(JsonObject mapping)
    {
        JsonPointer section = sections.For(OpenApiKinds.Schema)!.Value;
        foreach (string key in mapping.Select(static entry => entry.Key).ToList())
        {
            // A value is a name or a reference; only a reference leads anywhere.
            if (mapping[key].Text() is not { } value)
            {
                continue;
            }

            if (finder.Find(value, _source.File) is not null)
            {
                Refer(mapping, key, OpenApiKinds.Schema, section);
            }
            else if (FileReference.Parse(value).IsFile)
            {
                ImportSource at = Here();
                context.ReportBroken(document, at, at.Pointer.Child("discriminator").Child("mapping").Child(key), value);
            }
        }
    }
}
