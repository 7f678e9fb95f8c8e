using System.ComponentModel;
using System.Text;
using KreaGen.Json;

namespace KreaGen.Generated;

/// <summary>Creates the kinds of events that a stream has.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EventCase
{
    /// <summary>Events whose data is JSON.</summary>
    /// <typeparam name="T">The type of all kinds.</typeparam>
    /// <typeparam name="TData">The type of the data.</typeparam>
    /// <param name="read">Reads the data.</param>
    /// <param name="convert">Makes the data a case.</param>
    /// <param name="events">The types of the events; none for those that no other case names.</param>
    /// <returns>The case.</returns>
    public static EventCase<T> Json<T, TData>(JsonRead<TData> read, Func<TData, T> convert, params string[] events)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(convert);
        return new(events, data => convert(ApiJson.Deserialize(data.Span, read)));
    }

    /// <summary>Events whose data is text.</summary>
    /// <typeparam name="T">The type of all kinds.</typeparam>
    /// <param name="convert">Makes the data a case.</param>
    /// <param name="events">The types of the events; none for those that no other case names.</param>
    /// <returns>The case.</returns>
    public static EventCase<T> Text<T>(Func<string, T> convert, params string[] events)
    {
        ArgumentNullException.ThrowIfNull(convert);
        return new(events, data => convert(Encoding.UTF8.GetString(data.Span)));
    }
}
