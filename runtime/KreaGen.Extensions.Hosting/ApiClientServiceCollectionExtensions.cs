using KreaGen.Extensions.Hosting.Accounts;
using KreaGen.Extensions.Hosting.Logging;
using KreaGen.Extensions.Hosting.Sending;
using KreaGen.Generated;
using KreaGen.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds generated clients to an application.</summary>
public static class ApiClientServiceCollectionExtensions
{
    /// <summary>
    /// Adds a client as a singleton, over <see cref="IHttpClientFactory"/>, with what it does logged. What is wrong with its settings
    /// is said when the application starts.
    /// </summary>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="section">
    /// The settings, with the key: a section of a file, of the environment or of user secrets. Keys that mean nothing are an error.
    /// </param>
    /// <param name="configure">What is said in code; it comes after the settings.</param>
    /// <returns>The builder of its HTTP client, for proxies and handlers; handlers never see a paid request twice.</returns>
    public static IHttpClientBuilder AddApiClient<TClient>(this IServiceCollection services, IConfiguration section, Action<AccountOptions>? configure = null)
        where TClient : ApiClient, IApiClient<TClient>
    {
        ArgumentNullException.ThrowIfNull(section);
        return Add<TClient>(services, null, section, configure);
    }

    /// <summary>Adds a client as a singleton, all of it said in code.</summary>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="configure">Says how.</param>
    /// <returns>The builder of its HTTP client.</returns>
    public static IHttpClientBuilder AddApiClient<TClient>(this IServiceCollection services, Action<AccountOptions> configure)
        where TClient : ApiClient, IApiClient<TClient>
    {
        ArgumentNullException.ThrowIfNull(configure);
        return Add<TClient>(services, null, null, configure);
    }

    /// <summary>Adds a client for one of several accounts, as a keyed singleton: <c>[FromKeyedServices("studio")] EvoLinkClient client</c>.</summary>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="account">The account's name, which is the service's key.</param>
    /// <param name="section">The settings, with the key.</param>
    /// <param name="configure">What is said in code; it comes after the settings.</param>
    /// <returns>The builder of its HTTP client.</returns>
    public static IHttpClientBuilder AddApiClient<TClient>(this IServiceCollection services, string account, IConfiguration section,
        Action<AccountOptions>? configure = null)
        where TClient : ApiClient, IApiClient<TClient>
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(account);
        ArgumentNullException.ThrowIfNull(section);
        return Add<TClient>(services, account, section, configure);
    }

    private static IHttpClientBuilder Add<TClient>(IServiceCollection services, string? account, IConfiguration? section, Action<AccountOptions>? configure)
        where TClient : ApiClient, IApiClient<TClient>
    {
        ArgumentNullException.ThrowIfNull(services);
        string name = AccountName.Of<TClient>(account);
        OptionsBuilder<AccountOptions> options = services.AddOptions<AccountOptions>(name);
        if (section is not null)
        {
            options.Configure(account => AccountSettings.Read(section, account));
        }

        if (configure is not null)
        {
            options.Configure(configure);
        }

        options.ValidateOnStart();
        services.AddSingleton<IValidateOptions<AccountOptions>>(new AccountValidator<TClient>(name));
        services.TryAddKeyedSingleton(name, static (provider, key) => new AccountPermits(Options(provider, (string)key!).Limits));
        if (account is null)
        {
            services.TryAddSingleton(provider => Create<TClient>(provider, name));
        }
        else
        {
            services.TryAddKeyedSingleton(account, (provider, _) => Create<TClient>(provider, name));
        }

        services.PostConfigure<HttpClientFactoryOptions>(name, static http => http.HttpMessageHandlerBuilderActions.Add(static handlers =>
        {
            handlers.AdditionalHandlers.Insert(0, new AttemptHandler());
            handlers.AdditionalHandlers.Add(new SendOnceHandler());
        }));
        return services.AddHttpClient(name, static client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(provider => Options(provider, name).Client.CreateHandler())
            // The factory logs addresses, and before .NET 9 headers too: with API keys in them. What the client does is logged without.
            .RemoveAllLoggers()
            .RedactLoggedHeaders(static _ => true);
    }

    private static TClient Create<TClient>(IServiceProvider provider, string name)
        where TClient : ApiClient, IApiClient<TClient>
    {
        AccountOptions account = Options(provider, name);
        ApiClientOptions client = account.Client;
        if (client.HttpClientFactory is null && client.Handler is null)
        {
            IHttpClientFactory connections = provider.GetRequiredService<IHttpClientFactory>();
            client.HttpClientFactory = () => connections.CreateClient(name);
        }

        AccountPermits turns = provider.GetRequiredKeyedService<AccountPermits>(name);
        if (turns.HasConstraints)
        {
            client.AcquirePermit ??= turns.AcquireAsync;
        }

        client.Observer ??= new LoggingObserver((provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance).CreateLogger(name));
        return TClient.Create(AccountCredentials.Create(TClient.Schemes, account, new List<string>()), client);
    }

    private static AccountOptions Options(IServiceProvider provider, string name) => provider.GetRequiredService<IOptionsMonitor<AccountOptions>>().Get(name);
}
