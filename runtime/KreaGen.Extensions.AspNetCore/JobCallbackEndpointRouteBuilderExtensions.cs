using Krea.EvoLink;
using Krea.Runware;
using KreaGen.Extensions.AspNetCore.Callbacks;
using KreaGen.Extensions.Hosting.Accounts;
using KreaGen.Generated;
using KreaGen.Http;
using KreaGen.Jobs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the addresses that providers call when a job has ended.</summary>
public static class JobCallbackEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps the address for EvoLink's callbacks: give <c>https://your-host/hooks/the-token</c> as <c>CallbackUrl</c> of a submission.
    /// A wait for the same job by the same client in this process ends with the callback too, if polling was not quicker.
    /// </summary>
    /// <param name="endpoints">The endpoints of the application.</param>
    /// <param name="pattern">The path, with <c>{token}</c> in it.</param>
    /// <param name="handler">Is called once for each job that has ended, with its state as the service tells it; called again when it throws.</param>
    /// <param name="options">How; <see langword="null"/> for the defaults.</param>
    /// <returns>The endpoint's conventions.</returns>
    /// <exception cref="ArgumentException">The pattern has no <c>{token}</c>, or the token is missing or too easy to guess.</exception>
    public static IEndpointConventionBuilder MapEvoLinkCallback(
        this IEndpointRouteBuilder endpoints, string pattern, Func<JobCallback<TaskDetailResponse>, CancellationToken, Task> handler,
            JobCallbackOptions? options = null)
        => endpoints.MapJobCallback<EvoLinkClient, TaskDetailResponse>(pattern, static (client, id) => client.ResumeImageGeneration(id), handler, options);

    /// <summary>
    /// Maps the address for Runware's webhooks: give <c>https://your-host/hooks/the-token</c> as <c>WebhookUrl</c> of a task. Runware calls
    /// for each result; the handler is called for each result once, and once for a task that failed.
    /// </summary>
    /// <param name="endpoints">The endpoints of the application.</param>
    /// <param name="pattern">The path, with <c>{token}</c> in it.</param>
    /// <param name="handler">
    /// Is called once for each result, as <c>getResponse</c> tells it, and once for the end of a task that failed; called again when it throws.
    /// </param>
    /// <param name="options">How; <see langword="null"/> for the defaults.</param>
    /// <returns>The endpoint's conventions.</returns>
    /// <exception cref="ArgumentException">The pattern has no <c>{token}</c>, or the token is missing or too easy to guess.</exception>
    public static IEndpointConventionBuilder MapRunwareCallback(
        this IEndpointRouteBuilder endpoints,
        string pattern,
        Func<JobResultCallback<ImageInferenceResponse, ImageInferenceResult>, CancellationToken, Task> handler,
        JobCallbackOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        options ??= new();
        return endpoints.Map<RunwareClient, ImageInferenceResponse>(
            pattern,
            static (client, id) => client.ResumeImageInference(id),
            async (read, cancellationToken) =>
            {
                ImageInferenceResult? result = read.Name.Result is { } named
                    ? RunwareClient.GetImageInferenceResults(read.State)
                        .FirstOrDefault(known => string.Equals(known.ImageUuid?.ToString(), named, StringComparison.OrdinalIgnoreCase))
                    : null;
                bool isFailure = read.Name.Result is null && read.Job is { IsFinished: true, HasSucceeded: false };
                if (result is not null || isFailure)
                {
                    await handler(new(read.Job, read.State, result, read.Services), cancellationToken).ConfigureAwait(false);
                }

                // What a task that has ended does not know is nothing to wait for.
                return result is not null || read.Job.IsFinished;
            },
            options,
            options.Form("taskUUID", "imageUUID", CallbackFormat.Large));
    }

    /// <summary>Maps the address for callbacks of any generated client.</summary>
    /// <typeparam name="TClient">The client, which was added with <c>AddApiClient</c>.</typeparam>
    /// <typeparam name="TState">The type of a job's state.</typeparam>
    /// <param name="endpoints">The endpoints of the application.</param>
    /// <param name="pattern">The path, with <c>{token}</c> in it.</param>
    /// <param name="resume">The client's method that picks a job up by its id.</param>
    /// <param name="handler">Is called once for each job that has ended, with its state as the service tells it; called again when it throws.</param>
    /// <param name="options">How; <see langword="null"/> for the defaults.</param>
    /// <returns>The endpoint's conventions.</returns>
    /// <exception cref="ArgumentException">The pattern has no <c>{token}</c>, or the token is missing or too easy to guess.</exception>
    public static IEndpointConventionBuilder MapJobCallback<TClient, TState>(
        this IEndpointRouteBuilder endpoints,
        string pattern,
        Func<TClient, string, Job<TState>> resume,
        Func<JobCallback<TState>, CancellationToken, Task> handler,
        JobCallbackOptions? options = null)
        where TClient : ApiClient, IApiClient<TClient>
    {
        ArgumentNullException.ThrowIfNull(handler);
        options ??= new();
        return endpoints.Map<TClient, TState>(
            pattern,
            resume,
            async (read, cancellationToken) =>
            {
                if (read.Job.IsFinished)
                {
                    await handler(new(read.Job, read.State, read.Services), cancellationToken).ConfigureAwait(false);
                }

                return read.Job.IsFinished;
            },
            options,
            options.Form("id", null, CallbackFormat.Small));
    }

    private static IEndpointConventionBuilder Map<TClient, TState>(
        this IEndpointRouteBuilder endpoints,
        string pattern,
        Func<TClient, string, Job<TState>> resume,
        Func<CallbackRead<TState>, CancellationToken, Task<bool>> tell,
        JobCallbackOptions options,
        CallbackFormat form)
        where TClient : ApiClient, IApiClient<TClient>
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(resume);
        options.Check();
        if (RoutePatternFactory.Parse(pattern).GetParameter(CallbackEndpoint<TState>.TokenParameter) is null)
        {
            throw new ArgumentException("The path does not contain {token}, so anyone could call it.", nameof(pattern));
        }

        IServiceProvider services = endpoints.ServiceProvider;
        string name = AccountName.Of<TClient>(options.Account);
        CallbackToken token = Token(services, name, options);
        TClient client = options.Account is null ? services.GetRequiredService<TClient>() : services.GetRequiredKeyedService<TClient>(options.Account);
        ILogger logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(name);
        var work = new CallbackWork<TState>(id => resume(client, id), tell, services.GetRequiredService<IServiceScopeFactory>(), options, logger);
        IHostApplicationLifetime lifetime = services.GetRequiredService<IHostApplicationLifetime>();
        lifetime.ApplicationStopping.Register(work.Stop);
        lifetime.ApplicationStopped.Register(work.Dispose);
        return endpoints.MapPost(pattern, new RequestDelegate(new CallbackEndpoint<TState>(token, work, form, logger).AnswerAsync))
            // The token is what lets the provider in, and it has no other credential.
            .WithMetadata(new AllowAnonymousAttribute(), new ExcludeFromDescriptionAttribute());
    }

    private static CallbackToken Token(IServiceProvider services, string name, JobCallbackOptions options)
    {
        string? token = options.Token ?? services.GetRequiredService<IOptionsMonitor<AccountOptions>>().Get(name).CallbackToken;
        return CallbackTokenRule.Problem(token) is { } problem ? throw new ArgumentException(problem, nameof(options)) : new(token!);
    }
}
