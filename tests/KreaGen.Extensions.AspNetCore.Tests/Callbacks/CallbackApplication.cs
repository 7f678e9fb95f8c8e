using System.Collections.Concurrent;
using Krea.EvoLink;
using KreaGen.Extensions.AspNetCore.Callbacks;
using KreaGen.Samples.Sandbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace KreaGen.Extensions.AspNetCore.Tests.Callbacks;

/// <summary>A web application that EvoLink's stand-in calls back.</summary>
internal sealed class CallbackApplication : CalledApplication
{
    private CallbackApplication(SandboxServer sandbox, TimeProvider clock)
        : base("EvoLink", sandbox, (services, section) => AddClient(services, section, clock))
    {
    }

    public EvoLinkClient Client => App.Services.GetRequiredService<EvoLinkClient>();

    /// <summary>What the handler was called with.</summary>
    public ConcurrentQueue<JobCallback<TaskDetailResponse>> Handled { get; } = new();

    /// <summary>What the handler does besides.</summary>
    public Func<JobCallback<TaskDetailResponse>, Task> Then { get; set; } = static _ => Task.CompletedTask;

    public static async Task<CallbackApplication> StartAsync(SandboxServer sandbox, Action<JobCallbackOptions>? configure = null, TimeProvider? clock = null)
    {
        var application = new CallbackApplication(sandbox, clock ?? TimeProvider.System);
        var options = new JobCallbackOptions { RetryDelay = TimeSpan.FromMilliseconds(20) };
        configure?.Invoke(options);
        await application.StartAsync(app =>
        {
            app.MapEvoLinkCallback("/hooks/{token}", application.HandleAsync, options);
        });
        return application;
    }

    private static void AddClient(IServiceCollection services, IConfigurationSection section, TimeProvider clock)
    {
        // The sandbox calls this machine back, which the document forbids.
        section["ValidateRequests"] = "false";
        services.AddApiClient<EvoLinkClient>(section, account => account.Client.TimeProvider = clock);
    }

    private async Task HandleAsync(JobCallback<TaskDetailResponse> callback, CancellationToken cancellationToken)
    {
        Handled.Enqueue(callback);
        await Then(callback);
    }
}
