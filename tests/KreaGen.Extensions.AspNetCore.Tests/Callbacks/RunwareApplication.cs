using System.Collections.Concurrent;
using Krea.Runware;
using KreaGen.Extensions.AspNetCore.Callbacks;
using KreaGen.Samples.Sandbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace KreaGen.Extensions.AspNetCore.Tests.Callbacks;

/// <summary>A web application that Runware's stand-in calls back.</summary>
internal sealed class RunwareApplication : CalledApplication
{
    private RunwareApplication(SandboxServer sandbox)
        : base("Runware", sandbox, AddClient)
    {
    }

    public RunwareClient Client => App.Services.GetRequiredService<RunwareClient>();

    /// <summary>What the handler was called with.</summary>
    public ConcurrentQueue<JobResultCallback<ImageInferenceResponse, ImageInferenceResult>> Handled { get; } = new();

    /// <summary>What the handler does besides.</summary>
    public Func<Task> Then { get; set; } = static () => Task.CompletedTask;

    public static Task<SandboxServer> StartSandboxAsync(TimeSpan? takes = null) => SandboxServer.StartAsync(new()
    {
        TaskDuration = takes ?? TimeSpan.FromMilliseconds(300),
        AllowInsecureCallbacks = true,
        CallbackRetryDelays = [TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(50)],
    });

    public static async Task<RunwareApplication> StartAsync(SandboxServer sandbox, JobCallbackOptions? options = null)
    {
        var application = new RunwareApplication(sandbox);
        options ??= new() { RetryDelay = TimeSpan.FromMilliseconds(20) };
        await application.StartAsync(app =>
        {
            app.MapRunwareCallback("/hooks/{token}", application.HandleAsync, options);
        });
        return application;
    }

    private static void AddClient(IServiceCollection services, IConfigurationSection section)
    {
        section["Jobs:SearchTime"] = "00:00:05";
        services.AddApiClient<RunwareClient>(section);
    }

    private Task HandleAsync(JobResultCallback<ImageInferenceResponse, ImageInferenceResult> callback, CancellationToken cancellationToken)
    {
        Handled.Enqueue(callback);
        return Then();
    }
}
