using KreaGen.Http;

namespace Wire;

/// <summary>Makes one call against a server that answers 204 and returns what arrived.</summary>
internal static class Sending
{
    public static async Task<ReceivedRequest> OneAsync<TClient>(Func<ApiClientOptions, TClient> create, Func<TClient, Task> call)
        where TClient : IDisposable
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        using TClient client = create(new() { Endpoint = server.Uri });
        await call(client);
        return Assert.Single(server.Requests);
    }

    /// <summary>Makes a call that must fail and checks that nothing was sent.</summary>
    public static async Task<TError> NothingAsync<TClient, TError>(Func<ApiClientOptions, TClient> create, Func<TClient, Task> call)
        where TClient : IDisposable
        where TError : Exception
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        using TClient client = create(new() { Endpoint = server.Uri });
        TError error = await Assert.ThrowsAsync<TError>(() => call(client));
        Assert.Empty(server.Requests);
        return error;
    }
}
