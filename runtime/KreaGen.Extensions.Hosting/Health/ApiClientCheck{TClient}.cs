using System.Net;
using KreaGen.Errors;
using KreaGen.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace KreaGen.Extensions.Hosting.Health;

/// <summary>Asks the provider something that costs nothing.</summary>
internal sealed class ApiClientCheck<TClient>(TClient client, Func<TClient, CancellationToken, Task> probe) : IHealthCheck
    where TClient : ApiClient
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await probe(client, cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy();
        }
        catch (ApiException error)
        {
            // Pages of health are often public: what they say is the status, the rest is in the exception.
            string text = error.StatusCode is { } status ? $"{error.OperationId} answered {(int)status}." : $"{error.OperationId} received no response.";
            HealthStatus health = error.StatusCode == HttpStatusCode.TooManyRequests ? HealthStatus.Degraded : context.Registration.FailureStatus;
            return new(health, text, error);
        }
    }
}
