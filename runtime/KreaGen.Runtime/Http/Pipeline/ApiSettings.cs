using KreaGen.Errors;
using KreaGen.Telemetry;

namespace KreaGen.Http;

/// <summary>The options of a client, checked and frozen when it is created.</summary>
internal sealed class ApiSettings
{
    // Buffers are rented in powers of two, and the largest array of .NET is slightly smaller than 2 GiB.
    private const int MaxBytes = 1 << 30;

    private readonly Dictionary<Uri, Uri> _servers;
    private readonly bool _allowInsecure;

    public ApiSettings(Uri defaultEndpoint, ApiClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options.TimeProvider);
        Endpoint = CheckEndpoint(options.Endpoint ?? defaultEndpoint, options.AllowInsecureEndpoint);
        _allowInsecure = options.AllowInsecureEndpoint;
        _servers = options.OperationServers.ToDictionary(static server => server.Key, server => CheckEndpoint(server.Value, options.AllowInsecureEndpoint));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.Timeout, TimeSpan.Zero, nameof(options.Timeout));
        ArgumentOutOfRangeException.ThrowIfNegative(options.Retry.MaxRetries, nameof(options.Retry.MaxRetries));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Retry.BaseDelay, TimeSpan.Zero, nameof(options.Retry.BaseDelay));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Retry.MaxDelay, options.Retry.BaseDelay, nameof(options.Retry.MaxDelay));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.MaxResponseBytes, nameof(options.MaxResponseBytes));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MaxResponseBytes, MaxBytes, nameof(options.MaxResponseBytes));
        Timeout = options.Timeout;
        MaxRetries = options.Retry.MaxRetries;
        BaseDelay = options.Retry.BaseDelay;
        MaxDelay = options.Retry.MaxDelay;
        MaxResponseBytes = options.MaxResponseBytes;
        ValidateRequests = options.ValidateRequests;
        TimeProvider = options.TimeProvider;
        string runtime = "KreaGen/" + (typeof(ApiSettings).Assembly.GetName().Version?.ToString(3) ?? "0");
        UserAgent = string.IsNullOrWhiteSpace(options.UserAgent) ? runtime : options.UserAgent + " " + runtime;
        if (UserAgent.AsSpan().IndexOfAnyExceptInRange(' ', '~') >= 0)
        {
            throw new ArgumentException("UserAgent can only contain printable ASCII characters.", nameof(options));
        }

        AcquirePermit = options.AcquirePermit;
        Observer = options.Observer;
        JobTimeout = options.Jobs.Timeout;
        JobInterval = options.Jobs.Interval;
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Jobs.SearchTime, TimeSpan.Zero, nameof(options.Jobs.SearchTime));
        SearchTime = options.Jobs.SearchTime;
        Jitter = options.Jobs.Jitter ?? Random.Shared.NextDouble;
        Downloads = new()
        {
            MaxBytes = options.Downloads.MaxBytes,
            AllowHttp = options.Downloads.AllowHttp,
            AllowPrivateAddresses = options.Downloads.AllowPrivateAddresses,
            Overwrite = options.Downloads.Overwrite,
            IdleTimeout = options.Downloads.IdleTimeout,
        };
    }

    public Uri Endpoint { get; }

    public TimeSpan Timeout { get; }

    public int MaxRetries { get; }

    public TimeSpan BaseDelay { get; }

    public TimeSpan MaxDelay { get; }

    public int MaxResponseBytes { get; }

    public bool ValidateRequests { get; }

    public TimeProvider TimeProvider { get; }

    public string UserAgent { get; }

    public TimeSpan? JobTimeout { get; }

    public TimeSpan? JobInterval { get; }

    public TimeSpan SearchTime { get; }

    public Func<double> Jitter { get; }

    public DownloadOptions Downloads { get; }

    public Func<string, CancellationToken, ValueTask<IDisposable>>? AcquirePermit { get; }

    public ApiObserver? Observer { get; }

    /// <summary>Where an operation is sent: to the server that the document names for it, or what the options put in its place; else to the endpoint.</summary>
    /// <exception cref="ApiException">The document's server is http on another machine, and the options do not allow that.</exception>
    public Uri EndpointOf(Uri? server, string operationId)
    {
        if (server is null)
        {
            return Endpoint;
        }

        if (_servers.TryGetValue(server, out Uri? other))
        {
            return other;
        }

        Uri address = server.IsAbsoluteUri ? server : new(Endpoint, server);
        return address.Scheme == Uri.UriSchemeHttps || address.IsLoopback || _allowInsecure
            ? address
            : throw new ApiException(
                $"{operationId} would send credentials unencrypted to {address.Host} over http. Set another server in OperationServers, or set AllowInsecureEndpoint. Nothing was sent.")
            { OperationId = operationId };
    }

    private static Uri CheckEndpoint(Uri endpoint, bool allowInsecure)
    {
        if (!endpoint.IsAbsoluteUri || (endpoint.Scheme != Uri.UriSchemeHttps && endpoint.Scheme != Uri.UriSchemeHttp))
        {
            throw new ArgumentException("The endpoint must be an absolute https URI.", nameof(endpoint));
        }

        if (endpoint.Scheme == Uri.UriSchemeHttp && !endpoint.IsLoopback && !allowInsecure)
        {
            throw new ArgumentException(
                $"The endpoint {endpoint.Host} uses http, so credentials would be sent unencrypted. Use https, or set AllowInsecureEndpoint.", nameof(endpoint));
        }

        if (endpoint.UserInfo.Length > 0 || endpoint.Query.Length > 0 || endpoint.Fragment.Length > 0)
        {
            throw new ArgumentException("The endpoint cannot have user information, a query or a fragment.", nameof(endpoint));
        }

        return endpoint;
    }
}
