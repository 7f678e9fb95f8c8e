using System.ComponentModel;
using System.Diagnostics;
using KreaGen.Credentials;
using KreaGen.Errors;
using KreaGen.Http;
using KreaGen.Telemetry;

namespace KreaGen.Generated;

/// <summary>
/// Carries out the calls of a client and of its parts: checks, credentials, attempts and their repetition. Generated code has one as a
/// field, so that no method of the runtime takes a name that an operation could have. Jobs, pages and streams stand on it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiPipeline
{
    private readonly CredentialSet _credentials;
    private readonly ApiTransport _transport;
    private readonly Retries _retries;
    private readonly Dictionary<Type, object> _features = [];

    /// <summary>Makes what sends the requests of one client.</summary>
    /// <param name="defaultEndpoint">The document's server.</param>
    /// <param name="credentials">The credentials by the names of the document's security schemes.</param>
    /// <param name="options">The options; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentException">An option is out of its range, the endpoint is not https, or the handler follows redirects.</exception>
    public ApiPipeline(Uri defaultEndpoint, CredentialSet credentials, ApiClientOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(defaultEndpoint);
        ArgumentNullException.ThrowIfNull(credentials);
        options ??= new();
        Settings = new(defaultEndpoint, options);
        _credentials = credentials;
        _transport = new(options);
        _retries = new(Settings);
    }

    internal ApiSettings Settings { get; }

    /// <summary>Sends a request and returns the response.</summary>
    /// <typeparam name="T">The type of the response.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The response.</returns>
    public async Task<T> SendAsync<T>(ApiRequest<T> request, CancellationToken cancellationToken)
        => (await SendAsync(request, SendPlan<T>.Ordinary, cancellationToken).ConfigureAwait(false)).Value;

    /// <summary>Sends a request and returns the response with its status and headers.</summary>
    /// <typeparam name="T">The type of the response.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The response.</returns>
    public Task<ApiResponse<T>> SendWithResponseAsync<T>(ApiRequest<T> request, CancellationToken cancellationToken)
        => SendAsync(request, SendPlan<T>.Ordinary, cancellationToken);

    /// <summary>Sends a request and returns the response with its status and typed headers.</summary>
    /// <typeparam name="T">The type of the response.</typeparam>
    /// <typeparam name="THeaders">The type of the described headers.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="headers">Creates the typed headers.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The response.</returns>
    public async Task<ApiResponse<T, THeaders>> SendWithHeadersAsync<T,
        THeaders>(ApiRequest<T> request, Func<HeaderValues, THeaders> headers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(headers);
        return new(await SendAsync(request, SendPlan<T>.Ordinary, cancellationToken).ConfigureAwait(false), headers);
    }

    /// <summary>What a feature keeps for the whole client, made when it is first asked for and disposed with the client where it can be.</summary>
    internal TFeature Feature<TFeature>(Func<ApiPipeline, TFeature> make)
        where TFeature : class
    {
        lock (_features)
        {
            if (!_features.TryGetValue(typeof(TFeature), out object? feature))
            {
                _features[typeof(TFeature)] = feature = make(this);
            }

            return (TFeature)feature;
        }
    }

    /// <summary>Closes the connections. No public Dispose: a part of a client contains the pipeline too, and must not be asked to end it.</summary>
    internal void Close()
    {
        _transport.Dispose();
        lock (_features)
        {
            foreach (IDisposable feature in _features.Values.OfType<IDisposable>())
            {
                feature.Dispose();
            }
        }
    }

    internal async Task<ApiResponse<T>> SendAsync<T>(ApiRequest<T> request, SendPlan<T> plan, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (Settings.ValidateRequests)
        {
            request.Validate();
        }

        CredentialUse[] credentials = _credentials.Select(request.Operation.Security, request.Operation.Id);

        // A request without content is silently sent again by the handler when a kept connection breaks.
        using RequestContent? body = request.Body?.Open() ?? (request.Operation.IsSafe ? null : new SerializedBody(null));

        // A wait for a job has a span of its own, in which polls are events.
        using Activity? activity = plan.IsPoll
            ? null
            : CallTelemetry.Start(request.Operation.Id, request.Operation.Method, request.Operation.PathTemplate,
                Settings.EndpointOf(request.Operation.Server, request.Operation.Id));
        long start = Stopwatch.GetTimestamp();
        var call = new ApiCall<T>(Settings, _transport, request, plan, credentials, body);
        try
        {
            ApiResponse<T> response = await _retries.RunAsync(call, static (call, token) => call.AttemptAsync(token), static call => call.Traits,
                canRepeat: !plan.IsPoll, cancellationToken).ConfigureAwait(false);
            CallTelemetry.Stop(activity, start, request.Operation.Id, (int)response.StatusCode, null);
            if (!plan.IsPoll)
            {
                Settings.Observer?.CallSucceeded(request.Operation.Id, response.StatusCode, Stopwatch.GetElapsedTime(start), response.RequestId);
            }

            return response;
        }
        catch (ApiException error)
        {
            Failed(activity, start, request.Operation.Id, (int?)error.StatusCode, error, plan.IsPoll);
            throw;
        }
        catch (OperationCanceledException error)
        {
            Failed(activity, start, request.Operation.Id, null, error, plan.IsPoll);
            throw;
        }
    }

    private void Failed(Activity? activity, long start, string operationId, int? status, Exception error, bool isPoll)
    {
        CallTelemetry.Stop(activity, start, operationId, status, error);
        if (!isPoll)
        {
            Settings.Observer?.CallFailed(operationId, error, Stopwatch.GetElapsedTime(start));
        }
    }
}
