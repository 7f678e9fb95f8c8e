using KreaGen.Transport;

namespace KreaGen.Http;

/// <summary>Sends single requests: over connections of its own, or through what the user gave.</summary>
internal sealed class ApiTransport : IDisposable
{
    private const string EncodingHeader = "Accept-Encoding";

    private readonly HttpMessageInvoker? _invoker;
    private readonly Func<HttpClient>? _clients;

    public ApiTransport(ApiClientOptions options)
    {
        if (options.HttpClientFactory is not null)
        {
            _clients = options.HttpClientFactory;
        }
        else if (options.Handler is not null)
        {
            ConnectionHandlers.RefuseRedirects(options.Handler);
            _invoker = new(options.Handler, disposeHandler: false);
        }
        else
        {
            _invoker = new(ConnectionHandlers.Create(options.ConnectTimeout));
            IsOwn = true;
        }
    }

    /// <summary>Whether the connections are ours, so that an unread body proves that nothing was sent.</summary>
    public bool IsOwn { get; }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        if (IsOwn && !message.Headers.NonValidated.Contains(EncodingHeader))
        {
            message.Headers.TryAddWithoutValidation(EncodingHeader, GzipContent.Encoding);
        }

        return _clients is null ? _invoker!.SendAsync(message, cancellationToken) : SendAsync(_clients(), message, cancellationToken);
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, HttpRequestMessage message, CancellationToken cancellationToken)
    {
        Uri asked = message.RequestUri!;
        HttpResponseMessage response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (response.RequestMessage?.RequestUri is { } answered && answered != asked)
        {
            response.Dispose();
            throw new InvalidOperationException(
                "The HttpClient from HttpClientFactory follows redirects, which would send keys to other hosts: set AllowAutoRedirect of its handler to false.");
        }

        return response;
    }

    /// <summary>
    /// Sends what is no call of the client, such as a request for a token, over what the user gave; <see langword="null"/> where that is nothing.
    /// </summary>
    public Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>? Given => IsOwn ? null : SendAsync;

    public void Dispose() => _invoker?.Dispose();
}
