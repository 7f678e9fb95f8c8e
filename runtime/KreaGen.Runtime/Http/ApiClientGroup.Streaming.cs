using KreaGen.Json;
using KreaGen.Streaming;

namespace KreaGen.Http;

public abstract partial class ApiClientGroup
{
    /// <inheritdoc cref="ApiClient.SendWithHeadersAsync{T, THeaders}" />
    protected Task<ApiResponse<T, THeaders>> SendWithHeadersAsync<T, THeaders>(ApiRequest<T> request, Func<HeaderValues, THeaders> headers, CancellationToken cancellationToken)
        => _sender.SendAsync(request, headers, cancellationToken);

    /// <inheritdoc cref="ApiClient.StreamEventData{T}" />
    protected IAsyncEnumerable<T> StreamEventData<T>(ApiRequest<ResponseStream> request, JsonRead<T> read, CancellationToken cancellationToken)
        => AnswerStreaming.DataAsync(StreamEvents(request, read, cancellationToken), cancellationToken);

    /// <inheritdoc cref="ApiClient.StreamEvents{T}" />
    protected IAsyncEnumerable<ServerSentEvent<T>> StreamEvents<T>(ApiRequest<ResponseStream> request, JsonRead<T> read, CancellationToken cancellationToken)
        => AnswerStreaming.EventsAsync(_sender, request, read, cancellationToken);

    /// <inheritdoc cref="ApiClient.StreamEventText" />
    protected IAsyncEnumerable<string> StreamEventText(ApiRequest<ResponseStream> request, CancellationToken cancellationToken)
        => AnswerStreaming.DataAsync(StreamTextEvents(request, cancellationToken), cancellationToken);

    /// <inheritdoc cref="ApiClient.StreamTextEvents" />
    protected IAsyncEnumerable<ServerSentEvent<string>> StreamTextEvents(ApiRequest<ResponseStream> request, CancellationToken cancellationToken)
        => AnswerStreaming.TextEventsAsync(_sender, request, cancellationToken);

    /// <inheritdoc cref="ApiClient.StreamJsonLines{T}" />
    protected IAsyncEnumerable<T> StreamJsonLines<T>(ApiRequest<ResponseStream> request, JsonRead<T> read, CancellationToken cancellationToken)
        => AnswerStreaming.LinesAsync(_sender, request, read, SegmentEnd.LineFeed, cancellationToken);

    /// <inheritdoc cref="ApiClient.StreamJsonSequence{T}" />
    protected IAsyncEnumerable<T> StreamJsonSequence<T>(ApiRequest<ResponseStream> request, JsonRead<T> read, CancellationToken cancellationToken)
        => AnswerStreaming.LinesAsync(_sender, request, read, SegmentEnd.RecordSeparator, cancellationToken);
}
