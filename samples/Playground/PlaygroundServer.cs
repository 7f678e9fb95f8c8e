using System.Net;
using KreaGen.Samples.Playground.Endpoints;
using KreaGen.Samples.Playground.History;
using KreaGen.Samples.Playground.Pictures;
using KreaGen.Samples.Playground.Providers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KreaGen.Samples.Playground;

/// <summary>The page and what is behind it, on 127.0.0.1 only: whoever can open it can spend the account's credits.</summary>
internal sealed class PlaygroundServer : IAsyncDisposable
{
    private PictureProviders? _providers;
    private Studio? _studio;
    private WebApplication? _app;

    private PlaygroundServer()
    {
    }

    /// <summary>Where the page is.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Who draws, and whether that is charged.</summary>
    public IEnumerable<string> Services => (_providers?.All ?? []).Select(static provider => provider.BuiltIn
        ? $"{provider.Name}: no {provider.Id.ToUpperInvariant()}_API_KEY is set, so a sandbox inside this program draws. Nothing is charged."
        : $"{provider.Name} draws, and charges each picture.");

    /// <summary>How many pictures the sandbox was asked for; 0 without one.</summary>
    public int SandboxSubmits => _providers?.Sandbox is { } sandbox ? sandbox.ReceivedSubmits + sandbox.RunwareSubmits : 0;

    /// <summary>Starts a server.</summary>
    /// <exception cref="IOException">The port is taken, or the folder cannot be used.</exception>
    public static async Task<PlaygroundServer> StartAsync(PlaygroundOptions options)
    {
        PlaygroundServer server = new();
        bool started = false;
        try
        {
            await server.OpenAsync(options);
            started = true;
            return server;
        }
        finally
        {
            if (!started)
            {
                await server.DisposeAsync();
            }
        }
    }

    /// <summary>Until the process is asked to end.</summary>
    public Task WaitAsync() => _app?.WaitForShutdownAsync() ?? Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_studio is not null)
        {
            await _studio.DisposeAsync();
        }

        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        if (_providers is not null)
        {
            await _providers.DisposeAsync();
        }
    }

    private async Task OpenAsync(PlaygroundOptions options)
    {
        _providers = await PictureProviders.OpenAsync(options);
        var history = new PictureHistory(options.Data);
        _studio = new Studio(_providers, history);
        _app = Build(options.Port);
        _app.Use(SameSite.CheckAsync);
        new PageEndpoints(history, _providers).Map(_app);
        new PictureEndpoints(_studio, history, _providers).Map(_app);
        await _app.StartAsync();
        IServer listener = _app.Services.GetRequiredService<IServer>();
        Address = new Uri(listener.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First());
        _studio.ResumeAll();
    }

    private static WebApplication Build(int port)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions());
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 64 * 1024;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        return builder.Build();
    }
}
