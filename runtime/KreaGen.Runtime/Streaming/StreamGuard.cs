using System.Globalization;
using System.Text.Json;
using KreaGen.Errors;
using KreaGen.Http;
using KreaGen.Json;
using KreaGen.Transport;

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

    /// <exception cref="ApiException">The item is an error object instead.</exception>
    public T Read<T>(ReadOnlyMemory<byte> item, Func<ReadOnlyMemory<byte>, T> read, IReadOnlyList<ErrorReader> errors)
    {
        _count++;
        try
        {
            return read(item);
        }
        catch (JsonReadException error)
        {
            if (!error.IsSyntax && AsError(item, errors) is { } told)
            {
                throw told;
            }

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

    /// <summary>The error that a service sends in the middle of a stream, when it is too late for a status: an object with the member <c>error</c>.</summary>
    private ApiException? AsError(ReadOnlyMemory<byte> item, IReadOnlyList<ErrorReader> errors)
    {
        if (!HasError(item))
        {
            return null;
        }

        (string? code, string? words) = ErrorBodyReader.Read(item.Span);
        code = UntrustedText.Words(code, stream.Clean);
        words = UntrustedText.Words(words, stream.Clean);
        string text = $"{operationId} sent an error in its stream: {string.Join(": ", new[] { code, words }.OfType<string>())}";
        using var body = PooledBuffer.Of(item.Span);
        ApiException error = errors.Select(reader => reader.Create(text, isTransient: false, new(body, MediaTypes.Json, charset: null)))
            .FirstOrDefault(static error => error is not null) ?? new ApiException(text);
        error.Metadata = Metadata() with
        {
            Code = code,
            ProviderMessage = words,
            ResponseBody = ErrorMessages.Body(item.Span) is { } whole ? stream.Clean(whole) : null,
        };
        return error;
    }

    private static bool HasError(ReadOnlyMemory<byte> item)
    {
        using JsonDocument json = JsonDocument.Parse(item);
        return json.RootElement.ValueKind == JsonValueKind.Object
            && json.RootElement.TryGetProperty("error", out JsonElement error) && error.ValueKind is JsonValueKind.Object or JsonValueKind.String;
    }

    private ErrorMetadata Metadata()
        => new() { OperationId = operationId, StatusCode = stream.StatusCode, RequestId = stream.RequestId is { } id ? stream.Clean(id) : null };
}
