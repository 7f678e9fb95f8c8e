using Krea.EvoLink;
using KreaGen.Harness;
using KreaGen.Harness.Servers;

namespace KreaGen.Http;

public sealed class EndpointTests
{
    [Theory]
    [InlineData("http://api.example.com")]
    [InlineData("ftp://api.example.com")]
    [InlineData("https://user@api.example.com")]
    [InlineData("https://api.example.com/?a=1")]
    [InlineData("https://api.example.com/#x")]
    public void An_endpoint_that_would_give_the_key_away_is_refused(string endpoint)
        => Assert.Throws<ArgumentException>(() => new EvoLinkClient(Clients.Key, new() { Endpoint = new(endpoint) }));

    [Theory]
    [InlineData("http://localhost:5000")]
    [InlineData("http://[::1]:5000")]
    [InlineData("https://api.example.com/base/")]
    public void Other_endpoints_are_fine(string endpoint)
    {
        using var client = new EvoLinkClient(Clients.Key, new() { Endpoint = new(endpoint) });
        Assert.Equal(new Uri(endpoint), client.Endpoint);
    }

    [Fact]
    public void Http_elsewhere_needs_a_word()
    {
        using var client = new EvoLinkClient(Clients.Key, new() { Endpoint = new("http://api.example.com"), AllowInsecureEndpoint = true });
        Assert.Equal("http://api.example.com/", client.Endpoint.AbsoluteUri);
    }

    [Fact]
    public async Task A_path_of_the_endpoint_is_kept()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, "{}"));
        using EvoLinkClient client = Clients.For(server, configure: options => options.Endpoint = new(server.Uri, "/base/"));

        await client.GetTaskDetailAsync("a/b?c#d é");

        Assert.Equal("/base/v1/tasks/a%2Fb%3Fc%23d%20%C3%A9", server.Requests[0].Target);
    }

    [Fact]
    public void A_handler_that_follows_redirects_is_refused()
    {
        using var sockets = new SocketsHttpHandler();
        using var outer = new PassingHandler { InnerHandler = sockets };

        ArgumentException error = Assert.Throws<ArgumentException>(() => new EvoLinkClient(Clients.Key, new() { Handler = outer }));

        Assert.Contains("AllowAutoRedirect", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_of_the_user_is_used_and_not_disposed()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, "{}"));
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        for (int i = 0; i < 2; i++)
        {
            using EvoLinkClient client = Clients.For(server, configure: options => options.Handler = handler);
            await client.GetTaskDetailAsync("x");
        }

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task An_HttpClient_that_follows_redirects_is_found_out()
    {
        await using var server = new ScriptedServer(request => request.Target == "/moved" ? Reply.Json(200, "{}") : Reply.Json(307, "{}", "Location: /moved"));
        using var http = new HttpClient();
        using EvoLinkClient client = Clients.For(server, configure: options => options.HttpClientFactory = () => http);

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.GetTaskDetailAsync("x"));
    }

    [Fact]
    public async Task The_user_agent_names_the_caller_and_the_runtime()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, "{}"));
        using EvoLinkClient client = Clients.For(server, configure: options => options.UserAgent = "poster/2");

        await client.GetTaskDetailAsync("x");

        Assert.StartsWith("poster/2 KreaGen/", server.Requests[0].Header("User-Agent"), StringComparison.Ordinal);
    }

    private sealed class PassingHandler : DelegatingHandler;
}
