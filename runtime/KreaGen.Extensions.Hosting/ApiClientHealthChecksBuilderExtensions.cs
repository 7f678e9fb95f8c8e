using KreaGen.Extensions.Hosting.Health;
using KreaGen.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds checks of generated clients.</summary>
public static class ApiClientHealthChecksBuilderExtensions
{
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Adds a check that asks the provider something that costs nothing, such as the credits left: key, network and provider at once.
    /// Too many requests (429) degrade; every other error is the failure status.
    /// </summary>
    /// <typeparam name="TClient">The client, which was added before.</typeparam>
    /// <param name="builder">The checks.</param>
    /// <param name="probe">What to ask; an <see cref="KreaGen.Errors.ApiException"/> is the bad news.</param>
    /// <param name="account">The account's name, for clients that were added with one.</param>
    /// <param name="name">The check's name; the client's name, and the account's, by default.</param>
    /// <param name="failureStatus">The status of failures; unhealthy by default.</param>
    /// <param name="tags">Tags of the check.</param>
    /// <param name="timeout">How long it may take; 10 seconds by default.</param>
    /// <returns>The checks.</returns>
    public static IHealthChecksBuilder AddApiClientCheck<TClient>(
        this IHealthChecksBuilder builder,
        Func<TClient, CancellationToken, Task> probe,
        string? account = null,
        string? name = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null,
        TimeSpan? timeout = null)
        where TClient : ApiClient
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(probe);
        string check = name ?? (account is null ? typeof(TClient).Name : $"{typeof(TClient).Name} {account}");
        return builder.Add(new HealthCheckRegistration(
            check,
            provider => new ApiClientCheck<TClient>(account is null
                ? provider.GetRequiredService<TClient>() : provider.GetRequiredKeyedService<TClient>(account), probe),
            failureStatus,
            tags,
            timeout ?? DefaultTimeout));
    }
}
