using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using YamlDotNet.Core.Events;

namespace KreaGen.Generator.Text.Yaml;

/// <summary>Makes the tree of one YAML document from its events, without recursion.</summary>
internal sealed class YamlComposer(Reading reading, YamlEvents events, SourceLocationTable table)
{
    private const string MergeKey = "<<";

    private readonly Stack<YamlFrame> _open = new();
    private readonly Dictionary<string, YamlAnchor> _anchors = new(StringComparer.Ordinal);
    private readonly YamlCopies _copies = new(reading);
    private readonly YamlScalar _scalars = new(reading);
    private JsonNode? _root;
    private int _documents;

    public bool HasDuplicates { get; private set; }

    public LookAlikes LookAlikes { get; } = new(reading);

    public bool TryCompose(out JsonNode? root)
    {
        root = null;
        while (events.MoveNext())
        {
            if (!Take(events.Current))
            {
                return false;
            }
        }

        root = _root;
        return !events.HasFailed && (root is not null || reading.Report(Descriptors.DocumentEmpty, 0, 0));
    }

    private bool Take(ParsingEvent current) => current switch
    {
        DocumentStart => ++_documents == 1 || Report(Descriptors.SeveralDocuments, current),
        Scalar scalar => ExpectsKey ? TakeKey(scalar) : TakeScalar(scalar),
        AnchorAlias alias => ExpectsKey ? TakeAliasKey(alias) : TakeAlias(alias),
        MappingStart mapping => Open(mapping, mapping.Tag.Is(YamlTags.Mapping), new JsonObject()),
        SequenceStart sequence => Open(sequence, sequence.Tag.Is(YamlTags.Sequence), new JsonArray()),
        MappingEnd or SequenceEnd => Close(),
        _ => true,
    };

    private bool ExpectsKey => _open.Count > 0 && _open.Peek() is { Mapping: not null, HasKey: false };

    private bool TakeKey(Scalar scalar)
    {
        if (!IsShort(scalar) || !(scalar.Tag.IsEmpty || scalar.Tag.IsNonSpecific || scalar.Tag.Is(YamlTags.Merge)
            || _scalars.TryResolve(scalar, scalar.Value, out _)))
        {
            return false;
        }

        string key = events.Restore(scalar.Value);
        if (Anchor(scalar) is { } anchor)
        {
            anchor.IsComplete = true;
            anchor.Text = key;
            anchor.Node = JsonValue.Create(key);
        }

        bool isMerge = scalar.Tag.Is(YamlTags.Merge)
            || (key == MergeKey && scalar.Tag.IsEmpty && scalar.Style == YamlDotNet.Core.ScalarStyle.Plain);
        return isMerge ? ExpectMerge(scalar) : ExpectMember(key, scalar);
    }

    private bool TakeAliasKey(AnchorAlias alias)
    {
        if (!TryFind(alias, out YamlAnchor? anchor))
        {
            return false;
        }

        return anchor.Text is { } key
            ? ExpectMember(key, alias)
            : Report(Descriptors.KeyNotScalar, alias, anchor.Node is JsonArray ? "an alias of a list" : "an alias of a mapping");
    }

    private bool ExpectMember(string key, ParsingEvent place)
    {
        YamlFrame frame = _open.Peek();
        bool isDuplicate = frame.Mapping!.ContainsKey(key);
        HasDuplicates |= isDuplicate;
        Expect(frame, key, isDuplicate ? YamlSlot.Duplicate : YamlSlot.Member, place);
        return true;
    }

    private bool ExpectMerge(Scalar scalar)
    {
        YamlFrame frame = _open.Peek();
        Expect(frame, null, YamlSlot.Merge, scalar);
        if (frame.MergeKey is { } earlier)
        {
            DuplicateKeys.ReportOne(
                reading,
                MergeKey,
                new SourceSpan { KeyStart = earlier.Start, KeyEnd = earlier.End },
                new SourceSpan { KeyStart = frame.KeyStart, KeyEnd = frame.KeyEnd });
        }

        frame.MergeKey = (frame.KeyStart, frame.KeyEnd);
        return true;
    }

    private static void Expect(YamlFrame frame, string? key, YamlSlot slot, ParsingEvent place)
    {
        frame.HasKey = true;
        frame.Key = key;
        frame.Slot = slot;
        frame.KeyStart = (int)place.Start.Index;
        frame.KeyEnd = (int)place.End.Index;
    }

    private bool TakeScalar(Scalar scalar)
    {
        string value = events.Restore(scalar.Value);
        if (_open.Count == 0)
        {
            bool isEmpty = scalar.Tag.IsEmpty && scalar.Style == YamlDotNet.Core.ScalarStyle.Plain && CoreSchema.Classify(value) == PlainKind.Null;
            if (isEmpty || !reading.IsPart)
            {
                return isEmpty ? Report(Descriptors.DocumentEmpty, scalar) : Report(Descriptors.RootNotMapping, scalar, "a single value");
            }
        }

        if (!Charge(scalar) || !IsShort(scalar) || !_scalars.TryResolve(scalar, value, out JsonNode? node))
        {
            return false;
        }

        int entry = AddEntry(scalar, (int)scalar.End.Index);
        if (Anchor(scalar) is { } anchor)
        {
            anchor.IsComplete = true;
            anchor.Text = value;
            anchor.Node = node;
            anchor.Entry = entry;
        }

        if (scalar.Style == YamlDotNet.Core.ScalarStyle.Plain && scalar.Tag.IsEmpty && _open.Count > 0)
        {
            LookAlikes.Consider(_open, value, scalar);
        }

        return Place(node, entry);
    }

