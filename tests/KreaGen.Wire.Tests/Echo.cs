using System.Text;
using KreaGen.Http;

namespace Wire;

/// <summary>Receives a JSON answer and sends what was made of it back: nothing may be lost on the way.</summary>
internal static class Echo
{
    /// <summary>Lets the client receive a response, and returns it with what is sent when it is sent back.</summary>
    public static async Task<(T Received, string Sent)> ReceiveAsync<TClient, T>(string json, Func<ApiClientOptions, TClient> create, Func<TClient, T, Task<T>> call, T first)
        where TClient : IDisposable
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, json));
        using TClient client = create(new() { Endpoint = server.Uri });
        T received = await call(client, first);
        await call(client, received);
        return (received, Encoding.UTF8.GetString(server.Requests[^1].Body));
    }

    /// <summary>What is sent for a value, by a client that gets the same back.</summary>
    public static async Task<string> SendAsync<TClient, T>(T value, Func<ApiClientOptions, TClient> create, Func<TClient, T, Task<T>> call)
        where TClient : IDisposable
    {
        await using var server = new ScriptedServer(static request => Reply.Json(200, Encoding.UTF8.GetString(request.Body)));
        using TClient client = create(new() { Endpoint = server.Uri });
        await call(client, value);
        return Encoding.UTF8.GetString(Assert.Single(server.Requests).Body);
    }
}
