using System.Buffers;
using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;

namespace KreaGen.Json;

/// <summary>
/// Collects the items of an array whose length shows at its end: the first in place, more in a rented array. What stays is one
/// array of the right size, where a growing list would leave a trail of smaller ones.
/// </summary>
internal ref struct ItemBuffer<T>
{
    private const int InPlace = 8;

    private FirstItems _first;
    private T[]? _rented;
    private int _count;

    public void Add(T item)
    {
        if (_count < InPlace)
        {
            _first[_count++] = item;
            return;
        }

        if (_rented is null || _count == _rented.Length)
        {
            Grow();
        }

        _rented![_count++] = item;
    }

    /// <summary>The items, in a list that cannot be changed. Call it once, at the end; without it the rented array is left to the collector.</summary>
    public IReadOnlyList<T> ToList()
    {
        if (_count == 0)
        {
            return [];
        }

        ReadOnlySpan<T> all = _rented is null ? ((Span<T>)_first)[.._count] : _rented.AsSpan(0, _count);
        T[] items = all.ToArray();
        Return();
        return new ReadOnlyCollection<T>(items);
    }

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(_count * 2);
        ReadOnlySpan<T> all = _rented is null ? (Span<T>)_first : _rented;
        all[.._count].CopyTo(larger);
        Return();
        _rented = larger;
    }

    private readonly void Return()
    {
        if (_rented is not null)
        {
            ArrayPool<T>.Shared.Return(_rented, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
    }

    [InlineArray(InPlace)]
    private struct FirstItems
    {
        private T _item;
    }
}
