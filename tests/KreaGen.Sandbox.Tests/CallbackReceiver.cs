using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace KreaGen.Sandbox.Tests;

/// <summary>Receives callbacks and responses them with the given statuses, the last one for ever.</summary>
public sealed class CallbackReceiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<int> _statuses;
    private int _last;

    private CallbackReceiver(int[] statuses)
    {
        _statuses = new ConcurrentQueue<int>(statuses);
        _last = statuses[^1];
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        _app = builder.Build();
        _app.Run(async context =>
        {
            using StreamReader reader = new(context.Request.Body);
            Bodies.Enqueue(await reader.ReadToEndAsync());
            _last = _statuses.TryDequeue(out int status) ? status : _last;
            context.Response.StatusCode = _last;
        });
    }

    public ConcurrentQueue<string> Bodies { get; } = [];

    public string Address => _app.Urls.First() + "/hook/1f0c";

    public static async Task<CallbackReceiver> StartAsync(params int[] statuses)
    {
        CallbackReceiver receiver = new(statuses);
        await receiver._app.StartAsync();
        return receiver;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
