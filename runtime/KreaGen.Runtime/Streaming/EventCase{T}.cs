using System.ComponentModel;

namespace KreaGen.Generated;

/// <summary>One kind of event in a stream of several; created by <see cref="EventCase"/>.</summary>
/// <typeparam name="T">The type of all kinds.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EventCase<T>
{
    private readonly string[] _events;
    private readonly Func<ReadOnlyMemory<byte>, T> _read;

    internal EventCase(string[] events, Func<ReadOnlyMemory<byte>, T> read)
    {
        _events = events;
        _read = read;
    }

    /// <summary>The case of an event, else the one that names no event; <see langword="null"/> for none.</summary>
    internal static EventCase<T>? Find(IReadOnlyList<EventCase<T>> cases, string eventType)
    {
        EventCase<T>? rest = null;
        foreach (EventCase<T> one in cases)
        {
            if (one._events.Contains(eventType, StringComparer.Ordinal))
            {
                return one;
            }

            rest ??= one._events.Length == 0 ? one : null;
        }

        return rest;
    }

    internal T Read(ReadOnlyMemory<byte> data) => _read(data);
}
