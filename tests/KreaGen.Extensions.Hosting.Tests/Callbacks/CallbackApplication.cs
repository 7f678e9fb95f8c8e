using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Krea.EvoLink;
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

/// <summary>A web application that EvoLink's stand-in calls back, over real sockets.</summary>
internal sealed class CallbackApplication : IAsyncDisposable
{
    public const string Token = "0123456789abcdef0123456789abcdef";

    private readonly WebApplication _app;
    private readonly HttpClient _stranger = new();

    private CallbackApplication(WebApplication app, RecordedLogs logs)
    {
        _app = app;
        Logs = logs;
    }

    public RecordedLogs Logs { get; }

    public EvoLinkClient Client => _app.Services.GetRequiredService<EvoLinkClient>();

    /// <summary>What the handler was called with.</summary>
    public ConcurrentQueue<JobCallback<TaskDetailResponse>> Handled { get; } = new();

    /// <summary>What the handler does besides.</summary>
    public Func<JobCallback<TaskDetailResponse>, Task> Then { get; set; } = static _ => Task.CompletedTask;

    /// <summary>The statuses that the provider gets for its next calls, whatever the endpoint answered.</summary>
    public ConcurrentQueue<int> Instead { get; } = new();

    public Uri CallbackUrl => new(_app.Urls.First() + "/hooks/" + Token);

    public static async Task<CallbackApplication> StartAsync(SandboxServer sandbox, Action<JobCallbackOptions>? configure = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        var logs = new RecordedLogs();
        builder.Logging.SetMinimumLevel(LogLevel.Debug).AddProvider(logs);
        builder.Configuration.AddInMemoryCollection();
        builder.Configuration["EvoLink:Endpoint"] = sandbox.BaseAddress.AbsoluteUri;
        builder.Configuration["EvoLink:ApiKey"] = TestHost.Key;
        builder.Configuration["EvoLink:CallbackToken"] = Token;
        // The sandbox calls this machine back, which the document forbids.
        builder.Configuration["EvoLink:ValidateRequests"] = "false";
        builder.Services.AddApiClient<EvoLinkClient>(builder.Configuration.GetSection("EvoLink"));
        WebApplication app = builder.Build();
        var application = new CallbackApplication(app, logs);
        app.Use(application.AnswerInsteadAsync);
        app.UseRouting();
        var options = new JobCallbackOptions { RetryDelay = TimeSpan.FromMilliseconds(20) };
        configure?.Invoke(options);
        app.MapEvoLinkCallback("/hooks/{token}", application.HandleAsync, options);
        app.UseEndpoints(static _ => { });
        await app.StartAsync();
        return application;
    }

    public async Task<HttpStatusCode> CallAsync(string body, string token = Token)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await _stranger.PostAsync(new Uri(_app.Urls.First() + "/hooks/" + token), content);
        return response.StatusCode;
    }

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        _stranger.Dispose();
        await _app.DisposeAsync();
    }

    private async Task HandleAsync(JobCallback<TaskDetailResponse> callback, CancellationToken cancellationToken)
    {
        Handled.Enqueue(callback);
        await Then(callback);
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
