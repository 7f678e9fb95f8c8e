using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.JsonPath;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Overlays;

/// <summary>Applies overlays to the trees of one client, and keeps track of where their nodes come from.</summary>
internal sealed class OverlayApplier(NodeSourceMap origins, ICollection<Problem> problems, CancellationToken cancellationToken)
{
    // Together with the Text room's limit on one document, this keeps the largest trees within a compiler's memory.
    private const int MaxNodes = 1_000_000;

    // Twice what one document may have: later rooms recurse as deep as the tree.
    private const int MaxDepth = 128;

    private int _nodes;
    private bool _isBeyondLimit;

    /// <summary>Applies an overlay to the documents that it is meant for.</summary>
    public void Apply(Overlay overlay, IReadOnlyCollection<SpecDocument> documents)
    {
        foreach (OverlayAction action in overlay.Actions)
        {
            bool matched = false;
            foreach (SpecDocument document in documents)
            {
                matched |= Apply(overlay, action, document);
            }

            if (!matched)
            {
                Report(Descriptors.OverlayMatchesNothing, overlay, action.Address.Child("target"), action.TargetText);
            }
        }
    }

    private bool Apply(Overlay overlay, OverlayAction action, SpecDocument document)
    {
        if (Evaluate(action.Target, overlay, action, document) is not { } targets)
        {
            return true;
        }

        if (action.Remove)
        {
            Remove(overlay, action, targets, document);
        }
        else if (targets.Count > 0 && Source(overlay, action, document) is { } source)
        {
            OverlayMerge merge = new(origins, source, mismatch => problems.Add(mismatch));
            foreach (PathNode target in targets)
            {
                if (!Charge(overlay, action, source.Size, target))
                {
                    break;
                }

                merge.Into(target, document);
            }
        }

        return targets.Count > 0;
    }

    private List<PathNode>? Evaluate(JsonPathQuery query, Overlay overlay, OverlayAction action, SpecDocument document)
    {
        // There is no client any more, and every further expression may cost as much.
        if (_isBeyondLimit)
        {
            return null;
        }

        try
        {
            // An expression may select a node twice; it changes once.
            HashSet<(JsonNode?, string?, int)> known = [];
            return [.. query.Evaluate(document.Root, cancellationToken)
                .Where(node => known.Add((node.Location?.Container, node.Location?.Name, node.Location?.Index ?? 0)))];
        }
        catch (JsonPathLimitException limit)
        {
            _isBeyondLimit = true;
            Report(Descriptors.OverlayTooLarge, overlay, action.Address.Child("target"), limit.Message);
            return null;
        }
    }

    private OverlaySource? Source(Overlay overlay, OverlayAction action, SpecDocument document)
    {
        if (action.Copy is null)
        {
            JsonPointer address = action.Address.Child("update");
            return action.HasUpdate
                ? new OverlaySource(action.Update, new NodeSource(overlay.Locations, address), TreeSize.Of(action.Update), address, overlay.Locations)
                : null;
        }

        JsonPointer copyAddress = action.Address.Child("copy");
        if (Evaluate(action.Copy, overlay, action, document) is not { } sources)
        {
            return null;
        }

        if (sources.Count != 1)
        {
            Report(Descriptors.OverlayCopySource, overlay, copyAddress, action.CopyText, FormattableString.Invariant($"{sources.Count}"), document.FileName);
            return null;
        }

        // A copy of its own, because the source may lie within a target.
        NodeSource origin = origins.SourceOf(document.Root, sources[0].Pointer) ?? new NodeSource(overlay.Locations, copyAddress);
        TreeSize size = TreeSize.Of(sources[0].Value);
        return Charge(overlay, action, size, default)
            ? new OverlaySource(origins.Clone(sources[0].Value), origin, size, copyAddress, overlay.Locations)
            : null;
    }

    private void Remove(Overlay overlay, OverlayAction action, List<PathNode> targets, SpecDocument document)
    {
        if (targets.Exists(static target => target.Location is null))
        {
            Report(Descriptors.OverlayRemovesRoot, overlay, action.Address.Child("target"), action.TargetText);
            return;
        }

        foreach (IGrouping<JsonNode, PathNode> group in targets.GroupBy(static target => target.Location!.Container))
        {
            if (group.Key is JsonObject members)
            {
                foreach (PathNode target in group)
                {
                    members.Remove(target.Location!.Name!);
                }
            }
            else if (group.Key is JsonArray items)
            {
                JsonPointer address = NodeLocation.PointerTo(group.First().Location!.Parent);
                RemoveItems(items, address, [.. group.Select(static target => target.Location!.Index)], document);
            }
        }
    }

    private void RemoveItems(JsonArray items, JsonPointer address, SortedSet<int> indexes, SpecDocument document)
    {
        // What stays behind a removed item moves up, and must still be found where it was written.
        if (origins.SourceOf(document.Root, address) is { } origin)
        {
            for (int index = indexes.Min + 1; index < items.Count; index++)
            {
                if (items[index] is { } item && !origins.Has(item))
                {
                    origins.SetSource(item, new NodeSource(origin.Locations, origin.Pointer.Child(index)));
                }
            }
        }

        foreach (int index in indexes.Reverse())
        {
            items.RemoveAt(index);
        }
    }

    private bool Charge(Overlay overlay, OverlayAction action, TreeSize size, PathNode target)
    {
        int depth = size.Depth;
        for (NodeLocation? step = target.Location; step is not null; step = step.Parent)
        {
            depth++;
        }

        _nodes = _nodes > MaxNodes ? _nodes : _nodes + Math.Min(size.Nodes, MaxNodes + 1);
        string? limit = depth > MaxDepth ? FormattableString.Invariant($"more than {MaxDepth} levels")
            : _nodes > MaxNodes ? FormattableString.Invariant($"more than {MaxNodes} values added by overlays")
            : null;
        if (limit is not null)
        {
            Report(Descriptors.OverlayTooLarge, overlay, action.Address, limit);
        }

        return limit is null;
    }

    private void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, Overlay overlay, JsonPointer address, params string[] arguments)
        => problems.Add(Problem.Create(descriptor, overlay.Locations.ValueAt(address), arguments));
}
