using KreaGen.Benchmarks.Payloads;
using KreaGen.Benchmarks.Peers.Tasks;
using KreaGen.Benchmarks.Tasks;
using KreaGen.Http;

namespace KreaGen.Benchmarks.Calls;

/// <summary>The same calls by the generated client and by hand, over the same transport.</summary>
public sealed class CallCase : IDisposable
{
    private const string Id = "task-unified-1751280000-k2t9x8a3";
    private const string Prompt = "A cinematic product poster, silver headphones";

    private readonly LoopbackServer? _server;
    private readonly HttpMessageHandler? _handler;
    private readonly HttpMessageHandler _peerHandler;
    private readonly TasksClient _ours;
    private readonly HandWrittenClient _peer;

    private CallCase(string name, LoopbackServer? server, HttpMessageHandler? handler, HttpMessageHandler peerHandler)
    {
        Name = name;
        Uri address = server?.Address ?? new("http://127.0.0.1/");
        _server = server;
        _handler = handler;
        _peerHandler = peerHandler;
        _ours = new("a-key-of-some-length", new ApiClientOptions { Endpoint = address, AllowInsecureEndpoint = true, Handler = _handler });
        _peer = new(address, "a-key-of-some-length", _peerHandler);
    }

    public string Name { get; }

    public static CallCase InMemory()
        => new("memory", null, new InMemoryHandler(TaskPayload.Create()), new InMemoryHandler(TaskPayload.Create()));

    /// <summary>Over the connections that each has by default.</summary>
    public static CallCase Loopback() => new("loopback", new LoopbackServer(TaskPayload.Create()), null, new SocketsHttpHandler());

    public object SubmitOurs() => _ours.CreateImageAsync(new() { Prompt = Prompt, Size = (Tasks.ImageSize)"16:9", Seed = 12345 }).GetAwaiter().GetResult();

    public object? SubmitPeer() => _peer.CreateImageAsync(new() { Model = "krea-2-turbo", Prompt = Prompt, Size = "16:9", Seed = 12345 },
        CancellationToken.None).GetAwaiter().GetResult();

    public object PollOurs() => _ours.GetTaskAsync(Id).GetAwaiter().GetResult();

    public object? PollPeer() => _peer.GetTaskAsync(Id, CancellationToken.None).GetAwaiter().GetResult();

    public override string ToString() => Name;

    public void Dispose()
    {
        _ours.Dispose();
        _peer.Dispose();
        _handler?.Dispose();
        _peerHandler.Dispose();
        _server?.Dispose();
    }
}
