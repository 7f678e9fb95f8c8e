using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using KreaGen.Errors;
using KreaGen.Http;
using KreaGen.Json;
using KreaGen.Streaming;

namespace KreaGen.Generated;

/// <summary>Turns a response that keeps arriving into its items. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ResponseStreaming
{
    /// <summary>What services of the OpenAI family send as the data of their last event. It is no JSON, so no event can mean it.</summary>
    private static ReadOnlySpan<byte> Done => "[DONE]"u8;

    /// <summary>The data of each event of a response.</summary>
    /// <typeparam name="T">The type of the data.</typeparam>
    /// <param name="pipeline">What sends the request.</param>
    /// <param name="request">The request.</param>
    /// <param name="read">Reads one.</param>
    /// <param name="cancellationToken">Ends the enumeration, and with it the response.</param>
    /// <returns>The items, as they arrive. The request is sent when they are enumerated.</returns>
    public static IAsyncEnumerable<T> EventDataAsync<T>(ApiPipeline pipeline, ApiRequest<ResponseStream> request, JsonRead<T> read,
        CancellationToken cancellationToken)
        => DataAsync(EventsAsync(pipeline, request, read, cancellationToken), cancellationToken);

    /// <summary>Each event of a response, with its type and id.</summary>
    /// <typeparam name="T">The type of the data.</typeparam>
    /// <param name="pipeline">What sends the request.</param>
    /// <param name="request">The request.</param>
    /// <param name="read">Reads one.</param>
    /// <param name="cancellationToken">Ends the enumeration, and with it the response.</param>
    /// <returns>The items, as they arrive. The request is sent when they are enumerated.</returns>
    public static IAsyncEnumerable<ServerSentEvent<T>> EventsAsync<T>(ApiPipeline pipeline, ApiRequest<ResponseStream> request, JsonRead<T> read,
        CancellationToken cancellationToken)
        => EventsAsync(pipeline, request, IsDone, (_, data) => ApiJson.Deserialize(data.Span, read), Once(request), cancellationToken);

    /// <summary>The data of each event of a response as text.</summary>
    /// <param name="pipeline">What sends the request.</param>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the enumeration, and with it the response.</param>
    /// <returns>The items, as they arrive. The request is sent when they are enumerated.</returns>
    public static IAsyncEnumerable<string> EventTextAsync(ApiPipeline pipeline, ApiRequest<ResponseStream> request, CancellationToken cancellationToken)
        => DataAsync(TextEventsAsync(pipeline, request, cancellationToken), cancellationToken);

    /// <summary>Each event of a response, with its type and id, its data as text.</summary>
    /// <param name="pipeline">What sends the request.</param>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the enumeration, and with it the response.</param>
    /// <returns>The items, as they arrive. The request is sent when they are enumerated.</returns>
    public static IAsyncEnumerable<ServerSentEvent<string>> TextEventsAsync(ApiPipeline pipeline, ApiRequest<ResponseStream> request,
        CancellationToken cancellationToken)
        => EventsAsync(pipeline, request, static _ => false, static (_, data) => Encoding.UTF8.GetString(data.Span), Once(request), cancellationToken);

    /// <summary>The data of each event of a response that has several kinds of events.</summary>
    /// <typeparam name="T">The type of all kinds.</typeparam>
    /// <param name="pipeline">What sends the request.</param>
    /// <param name="request">The request.</param>
    /// <param name="cases">The kinds of events.</param>
    /// <param name="other">Makes type and data of an event that no case names a value.</param>
    /// <param name="cancellationToken">Ends the enumeration, and with it the response.</param>
    /// <returns>The items, as they arrive. The request is sent when they are enumerated.</returns>
    public static IAsyncEnumerable<T> EventDataAsync<T>(ApiPipeline pipeline, ApiRequest<ResponseStream> request, IReadOnlyList<EventCase<T>> cases,
        Func<string, string, T> other, CancellationToken cancellationToken)
        => DataAsync(EventsAsync(pipeline, request, cases, other, cancellationToken), cancellationToken);

    /// <summary>Each event of a response that has several kinds of events, with its type and id.</summary>
    /// <typeparam name="T">The type of all kinds.</typeparam>
    /// <param name="pipeline">What sends the request.</param>
    /// <param name="request">The request.</param>
    /// <param name="cases">The kinds of events.</param>
    /// <param name="other">Makes type and data of an event that no case names a value.</param>
    /// <param name="cancellationToken">Ends the enumeration, and with it the response.</param>
    /// <returns>The items, as they arrive. The request is sent when they are enumerated.</returns>
    public static IAsyncEnumerable<ServerSentEvent<T>> EventsAsync<T>(ApiPipeline pipeline, ApiRequest<ResponseStream> request,
        IReadOnlyList<EventCase<T>> cases, Func<string, string, T> other, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(other);
        return EventsAsync(pipeline, request, IsDone, (type, data) => EventCase<T>.Find(cases, type) is { } found
            ? found.Read(data) : other(type, Encoding.UTF8.GetString(data.Span)), Once(request), cancellationToken);
    }

    /// <summary>Each line of a response, which is JSON.</summary>
    /// <typeparam name="T">The type of the lines.</typeparam>
    /// <param name="pipeline">What sends the request.</param>
    /// <param name="request">The request.</param>
    /// <param name="read">Reads one.</param>
    /// <param name="cancellationToken">Ends the enumeration, and with it the response.</param>
    /// <returns>The items, as they arrive. The request is sent when they are enumerated.</returns>
    public static IAsyncEnumerable<T> JsonLinesAsync<T>(ApiPipeline pipeline, ApiRequest<ResponseStream> request, JsonRead<T> read,
        CancellationToken cancellationToken)
        => LinesAsync(pipeline, request, read, SegmentEnd.LineFeed, Once(request), cancellationToken);

    /// <summary>Each record of a response, a JSON text sequence (RFC 7464).</summary>
    /// <typeparam name="T">The type of the records.</typeparam>
    /// <param name="pipeline">What sends the request.</param>
    /// <param name="request">The request.</param>
    /// <param name="read">Reads one.</param>
    /// <param name="cancellationToken">Ends the enumeration, and with it the response.</param>
    /// <returns>The items, as they arrive. The request is sent when they are enumerated.</returns>
    public static IAsyncEnumerable<T> JsonSequenceAsync<T>(ApiPipeline pipeline, ApiRequest<ResponseStream> request, JsonRead<T> read,
        CancellationToken cancellationToken)
        => LinesAsync(pipeline, request, read, SegmentEnd.RecordSeparator, Once(request), cancellationToken);

    private static bool IsDone(ReadOnlyMemory<byte> data) => data.Span.Trim(" "u8).SequenceEqual(Done);

    private static SingleUse Once(ApiRequest<ResponseStream> request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new(request.Operation.IsSafe);
    }

    private static async IAsyncEnumerable<T> DataAsync<T>(IAsyncEnumerable<ServerSentEvent<T>> events,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (ServerSentEvent<T> item in events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return item.Data;
        }
    }

    private static async IAsyncEnumerable<ServerSentEvent<T>> EventsAsync<T>(
        ApiPipeline pipeline,
        ApiRequest<ResponseStream> request,
        Func<ReadOnlyMemory<byte>, bool> isLast,
        Func<string, ReadOnlyMemory<byte>, T> read,
        SingleUse use,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        use.Begin(request.Operation.Id);
        ResponseStream stream = (await pipeline.SendAsync(request, SendPlan<ResponseStream>.Ordinary, cancellationToken).ConfigureAwait(false)).Value;
        await using (stream.ConfigureAwait(false))
        {
            using var events = new EventReader(stream, stream.MaxItemLength);
            var guard = new StreamGuard(request.Operation.Id, stream);
            while (await guard.NextAsync(events.ReadAsync, cancellationToken).ConfigureAwait(false) is { } next && !isLast(next.Data))
            {
                string type = next.EventType;
                yield return new(guard.Read(next.Data, data => read(type, data), request.Operation.Errors), type, next.Id, next.Retry);
            }
        }
    }

    private static async IAsyncEnumerable<T> LinesAsync<T>(
        ApiPipeline pipeline, ApiRequest<ResponseStream> request, JsonRead<T> read, SegmentEnd end, SingleUse use,
            [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        use.Begin(request.Operation.Id);
        ResponseStream stream = (await pipeline.SendAsync(request, SendPlan<ResponseStream>.Ordinary, cancellationToken).ConfigureAwait(false)).Value;
        await using (stream.ConfigureAwait(false))
        {
            using var lines = new SegmentReader(stream, end, stream.MaxItemLength);
            var guard = new StreamGuard(request.Operation.Id, stream);
            while (await guard.NextAsync(lines.ReadAsync, cancellationToken).ConfigureAwait(false) is { } line)
            {
                if (line.Span.ContainsAnyExcept(" \t\r\n"u8))
                {
                    yield return guard.Read(line, item => ApiJson.Deserialize(item.Span, read), request.Operation.Errors);
                }
            }
        }
    }
}
