using System.Diagnostics;
using KreaGen.Credentials;
using KreaGen.Errors;
using KreaGen.Telemetry;
using Polly;

namespace KreaGen.Http;

/// <summary>Carries out calls: checks, credentials, attempts and their repetition.</summary>
internal sealed class ApiSender : IDisposable
{
    private readonly CredentialSet _credentials;
    private readonly ApiTransport _transport;
    private readonly ResiliencePipeline _retries;

    public ApiSender(ApiSettings settings, CredentialSet credentials, ApiTransport transport)
    {
        Settings = settings;
        _credentials = credentials;
        _transport = transport;
        _retries = RetryPipeline.Create(settings);
    }

    public ApiSettings Settings { get; }

    public void Dispose() => _transport.Dispose();

    public async Task<ApiResponse<T>> SendAsync<T>(ApiRequest<T> request, SendPlan<T> plan, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (Settings.ValidateRequests)
        {
            request.Validate();
        }

        CredentialUse[] credentials = _credentials.Select(request.Operation.Security, request.Operation.Id);
        // A request without content is silently sent again by the handler when a kept connection breaks.
        using SerializedBody? body = request.Body is null && request.Operation.IsRepeatable ? null : new SerializedBody(request.Body);
        using Activity? activity = CallTelemetry.Start(request.Operation.Id, request.Operation.Method, request.Operation.PathTemplate, Settings.EndpointOf(request.Operation.Server, request.Operation.Id));
        long start = CallTelemetry.StartTime();
        var call = new ApiCall<T>(this, _transport, request, plan, credentials, body);
        try
        {
            ApiResponse<T> response = plan.IsPoll
                ? await call.AttemptAsync(cancellationToken).ConfigureAwait(false)
                : await _retries.ExecuteAsync(static (call, token) => new ValueTask<ApiResponse<T>>(call.AttemptAsync(token)), call, cancellationToken).ConfigureAwait(false);
            CallTelemetry.Stop(activity, start, request.Operation.Id, (int)response.StatusCode, null);
            return response;
        }
        catch (ApiException error)
        {
            CallTelemetry.Stop(activity, start, request.Operation.Id, (int?)error.StatusCode, error);
            throw;
        }
        catch (OperationCanceledException error)
        {
            CallTelemetry.Stop(activity, start, request.Operation.Id, null, error);
            throw;
        }
    }
}
