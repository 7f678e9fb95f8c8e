using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Krea.Runware;
using KreaGen.Extensions.AspNetCore.Callbacks;
using KreaGen.Extensions.Hosting.Tests.Harness;
using KreaGen.Samples.Sandbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KreaGen.Extensions.Hosting.Tests.Callbacks;

/// <summary>A web application that Runware's stand-in calls back, over real sockets.</summary>
internal sealed class RunwareApplication : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _stranger = new();

    private RunwareApplication(WebApplication app, RecordedLogs logs)
    {
        _app = app;
        Logs = logs;
    }

    public RecordedLogs Logs { get; }

    public RunwareClient Client => _app.Services.GetRequiredService<RunwareClient>();

    /// <summary>What the handler was called with.</summary>
    public ConcurrentQueue<JobResultCallback<ImageInferenceAnswer, ImageInferenceResult>> Handled { get; } = new();

    /// <summary>What the handler does besides.</summary>
    public Func<Task> Then { get; set; } = static () => Task.CompletedTask;

    /// <summary>The statuses that the provider gets for its next calls, whatever the endpoint answered.</summary>
    public ConcurrentQueue<int> Instead { get; } = new();

    public Uri CallbackUrl => new(_app.Urls.First() + "/hooks/" + CallbackApplication.Token);

    public static Task<SandboxServer> StartSandboxAsync(TimeSpan? takes = null) => SandboxServer.StartAsync(new()
    {
        TaskDuration = takes ?? TimeSpan.FromMilliseconds(300),
        AllowInsecureCallbacks = true,
        CallbackRetryDelays = [TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(50)],
    });

    public static async Task<RunwareApplication> StartAsync(SandboxServer sandbox, JobCallbackOptions? options = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        var logs = new RecordedLogs();
        builder.Logging.SetMinimumLevel(LogLevel.Debug).AddProvider(logs);
        builder.Configuration.AddInMemoryCollection();
        builder.Configuration["Runware:Endpoint"] = sandbox.BaseAddress.AbsoluteUri;
        builder.Configuration["Runware:ApiKey"] = TestHost.Key;
        builder.Configuration["Runware:CallbackToken"] = CallbackApplication.Token;
        builder.Configuration["Runware:Jobs:SearchTime"] = "00:00:05";
        builder.Services.AddApiClient<RunwareClient>(builder.Configuration.GetSection("Runware"));
        WebApplication app = builder.Build();
        var application = new RunwareApplication(app, logs);
        app.Use(application.AnswerInsteadAsync);
        app.UseRouting();
        options ??= new() { RetryDelay = TimeSpan.FromMilliseconds(20) };
        app.MapRunwareCallback("/hooks/{token}", application.HandleAsync, options);
        app.UseEndpoints(static _ => { });
        await app.StartAsync();
        return application;
    }

    public async Task<HttpStatusCode> CallAsync(string body, string token = CallbackApplication.Token)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await _stranger.PostAsync(new Uri(_app.Urls.First() + "/hooks/" + token), content);
        return response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        _stranger.Dispose();
        await _app.DisposeAsync();
    }

    private Task HandleAsync(JobResultCallback<ImageInferenceAnswer, ImageInferenceResult> callback, CancellationToken cancellationToken)
    {
        Handled.Enqueue(callback);
        return Then();
    }

    private async Task AnswerInsteadAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        if (Instead.TryDequeue(out int status))
        {
            context.Response.StatusCode = status;
        }
    }
}
