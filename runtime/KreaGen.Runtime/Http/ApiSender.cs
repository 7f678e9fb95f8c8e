using System.Diagnostics;
using KreaGen.Credentials;
using KreaGen.Errors;
using KreaGen.Jobs;
using KreaGen.Telemetry;

namespace KreaGen.Http;

/// <summary>Carries out calls: checks, credentials, attempts and their repetition.</summary>
internal sealed class ApiSender : IDisposable
{
    private readonly CredentialSet _credentials;
    private readonly ApiTransport _transport;
    private readonly Retries _retries;

    public ApiSender(ApiSettings settings, CredentialSet credentials, ApiTransport transport)
    {
        Settings = settings;
        _credentials = credentials;
        _transport = transport;
        _retries = new(settings);
    }

    public ApiSettings Settings { get; }

    public JobLedger Ledger { get; } = new();

    public JobWaits Waits { get; } = new();

    public void Dispose() => _transport.Dispose();

    public async Task<ApiResponse<T, THeaders>> SendAsync<T, THeaders>(ApiRequest<T> request, Func<HeaderValues, THeaders> headers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(headers);
        return new(await SendAsync(request, SendPlan<T>.Ordinary, cancellationToken).ConfigureAwait(false), headers);
    }

    public async Task<ApiResponse<T>> SendAsync<T>(ApiRequest<T> request, SendPlan<T> plan, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (Settings.ValidateRequests)
        {
            request.Validate();
        }

        CredentialUse[] credentials = _credentials.Select(request.Operation.Security, request.Operation.Id);
        // A request without content is silently sent again by the handler when a kept connection breaks.
        using SentBody? body = request.Body?.Open() ?? (request.Operation.IsRepeatable ? null : new SerializedBody(null));
        // A wait for a job has a span of its own, in which polls are events.
        using Activity? activity = plan.IsPoll
            ? null
            : CallTelemetry.Start(request.Operation.Id, request.Operation.Method, request.Operation.PathTemplate, Settings.EndpointOf(request.Operation.Server, request.Operation.Id));
        long start = Stopwatch.GetTimestamp();
        var call = new ApiCall<T>(this, _transport, request, plan, credentials, body);
        try
        {
            ApiResponse<T> response = await _retries.RunAsync(call, static (call, token) => call.AttemptAsync(token), canRepeat: !plan.IsPoll, cancellationToken).ConfigureAwait(false);
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
