using System.Net;
using System.Text.Json.Serialization;
using KreaGen.Telemetry;
using KreaGen.Transport;

namespace KreaGen.Http;

/// <summary>The options of a client. They are read when the client is created; later changes have no effect.</summary>
public sealed class ApiClientOptions
{
    /// <summary>The endpoint, which replaces the server in the document. It must use https, or http on this machine.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>
    /// Replacements for the servers that the document defines for single operations: maps the URL of the server, as in the
    /// document, to another URL. <see cref="Endpoint"/> does not apply to those operations. Empty by default.
    /// </summary>
    [JsonIgnore]
    public IDictionary<Uri, Uri> OperationServers { get; } = new Dictionary<Uri, Uri>();

    /// <summary>Allows http to other machines, which sends credentials unencrypted. The default is <see langword="false"/>.</summary>
    public bool AllowInsecureEndpoint { get; set; }

    /// <summary>
    /// The timeout for one attempt, including its body. The default is 100 seconds. Uploading a file or a stream may take longer:
    /// each piece that is sent restarts the timeout.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>The timeout for connecting. The default is 15 seconds.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>The options of retries.</summary>
    public RetryOptions Retry { get; set; } = new();

    /// <summary>The options of waiting for jobs.</summary>
    public JobOptions Jobs { get; set; } = new();

    /// <summary>The options of downloads.</summary>
    public DownloadOptions Downloads { get; set; } = new();

    /// <summary>The maximum length of a response that is read into memory, in bytes. The default is 64 MiB, the maximum 1 GiB.</summary>
    public int MaxResponseBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>Whether requests are checked against the constraints of the document before they are sent. The default is <see langword="true"/>.</summary>
    public bool ValidateRequests { get; set; } = true;

    /// <summary>The product name in the User-Agent header, before the name of the runtime. None by default.</summary>
    public string? UserAgent { get; set; }

    /// <summary>The clock; replaced in tests.</summary>
    [JsonIgnore]
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// A custom handler, which the client does not dispose. It must not follow redirects, which would send keys to other hosts.
    /// By default, each client has its own connections.
    /// </summary>
    [JsonIgnore]
    public HttpMessageHandler? Handler { get; set; }

    /// <summary>
    /// Returns an <see cref="HttpClient"/> for each attempt, for use with IHttpClientFactory. It must not follow redirects or retry.
    /// Takes precedence over <see cref="Handler"/>.
    /// </summary>
    [JsonIgnore]
    public Func<HttpClient>? HttpClientFactory { get; set; }

    /// <summary>
    /// Acquires a permit to send, for rate and concurrency limits: called with the operation id before each attempt, whose timeout starts
    /// only afterwards. The result is disposed when the response has arrived. Not called for downloads. None by default.
    /// </summary>
    [JsonIgnore]
    public Func<string, CancellationToken, ValueTask<IDisposable>>? AcquirePermit { get; set; }

    /// <summary>Observes what the client does, for logging. None by default.</summary>
    [JsonIgnore]
    public ApiObserver? Observer { get; set; }

    /// <summary>
    /// Creates the default handler of clients: it does not follow redirects, does not store cookies and does not send tracing headers.
    /// It decompresses all encodings that .NET supports; the client itself supports only gzip. Use it with IHttpClientFactory.
    /// </summary>
    /// <returns>A new handler.</returns>
    public SocketsHttpHandler CreateHandler()
    {
        SocketsHttpHandler handler = ConnectionHandlers.Create(ConnectTimeout);
        handler.AutomaticDecompression = DecompressionMethods.All;
        return handler;
    }

    /// <summary>The endpoint, for clients whose document does not define an absolute server URL.</summary>
    /// <returns>The endpoint.</returns>
    /// <exception cref="ArgumentException">No endpoint is set.</exception>
    public Uri RequireEndpoint() => Endpoint ?? throw new ArgumentException($"The document does not define a server: set {nameof(Endpoint)}.");
}
