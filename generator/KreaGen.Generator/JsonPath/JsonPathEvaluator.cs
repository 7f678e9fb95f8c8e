using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace KreaGen.Generator.JsonPath;

/// <summary>Selects the nodes of one tree that a query asks for.</summary>
internal sealed class JsonPathEvaluator
{
    // Enough for a dozen descendant segments over the largest documents; filters within filters can ask for any number.
    private const long MaxVisits = 20_000_000;
    private const int CancellationInterval = 4096;

    private readonly JsonNode? _root;
    private readonly FilterEvaluator _filters;
    private readonly CancellationToken _cancellationToken;
    private long _visits;

    public JsonPathEvaluator(JsonNode? root, CancellationToken cancellationToken)
    {
        _root = root;
        _cancellationToken = cancellationToken;
        _filters = new FilterEvaluator(this);
    }

    public IReadOnlyList<PathNode> Evaluate(ImmutableArray<Segment> segments) => Evaluate(segments, new PathNode(_root, null));

    public IReadOnlyList<PathNode> Evaluate(QueryExpression query, JsonNode? current)
        => Evaluate(query.Segments, new PathNode(query.FromRoot ? _root : current, null));

    private List<PathNode> Evaluate(ImmutableArray<Segment> segments, PathNode start)
    {
        List<PathNode> nodes = [start];
        foreach (Segment segment in segments)
        {
            List<PathNode> selected = [];
            foreach (PathNode node in nodes)
            {
                if (segment.Descendant)
                {
                    SelectDescendants(segment, node, selected);
                }
                else
                {
                    Select(segment, node, selected);
                }
            }

            nodes = selected;
        }

        return nodes;
    }

    // Own stack: the order is that of recursion, the depth is the tree's.
    private void SelectDescendants(Segment segment, PathNode start, List<PathNode> selected)
    {
        Stack<PathNode> open = new();
        open.Push(start);
        List<PathNode> children = [];
        while (open.Count > 0)
        {
            PathNode node = open.Pop();
            Select(segment, node, selected);
            children.Clear();
            AddChildren(node, children);
            for (int index = children.Count - 1; index >= 0; index--)
            {
                if (children[index].Value is JsonObject or JsonArray)
                {
                    open.Push(children[index]);
                }
            }
        }
    }

    private void Select(Segment segment, PathNode node, List<PathNode> selected)
    {
        foreach (Selector selector in segment.Selectors)
        {
            Visit();
            switch (selector)
            {
                case NameSelector name when node.Value is JsonObject members:
                    if (members.TryGetPropertyValue(name.Name, out JsonNode? member))
                    {
                        selected.Add(new PathNode(member, new NodeLocation(node.Location, members, name.Name)));
                    }

                    break;
                case IndexSelector index when node.Value is JsonArray items:
                    long position = index.Index < 0 ? items.Count + index.Index : index.Index;
                    if (position >= 0 && position < items.Count)
                    {
                        AddItem(node, items, (int)position, selected);
                    }

                    break;
                case SliceSelector slice when node.Value is JsonArray items:
                    SelectSlice(slice, node, items, selected);
                    break;
                case WildcardSelector:
                    AddChildren(node, selected);
                    break;
                case FilterSelector filter:
                    SelectByFilter(filter, node, selected);
                    break;
            }
        }
    }

    private void SelectByFilter(FilterSelector filter, PathNode node, List<PathNode> selected)
    {
        List<PathNode> children = [];
        AddChildren(node, children);
        foreach (PathNode child in children)
        {
            if (_filters.IsTrue(filter.Condition, child.Value))
            {
                selected.Add(child);
            }
        }
    }

    private void SelectSlice(SliceSelector slice, PathNode node, JsonArray items, List<PathNode> selected)
    {
        long count = items.Count;
        long Normalize(long index) => index >= 0 ? index : count + index;

        if (slice.Step > 0)
        {
            long lower = Math.Min(Math.Max(Normalize(slice.Start ?? 0), 0), count);
            long upper = Math.Min(Math.Max(Normalize(slice.End ?? count), 0), count);
            for (long index = lower; index < upper; index += slice.Step)
            {
                AddItem(node, items, (int)index, selected);
            }
        }
        else if (slice.Step < 0)
        {
            long upper = Math.Min(Math.Max(Normalize(slice.Start ?? (count - 1)), -1), count - 1);
            long lower = slice.End is { } end ? Math.Min(Math.Max(Normalize(end), -1), count - 1) : -1;
            for (long index = upper; index > lower; index += slice.Step)
            {
                AddItem(node, items, (int)index, selected);
            }
        }
    }

    private void AddChildren(PathNode node, List<PathNode> children)
    {
        switch (node.Value)
        {
            case JsonObject members:
                foreach (KeyValuePair<string, JsonNode?> member in members)
                {
                    Visit();
                    children.Add(new PathNode(member.Value, new NodeLocation(node.Location, members, member.Key)));
                }

                break;
            case JsonArray items:
                for (int index = 0; index < items.Count; index++)
                {
                    AddItem(node, items, index, children);
                }

                break;
        }
    }

    private void AddItem(PathNode node, JsonArray items, int index, List<PathNode> selected)
    {
        Visit();
        selected.Add(new PathNode(items[index], new NodeLocation(node.Location, items, index)));
    }

    private void Visit()
    {
        if (++_visits > MaxVisits)
        {
            throw new JsonPathLimitException(FormattableString.Invariant($"The expression visits more than {MaxVisits} nodes."));
        }

        if (_visits % CancellationInterval == 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
