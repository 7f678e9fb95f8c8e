using Krea.EvoLink;
using KreaGen.Http;
using KreaGen.Samples.Sandbox;

namespace KreaGen.Samples.Playground.Pictures;

/// <summary>The service that draws: EvoLink, or a sandbox inside this program.</summary>
internal sealed class ImageService : IAsyncDisposable
{
    private const string SandboxKey = "sandbox-key";
    private readonly SandboxServer? _sandbox;

    private ImageService(string apiKey, SandboxServer? sandbox)
    {
        _sandbox = sandbox;
        ApiClientOptions settings = new() { UserAgent = "KreaGen.Samples.Playground/1.0" };
        if (sandbox is not null)
        {
            settings.Endpoint = sandbox.BaseAddress;
            settings.Downloads.AllowHttp = true;
            settings.Downloads.AllowPrivateAddresses = true;
            settings.Jobs.Interval = TimeSpan.FromMilliseconds(250);
        }

        Client = new EvoLinkClient(apiKey, settings);
    }

    public EvoLinkClient Client { get; }

    /// <summary>Whether the service ends with this program, and its tasks with it.</summary>
    public bool BuiltIn => _sandbox is not null;

    public int SandboxSubmits => _sandbox?.ReceivedSubmits ?? 0;

    public static async Task<ImageService> OpenAsync(PlaygroundOptions options) => options.ApiKey is { } key
        ? new(key, sandbox: null)
        : new(SandboxKey, await SandboxServer.StartAsync(new() { ApiKey = SandboxKey, TaskDuration = options.SandboxTime }));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_sandbox is not null)
        {
            await _sandbox.DisposeAsync();
        }
    }
}
