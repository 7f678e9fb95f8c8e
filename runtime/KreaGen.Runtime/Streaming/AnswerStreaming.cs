using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using KreaGen.Errors;
using KreaGen.Http;
using KreaGen.Json;

namespace KreaGen.Streaming;

/// <summary>Turns an answer that keeps arriving into its items.</summary>
internal static class AnswerStreaming
{
    /// <summary>What services of the OpenAI family send as the data of their last event. It is no JSON, so no event can mean it.</summary>
    private static ReadOnlySpan<byte> Done => "[DONE]"u8;

    public static IAsyncEnumerable<ServerSentEvent<T>> EventsAsync<T>(ApiSender sender, ApiRequest<ResponseStream> request, JsonRead<T> read, CancellationToken cancellationToken)
        => EventsAsync(sender, request, data => data.Span.Trim(" "u8).SequenceEqual(Done), data => ApiJson.Deserialize(data.Span, read), new SingleUse(request.Operation.IsRepeatable), cancellationToken);

    public static IAsyncEnumerable<ServerSentEvent<string>> TextEventsAsync(ApiSender sender, ApiRequest<ResponseStream> request, CancellationToken cancellationToken)
        => EventsAsync(sender, request, static _ => false, static data => Encoding.UTF8.GetString(data.Span), new SingleUse(request.Operation.IsRepeatable), cancellationToken);

    public static IAsyncEnumerable<T> LinesAsync<T>(ApiSender sender, ApiRequest<ResponseStream> request, JsonRead<T> read, SegmentEnd end, CancellationToken cancellationToken)
        => LinesAsync(sender, request, read, end, new SingleUse(request.Operation.IsRepeatable), cancellationToken);

    public static async IAsyncEnumerable<T> DataAsync<T>(IAsyncEnumerable<ServerSentEvent<T>> events, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (ServerSentEvent<T> item in events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return item.Data;
        }
    }

    private static async IAsyncEnumerable<ServerSentEvent<T>> EventsAsync<T>(
        ApiSender sender,
        ApiRequest<ResponseStream> request,
        Func<ReadOnlyMemory<byte>, bool> isLast,
        Func<ReadOnlyMemory<byte>, T> read,
        SingleUse use,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        use.Begin(request.Operation.Id);
        ResponseStream stream = (await sender.SendAsync(request, SendPlan<ResponseStream>.Ordinary, cancellationToken).ConfigureAwait(false)).Value;
        await using (stream.ConfigureAwait(false))
        {
            using var events = new EventReader(stream, stream.LongestItem);
            var guard = new StreamGuard(request.Operation.Id, stream);
            while (await guard.NextAsync(events.ReadAsync, cancellationToken).ConfigureAwait(false) is { } next && !isLast(next.Data))
            {
                yield return new(guard.Read(next.Data, read), next.EventType, next.Id, next.Retry);
            }
        }
    }

    private static async IAsyncEnumerable<T> LinesAsync<T>(
        ApiSender sender, ApiRequest<ResponseStream> request, JsonRead<T> read, SegmentEnd end, SingleUse use, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        use.Begin(request.Operation.Id);
        ResponseStream stream = (await sender.SendAsync(request, SendPlan<ResponseStream>.Ordinary, cancellationToken).ConfigureAwait(false)).Value;
        await using (stream.ConfigureAwait(false))
        {
            using var lines = new SegmentReader(stream, end, stream.LongestItem);
            var guard = new StreamGuard(request.Operation.Id, stream);
            while (await guard.NextAsync(lines.ReadAsync, cancellationToken).ConfigureAwait(false) is { } line)
            {
                if (line.Span.ContainsAnyExcept(" \t\r\n"u8))
                {
                    yield return guard.Read(line, item => ApiJson.Deserialize(item.Span, read));
                }
            }
        }
    }
}
