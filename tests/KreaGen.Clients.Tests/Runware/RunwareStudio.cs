using Krea.Runware;
using KreaGen.Http;
using KreaGen.Samples.Sandbox;

namespace KreaGen.Clients.Tests.Runware;

/// <summary>A sandbox, an empty folder, and a client in between.</summary>
internal sealed class RunwareStudio : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kreagen-runware-").FullName;

    private RunwareStudio(SandboxServer sandbox, TimeSpan searchTime, string key)
    {
        Sandbox = sandbox;
        Client = new(key, new ApiClientOptions
        {
            Endpoint = sandbox.BaseAddress,
            Downloads = new() { AllowHttp = true, AllowPrivateAddresses = true },
            Jobs = new() { Interval = TimeSpan.FromMilliseconds(40), SearchTime = searchTime },
            Retry = new() { BaseDelay = TimeSpan.FromMilliseconds(5) },
        });
    }

    public SandboxServer Sandbox { get; }

    public RunwareClient Client { get; }

    public static async Task<RunwareStudio> OpenAsync(TimeSpan? takes = null, TimeSpan? searchTime = null, string key = "sandbox-key", TimeProvider? clock = null) => new(
        await SandboxServer.StartAsync(new() { TaskDuration = takes ?? TimeSpan.Zero, TimeProvider = clock ?? TimeProvider.System }), searchTime ?? TimeSpan.FromMinutes(2), key);

    public string PathOf(string name) => Path.Join(_folder, name);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Sandbox.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
