using KreaGen.Http;
using KreaGen.Samples.Sandbox;
using Microsoft.AspNetCore.Http;

namespace KreaGen.Samples.Playground.Providers;

/// <summary>All providers. Where a key is missing, a sandbox inside this program draws in the provider's place.</summary>
internal sealed class PictureProviders : IAsyncDisposable
{
    private const string SandboxKey = "sandbox-key";

    private readonly EvoLinkProvider _evoLink;
    private readonly RunwareProvider _runware;

    private PictureProviders(PlaygroundOptions options, SandboxServer? sandbox)
    {
        Sandbox = sandbox;
        _evoLink = new(options.EvoLinkKey ?? SandboxKey, Settings(options.EvoLinkKey, sandbox), options.EvoLinkKey is null);
        _runware = new(options.RunwareKey ?? SandboxKey, Settings(options.RunwareKey, sandbox), options.RunwareKey is null);
        All = [_evoLink, _runware];
    }

    /// <summary>All providers, the default first.</summary>
    public IReadOnlyList<IPictureProvider> All { get; }

    /// <summary>The sandbox; <see langword="null"/> where every provider has a key.</summary>
    public SandboxServer? Sandbox { get; }

    public static async Task<PictureProviders> OpenAsync(PlaygroundOptions options)
    {
        bool isComplete = options is { EvoLinkKey: not null, RunwareKey: not null };
        return new(options, isComplete
            ? null : await SandboxServer.StartAsync(new() { ApiKey = SandboxKey, TaskDuration = options.SandboxTime, TimeProvider = options.SandboxClock }));
    }

    /// <summary>The provider with an id, else the default.</summary>
    public IPictureProvider Find(string? id) => All.FirstOrDefault(provider => provider.Id == id) ?? All[0];

    /// <summary>The provider that an address asks for by <c>?provider=</c>, else the default.</summary>
    public IPictureProvider Of(HttpRequest request) => Find(request.Query["provider"]);

    public async ValueTask DisposeAsync()
    {
        _evoLink.Dispose();
        _runware.Dispose();
        if (Sandbox is not null)
        {
            await Sandbox.DisposeAsync();
        }
    }

    private static ApiClientOptions Settings(string? key, SandboxServer? sandbox)
    {
        ApiClientOptions settings = new() { UserAgent = "KreaGen.Samples.Playground/1.0" };
        if (key is null)
        {
            settings.Endpoint = sandbox?.BaseAddress;
            settings.Downloads.AllowHttp = true;
            settings.Downloads.AllowPrivateAddresses = true;
            settings.Jobs.Interval = TimeSpan.FromMilliseconds(250);
        }

        return settings;
    }
}