    private bool TakeAlias(AnchorAlias alias)
    {
        if (!Charge(alias) || !TryFind(alias, out YamlAnchor? anchor))
        {
            return false;
        }

        int start = (int)alias.Start.Index;
        int end = (int)alias.End.Index;
        int entry = AddEntry(alias, end, anchor.Entry);

        // A merge copies the members it needs, so the mapping itself need not be copied first.
        bool isMerge = _open.Peek() is { Mapping: not null, Slot: YamlSlot.Merge };
        JsonNode? node = anchor.Node;
        return (isMerge || _copies.TryCopy(anchor.Node, _open.Count, start, end, out node)) && Place(node, entry);
    }

    private bool TryFind(AnchorAlias alias, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out YamlAnchor? anchor)
    {
        string name = Excerpt.Of(events.Restore(alias.Value.Value));
        return _anchors.TryGetValue(alias.Value.Value, out anchor)
            ? anchor.IsComplete || Report(Descriptors.AliasRecursive, alias, name)
            : Report(Descriptors.AliasUnknown, alias, name);
    }

    private bool Open(NodeEvent start, bool hasItsTag, JsonNode container)
    {
        if (ExpectsKey)
        {
            return Report(Descriptors.KeyNotScalar, start, container is JsonArray ? "a list" : "a mapping");
        }

        if (_open.Count == 0 && !reading.IsPart && container is JsonArray)
        {
            return Report(Descriptors.RootNotMapping, start, "a list");
        }

        if (!start.Tag.IsEmpty && !start.Tag.IsNonSpecific && !hasItsTag)
        {
            return Report(Descriptors.TagUnknown, start, Excerpt.Of(start.Tag.Value));
        }

        if (!Charge(start))
        {
            return false;
        }

        if (_open.Count >= reading.Quotas.Depth)
        {
            return Report(Descriptors.DepthExceeded, start, Reading.Number(reading.Quotas.Depth));
        }

        string? key = _open.Count > 0 ? _open.Peek().Key : null;
        int entry = AddEntry(start, (int)start.Start.Index + 1);
        YamlAnchor? anchor = Anchor(start);
        _open.Push(new YamlFrame(container, entry, anchor, key));
        return true;
    }

    private bool Close()
    {
        YamlFrame frame = _open.Pop();
        if (frame.Merges is not null && !new YamlMerge(_copies, table).Apply(frame, _open.Count + 1))
        {
            return false;
        }

        table.Close(frame.Entry);
        if (frame.Anchor is { } anchor)
        {
            anchor.IsComplete = true;
            anchor.Node = frame.Container;
            anchor.Entry = frame.Entry;
        }

        return Place(frame.Container, frame.Entry);
    }

    private bool Place(JsonNode? node, int entry)
    {
        if (_open.Count == 0)
        {
            _root = node;
            return true;
        }

        YamlFrame frame = _open.Peek();
        if (frame.Mapping is null)
        {
            ((JsonArray)frame.Container).Add(node);
            return true;
        }

        frame.HasKey = false;
        switch (frame.Slot)
        {
            case YamlSlot.Member:
                frame.Mapping.Add(frame.Key!, node);
                return true;
            case YamlSlot.Duplicate:
                frame.Mapping[frame.Key!] = node;
                return true;
            case YamlSlot.Merge:
                frame.Slot = YamlSlot.Member;
                return YamlMerge.TryCollect(reading, table, frame, node, entry);
            default:
                return true;
        }
    }

    private int AddEntry(ParsingEvent value, int end, int link = SourceSpan.None)
    {
        int start = (int)value.Start.Index;
        return _open.Count > 0 && _open.Peek() is { Mapping: not null } frame
            ? table.Add(frame.Key, frame.KeyStart, frame.KeyEnd, start, end, link)
            : table.Add(null, SourceSpan.None, SourceSpan.None, start, end, link);
    }

    /// <summary>Notes an anchor when its value starts, so that an alias inside is recognized.</summary>
    private YamlAnchor? Anchor(NodeEvent value)
    {
        if (value.Anchor.IsEmpty)
        {
            return null;
        }

        YamlAnchor anchor = new();
        _anchors[value.Anchor.Value] = anchor;
        return anchor;
    }

    private bool IsShort(Scalar scalar)
        => scalar.Value.Length <= reading.Quotas.ScalarLength || Report(
            Descriptors.ScalarTooLong, scalar, Reading.Number(scalar.Value.Length), Reading.Number(reading.Quotas.ScalarLength));

    private bool Charge(ParsingEvent value)
        => reading.ChargeNode() || Report(Descriptors.NodesExceeded, value, Reading.Number(reading.Quotas.Nodes));

    private bool Report(DiagnosticDescriptor descriptor, ParsingEvent place, params string[] arguments)
        => reading.Report(descriptor, (int)place.Start.Index, (int)place.End.Index, arguments);
}
