namespace KreaGen.Streaming;

/// <summary>One event of <c>text/event-stream</c>, as WHATWG's HTML standard describes it.</summary>
/// <typeparam name="T">The type of the data.</typeparam>
/// <param name="Data">What the event says.</param>
/// <param name="EventType">The kind of event; <c>message</c> when the event names none.</param>
/// <param name="Id">The last id that the stream named, in this event or before; <see langword="null"/> for none.</param>
/// <param name="Retry">How long to wait before connecting again, as the stream last asked; <see langword="null"/> when it did not.</param>
public sealed record ServerSentEvent<T>(T Data, string EventType = "message", string? Id = null, TimeSpan? Retry = null);
