using System.Collections.Concurrent;
using System.Net;
using System.Text;
using KreaGen.Extensions.Hosting.Tests.Harness;
using KreaGen.Samples.Sandbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KreaGen.Extensions.AspNetCore.Tests.Callbacks;

/// <summary>A web application with one client, which the stand-in of the client's provider calls back over real sockets.</summary>
internal abstract class CalledApplication : IAsyncDisposable
{
    public const string Token = "0123456789abcdef0123456789abcdef";

    private const string Key = "sandbox-key";

    private readonly HttpClient _stranger = new();

    /// <param name="provider">The section of the client's settings.</param>
    /// <param name="sandbox">The stand-in.</param>
    /// <param name="addClient">Adds the client with the section.</param>
    protected CalledApplication(string provider, SandboxServer sandbox, Action<IServiceCollection, IConfigurationSection> addClient)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Logging.SetMinimumLevel(LogLevel.Debug).AddProvider(Logs);
        builder.Configuration.AddInMemoryCollection();
        builder.Configuration[provider + ":Endpoint"] = sandbox.BaseAddress.AbsoluteUri;
        builder.Configuration[provider + ":ApiKey"] = Key;
        builder.Configuration[provider + ":CallbackToken"] = Token;
        addClient(builder.Services, builder.Configuration.GetSection(provider));
        App = builder.Build();
    }

    public RecordedLogs Logs { get; } = new();

    /// <summary>The statuses that the provider gets for its next calls, whatever the endpoint answered.</summary>
    public ConcurrentQueue<int> Instead { get; } = new();

    /// <summary>The connections on which calls came, one for each call.</summary>
    public ConcurrentQueue<string> Connections { get; } = new();

    public Uri CallbackUrl => new(App.Urls.First() + "/hooks/" + Token);

    protected WebApplication App { get; }

    public async Task<HttpStatusCode> CallAsync(string body, string token = Token)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await _stranger.PostAsync(new Uri(App.Urls.First() + "/hooks/" + token), content);
        return response.StatusCode;
    }

    public Task StopAsync() => App.StopAsync();

    public async ValueTask DisposeAsync()
    {
        _stranger.Dispose();
        await App.DisposeAsync();
    }

    protected async Task StartAsync(Action<IEndpointRouteBuilder> map)
    {
        App.Use(AnswerInsteadAsync);
        App.UseRouting();
        map(App);
        App.UseEndpoints(static _ => { });
        await App.StartAsync();
    }

    private async Task AnswerInsteadAsync(HttpContext context, RequestDelegate next)
    {
        Connections.Enqueue(context.Connection.Id);
        await next(context);
        if (Instead.TryDequeue(out int status))
        {
            context.Response.StatusCode = status;
        }
    }
}
