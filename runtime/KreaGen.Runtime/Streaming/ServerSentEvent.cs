namespace KreaGen.Streaming;

/// <summary>One event of <c>text/event-stream</c>, as WHATWG's HTML standard describes it.</summary>
/// <typeparam name="T">The type of the data.</typeparam>
/// <param name="Data">The data of the event.</param>
/// <param name="EventType">The type of the event; <c>message</c> if the event has none.</param>
/// <param name="Id">The last event id of the stream, from this event or an earlier one; <see langword="null"/> if there is none.</param>
/// <param name="Retry">The reconnection delay that the stream last requested; <see langword="null"/> if it did not request one.</param>
public sealed record ServerSentEvent<T>(T Data, string EventType = "message", string? Id = null, TimeSpan? Retry = null);
