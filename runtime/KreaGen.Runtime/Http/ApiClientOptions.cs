using System.Net;
using System.Text.Json.Serialization;
using KreaGen.Downloads;
using KreaGen.Jobs;
using KreaGen.Telemetry;

namespace KreaGen.Http;

/// <summary>How a client works. Read when the client is created; later changes have no effect on it.</summary>
public sealed class ApiClientOptions
{
    /// <summary>Where requests go, in place of the document's server. Must be https, or http on this machine.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>
    /// Where to send instead, for the servers that the document names for single operations: from the server's address, as the
    /// document has it, to another. <see cref="Endpoint"/> has no say about those operations. Empty by default.
    /// </summary>
    [JsonIgnore]
    public IDictionary<Uri, Uri> OperationServers { get; } = new Dictionary<Uri, Uri>();

    /// <summary>Allows http to other machines: credentials travel readable. The default is <see langword="false"/>.</summary>
    public bool AllowInsecureEndpoint { get; set; }

    /// <summary>
    /// How long one attempt may take, its body included. The default is 100 seconds. A file or a stream that is uploaded may take longer:
    /// each piece that is sent starts the time anew.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>How long making a connection may take. The default is 15 seconds.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How calls are repeated.</summary>
    public RetryOptions Retry { get; set; } = new();

    /// <summary>How jobs are waited for.</summary>
    public JobOptions Jobs { get; set; } = new();

    /// <summary>How files are downloaded.</summary>
    public DownloadOptions Downloads { get; set; } = new();

    /// <summary>The longest answer that is read into memory, in bytes. The default is 64 MiB, the most is 1 GiB.</summary>
    public int MaxResponseBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>Whether requests are checked against the document's limits before they are sent. The default is <see langword="true"/>.</summary>
    public bool ValidateRequests { get; set; } = true;

    /// <summary>What the client calls itself, in front of the runtime's own name. None by default.</summary>
    public string? UserAgent { get; set; }

    /// <summary>The clock; replaced in tests.</summary>
    [JsonIgnore]
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// A handler of your own, not disposed by the client. It must not follow redirects: they would carry keys to other hosts.
    /// By default each client has its own connections.
    /// </summary>
    [JsonIgnore]
    public HttpMessageHandler? Handler { get; set; }

    /// <summary>
    /// Gives an <see cref="HttpClient"/> for each attempt, for use with IHttpClientFactory. It must not follow redirects or retry.
    /// Takes precedence over <see cref="Handler"/>.
    /// </summary>
    [JsonIgnore]
    public Func<HttpClient>? HttpClientFactory { get; set; }

    /// <summary>
    /// Gives leave to send, for limits on rate and concurrency: asked with the operation's id before each attempt, whose time runs
    /// only afterwards. What it returns is disposed when the answer has arrived. Downloads are not asked for. None by default.
    /// </summary>
    [JsonIgnore]
    public Func<string, CancellationToken, ValueTask<IDisposable>>? AcquireTurn { get; set; }

    /// <summary>Hears what the client does, for logs. None by default.</summary>
    [JsonIgnore]
    public ApiObserver? Observer { get; set; }

    /// <summary>
    /// The handler that the client would make for itself: it follows no redirects, keeps no cookies and sends no tracing headers.
    /// It unpacks answers in every encoding that .NET has, the client's own only gzip. For those who keep connections elsewhere, such as IHttpClientFactory.
    /// </summary>
    /// <returns>A new handler.</returns>
    public SocketsHttpHandler CreateHandler()
    {
        SocketsHttpHandler handler = ApiTransport.CreateHandler(ConnectTimeout);
        handler.AutomaticDecompression = DecompressionMethods.All;
        return handler;
    }

    /// <summary>The endpoint, for clients whose document names no absolute server.</summary>
    /// <returns>The endpoint.</returns>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Uri RequireEndpoint() => Endpoint ?? throw new ArgumentException($"The document names no server: set {nameof(Endpoint)}.");
}
