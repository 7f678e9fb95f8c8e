using System.Globalization;

namespace KreaGen.Generator.Text;

/// <summary>The places of all values of a document in document order; a container is followed by what it holds.</summary>
internal sealed class SourceLocationTable
{
    private const int IndexedFrom = 16;

    private readonly List<SourceSpan> _entries = [];
    private readonly Dictionary<int, Dictionary<string, int>> _members = [];
    private readonly Dictionary<int, int[]> _items = [];

    public int Count => _entries.Count;

    public SourceSpan this[int entry] => _entries[entry];

    /// <summary>Adds a value; a container also needs <see cref="Close"/> when all below it has been added.</summary>
    public int Add(string? key, int keyStart, int keyEnd, int start, int end, int link = SourceSpan.None)
    {
        _entries.Add(new SourceSpan
        {
            Key = key,
            KeyStart = keyStart,
            KeyEnd = keyEnd,
            Start = start,
            End = end,
            Next = _entries.Count + 1,
            Link = link,
        });
        return _entries.Count - 1;
    }

    public void Close(int entry)
    {
        SourceSpan closed = _entries[entry];
        closed.Next = _entries.Count;
        _entries[entry] = closed;
    }

    /// <summary>The entries directly below one, members that the tree does not have left out.</summary>
    public IEnumerable<int> Children(int entry)
    {
        entry = Holder(entry);
        for (int child = entry + 1; child < _entries[entry].Next; child = _entries[child].Next)
        {
            if (!_entries[child].IsHidden)
            {
                yield return child;
            }
        }
    }

    /// <summary>The entry for one step of a JSON pointer, or <see cref="SourceSpan.None"/>.</summary>
    public int Child(int entry, string token)
    {
        entry = Holder(entry);
        lock (_members)
        {
            if (_members.TryGetValue(entry, out Dictionary<string, int>? members))
            {
                return members.TryGetValue(token, out int member) ? member : SourceSpan.None;
            }

            return _items.TryGetValue(entry, out int[]? items) ? ItemAt(items, token) : Search(entry, token);
        }
    }

    private int Search(int entry, string token)
    {
        int first = Children(entry).FirstOrDefault();
        if (first == 0)
        {
            return SourceSpan.None;
        }

        if (_entries[first].KeyStart == SourceSpan.None)
        {
            int[] items = [.. Children(entry)];
            Keep(_items, entry, items, items.Length);
            return ItemAt(items, token);
        }

        Dictionary<string, int> members = new(StringComparer.Ordinal);
        foreach (int child in Children(entry))
        {
            // Of a key that stands twice the last one counts.
            members[_entries[child].Key!] = child;
        }

        Keep(_members, entry, members, members.Count);
        return members.TryGetValue(token, out int found) ? found : SourceSpan.None;
    }

    private static void Keep<T>(Dictionary<int, T> index, int entry, T value, int count)
    {
        if (count >= IndexedFrom)
        {
            index.Add(entry, value);
        }
    }

    private static int ItemAt(int[] items, string token)
        => int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < items.Length
            ? items[index]
            : SourceSpan.None;

    private int Holder(int entry)
    {
        while (_entries[entry].Link != SourceSpan.None)
        {
            entry = _entries[entry].Link;
        }

        return entry;
    }
}
