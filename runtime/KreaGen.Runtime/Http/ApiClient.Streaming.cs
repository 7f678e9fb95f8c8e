using KreaGen.Json;
using KreaGen.Streaming;

namespace KreaGen.Http;

public abstract partial class ApiClient
{
    /// <summary>Sends a request and returns the answer with its status and its described headers.</summary>
    /// <typeparam name="T">The type of the answer.</typeparam>
    /// <typeparam name="THeaders">The type of the described headers.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="headers">Makes the described headers.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer.</returns>
    protected Task<ApiResponse<T, THeaders>> SendWithHeadersAsync<T, THeaders>(ApiRequest<T> request, Func<HeaderValues, THeaders> headers, CancellationToken cancellationToken)
        => _sender.SendAsync(request, headers, cancellationToken);

    /// <summary>Sends a request when the sequence is enumerated, and returns the data of each event of the answer as it arrives.</summary>
    /// <typeparam name="T">The type of the data.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="read">Reads the data, which is JSON; data that is <c>[DONE]</c> ends the sequence.</param>
    /// <param name="cancellationToken">Ends the call and its answer.</param>
    /// <returns>The data.</returns>
    protected IAsyncEnumerable<T> StreamEventData<T>(ApiRequest<ResponseStream> request, JsonRead<T> read, CancellationToken cancellationToken)
        => AnswerStreaming.DataAsync(StreamEvents(request, read, cancellationToken), cancellationToken);

    /// <summary>Like <see cref="StreamEventData{T}"/>, with each event's type and id.</summary>
    /// <typeparam name="T">The type of the data.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="read">Reads the data, which is JSON; data that is <c>[DONE]</c> ends the sequence.</param>
    /// <param name="cancellationToken">Ends the call and its answer.</param>
    /// <returns>The events.</returns>
    protected IAsyncEnumerable<ServerSentEvent<T>> StreamEvents<T>(ApiRequest<ResponseStream> request, JsonRead<T> read, CancellationToken cancellationToken)
        => AnswerStreaming.EventsAsync(_sender, request, read, cancellationToken);

    /// <summary>Sends a request when the sequence is enumerated, and returns the data of each event of the answer as text.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the call and its answer.</param>
    /// <returns>The data.</returns>
    protected IAsyncEnumerable<string> StreamEventText(ApiRequest<ResponseStream> request, CancellationToken cancellationToken)
        => AnswerStreaming.DataAsync(StreamTextEvents(request, cancellationToken), cancellationToken);

    /// <summary>Like <see cref="StreamEventText"/>, with each event's type and id.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the call and its answer.</param>
    /// <returns>The events.</returns>
    protected IAsyncEnumerable<ServerSentEvent<string>> StreamTextEvents(ApiRequest<ResponseStream> request, CancellationToken cancellationToken)
        => AnswerStreaming.TextEventsAsync(_sender, request, cancellationToken);

    /// <summary>Sends a request when the sequence is enumerated, and returns each line of the answer, which is JSON, as it arrives.</summary>
    /// <typeparam name="T">The type of the lines.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="read">Reads a line.</param>
    /// <param name="cancellationToken">Ends the call and its answer.</param>
    /// <returns>The values.</returns>
    protected IAsyncEnumerable<T> StreamJsonLines<T>(ApiRequest<ResponseStream> request, JsonRead<T> read, CancellationToken cancellationToken)
        => AnswerStreaming.LinesAsync(_sender, request, read, SegmentEnd.LineFeed, cancellationToken);

    /// <summary>Sends a request when the sequence is enumerated, and returns each record of the answer, a JSON text sequence (RFC 7464), as it arrives.</summary>
    /// <typeparam name="T">The type of the records.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="read">Reads a record.</param>
    /// <param name="cancellationToken">Ends the call and its answer.</param>
    /// <returns>The values.</returns>
    protected IAsyncEnumerable<T> StreamJsonSequence<T>(ApiRequest<ResponseStream> request, JsonRead<T> read, CancellationToken cancellationToken)
        => AnswerStreaming.LinesAsync(_sender, request, read, SegmentEnd.RecordSeparator, cancellationToken);
}
