using Krea.EvoLink;
using Krea.Runware;
using KreaGen.Http;
using KreaGen.Samples.Poster.Options;
using KreaGen.Samples.Sandbox;

namespace KreaGen.Samples.Poster.Services;

/// <summary>The service that draws: the real one, a sandbox elsewhere, or a sandbox inside this program.</summary>
internal sealed class ImageService : IAsyncDisposable
{
    private const string SandboxKey = "sandbox-key";
    private readonly SandboxServer? _sandbox;

    private ImageService(string apiKey, Uri endpoint, PosterOptions options, SandboxServer? sandbox)
    {
        _sandbox = sandbox;
        Endpoint = endpoint;
        Provider = options.Provider;
        Client = new EvoLinkClient(apiKey, Settings(endpoint, options));
        Runware = new RunwareClient(apiKey, Settings(endpoint, options));
    }

    public Provider Provider { get; }

    /// <summary>The client of EvoLink, used when that is the provider.</summary>
    public EvoLinkClient Client { get; }

    /// <summary>The client of Runware, used when that is the provider.</summary>
    public RunwareClient Runware { get; }

    public Uri Endpoint { get; }

    /// <summary>Whether the service ends with this program, and its tasks with it.</summary>
    public bool BuiltIn => _sandbox is not null;

    /// <summary>Why no service can be used; <see langword="null"/> when one can.</summary>
    public static string? Problem(PosterOptions options, PosterConsole console) => (options, console.KeyOf(options.Provider)) switch
    {
        ({ Endpoint: null, Resume: not null }, null) =>
            $"--resume needs a service that outlives this program: {options.Provider.NameOf()} (set {options.Provider.KeyNameOf()}), or a sandbox that runs on its own (--endpoint).",
        ({ Endpoint.IsLoopback: false }, null) => $"{options.Endpoint} needs a key: set {options.Provider.KeyNameOf()}.",
        _ => null,
    };

    public static async Task<ImageService> OpenAsync(PosterOptions options, PosterConsole console, CancellationToken cancellationToken)
    {
        if (options.Endpoint is { } endpoint)
        {
            return new ImageService(console.KeyOf(options.Provider) ?? SandboxKey, endpoint, options, sandbox: null);
        }

        if (console.KeyOf(options.Provider) is { } key)
        {
            return new ImageService(key, options.Provider.EndpointOf(), options, sandbox: null);
        }

        SandboxServer sandbox = await SandboxServer.StartAsync(
            new SandboxOptions { ApiKey = SandboxKey, TaskDuration = console.SandboxTime }, cancellationToken);
        return new ImageService(SandboxKey, sandbox.BaseAddress, options, sandbox);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        Runware.Dispose();
        if (_sandbox is not null)
        {
            await _sandbox.DisposeAsync();
        }
    }

    private static ApiClientOptions Settings(Uri endpoint, PosterOptions options)
    {
        ApiClientOptions settings = new() { Endpoint = endpoint, UserAgent = "KreaGen.Samples.Poster/1.0" };
        settings.Jobs.Timeout = options.Timeout;
        if (endpoint.IsLoopback)
        {
            // A sandbox hands out links to itself, which no link of the real service may be.
            settings.Downloads.AllowHttp = true;
            settings.Downloads.AllowPrivateAddresses = true;

            // The document's least interval protects the provider; here it would only make the bar jump.
            settings.Jobs.Interval = TimeSpan.FromMilliseconds(250);
        }

        return settings;
    }
}
