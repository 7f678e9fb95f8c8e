using System.Globalization;
using KreaGen.Errors;
using KreaGen.Http;
using KreaGen.Json;

namespace KreaGen.Streaming;

/// <summary>Gives what goes wrong in the middle of a stream the names of all other errors.</summary>
internal sealed class StreamGuard(string operationId, ResponseStream stream)
{
    private int _count;

    public async ValueTask<T> NextAsync<T>(Func<CancellationToken, ValueTask<T>> next, CancellationToken cancellationToken)
    {
        try
        {
            return await next(cancellationToken).ConfigureAwait(false);
        }
        catch (IOException error)
        {
            throw new ApiConnectionException(string.Create(CultureInfo.InvariantCulture,
                $"{operationId} ended unexpectedly after {_count} items: {error.Message}"), error)
            { Metadata = Metadata() };
        }
        catch (HttpRequestException error)
        {
            throw new ApiConnectionException(string.Create(CultureInfo.InvariantCulture,
                $"{operationId} ended unexpectedly after {_count} items: {error.Message}"), error)
            { Metadata = Metadata() };
        }
        catch (InvalidResponseException error)
        {
            throw new InvalidResponseException($"{operationId}: {error.Message}") { Metadata = Metadata() };
        }
    }

    public T Read<T>(ReadOnlyMemory<byte> item, Func<ReadOnlyMemory<byte>, T> read)
    {
        _count++;
        try
        {
            return read(item);
        }
        catch (JsonReadException error)
        {
            string text = string.Create(CultureInfo.InvariantCulture, $"Item {_count} of {operationId} cannot be read. {error.Message}");
            throw new InvalidResponseException(stream.Clean(text))
            {
                JsonPath = error.Path is { } path ? stream.Clean(path) : null,
                Line = error.Line,
                Column = error.Column,
                Metadata = Metadata() with { ResponseBody = ErrorMessages.Body(item.Span) is { } body ? stream.Clean(body) : null },
            };
        }
    }

    private ErrorMetadata Metadata()
        => new() { OperationId = operationId, StatusCode = stream.StatusCode, RequestId = stream.RequestId is { } id ? stream.Clean(id) : null };
}
