using System.Net;
using System.Net.Sockets;
using Krea.EvoLink;
using KreaGen.Errors;
using KreaGen.Harness;
using KreaGen.Harness.Servers;

namespace KreaGen.Http;

/// <summary>Servers that certainly received nothing: even a request that costs money is sent again.</summary>
public sealed class UnreachableTests
{
    [Fact]
    public async Task A_server_that_is_not_there_is_tried_again_because_nothing_arrived()
    {
        Uri nowhere;
        await using (var server = ScriptedServer.Replying(Reply.Close()))
        {
            nowhere = server.Uri;
        }

        var time = new AutoTime();
        using var client = new EvoLinkClient(Clients.Key, new() { Endpoint = nowhere, TimeProvider = time });

        ApiConnectionException error = await Assert.ThrowsAsync<ApiConnectionException>(() => client.CreateImageGenerationAsync(Clients.Poster));

        Assert.True(error.IsTransient);
        Assert.Equal(3, time.Waits.Count);
    }

    [Fact]
    public async Task A_name_that_does_not_resolve_is_tried_again_because_nothing_arrived()
    {
        var time = new AutoTime();
        using var client = new EvoLinkClient(Clients.Key, new() { Endpoint = new("https://no-such-host.invalid"), TimeProvider = time });

        await Assert.ThrowsAsync<ApiConnectionException>(() => client.CreateImageGenerationAsync(Clients.Poster));

        Assert.Equal(3, time.Waits.Count);
    }

    [Fact]
    public async Task A_failed_handshake_is_tried_again_because_nothing_arrived()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        int connections = 0;
        Task accepting = Task.Run(async () =>
        {
            for (; connections < 4; connections++)
            {
                using Socket socket = await listener.AcceptSocketAsync();
                await socket.SendAsync("no tls here"u8.ToArray());
            }
        });
        var time = new AutoTime();
        using var client = new EvoLinkClient(Clients.Key, new() { Endpoint = new($"https://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}"), TimeProvider = time });

        await Assert.ThrowsAsync<ApiConnectionException>(() => client.CreateImageGenerationAsync(Clients.Poster));

        await accepting;
        Assert.Equal(4, connections);
    }
}
