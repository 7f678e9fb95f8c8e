using Krea.EvoLink;
using KreaGen.Errors;
using KreaGen.Harness;
using KreaGen.Harness.Servers;
using KreaGen.Http;

namespace KreaGen.Credentials;

public sealed class OAuth2Tests
{
    private static (EvoLinkClient Client, AutoTime Time) Client(ScriptedServer server, Action<ApiClientOptions>? configure = null, OAuth2ClientAuthentication authentication = OAuth2ClientAuthentication.Basic)
    {
        var time = new AutoTime();
        var options = new ApiClientOptions { Endpoint = server.Uri, TimeProvider = time, Timeout = TimeSpan.FromDays(2) };
        configure?.Invoke(options);
        Credential credential = Credential.OAuth2ClientCredentials(
            new() { TokenEndpoint = new(server.Uri, "/token"), ClientId = "id", Scopes = ["a", "b"], Authentication = authentication, Timeout = TimeSpan.FromDays(2) },
            Clients.Key);
        return (new(credential, options), time);
    }

    private static Reply Token(int number, string expiresIn = "3600") => Reply.Json(200, $$"""{"access_token":"token-{{number}}","token_type":"Bearer","expires_in":{{expiresIn}}}""");

    [Fact]
    public async Task One_token_serves_all_calls_until_shortly_before_it_expires()
    {
        int tokens = 0;
        await using var server = new ScriptedServer(request => request.Target == "/token" ? Token(Interlocked.Increment(ref tokens)) : Reply.Json(200, "{}"));
        (EvoLinkClient client, AutoTime time) = Client(server);
        using EvoLinkClient owned = client;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => client.GetTaskDetailAsync("x")));
        Assert.Equal(1, tokens);
        time.Advance(TimeSpan.FromSeconds(3_539));
        await client.GetTaskDetailAsync("x");
        Assert.Equal(1, tokens);
        time.Advance(TimeSpan.FromSeconds(2));
        await client.GetTaskDetailAsync("x");

        Assert.Equal(2, tokens);
        Assert.Equal("Bearer token-2", server.Requests[^1].Header("Authorization"));
        ReceivedRequest first = server.Requests[0];
        Assert.Equal("grant_type=client_credentials&scope=a+b", first.Text);
        Assert.StartsWith("Basic ", first.Header("Authorization"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_token_is_fetched_anew_once_even_for_a_submit()
    {
        int tokens = 0;
        await using var server = new ScriptedServer(request => request.Target == "/token"
            ? Token(Interlocked.Increment(ref tokens))
            : request.Header("Authorization") == "Bearer token-2" ? Reply.Json(200, Clients.Submitted) : Reply.Json(401, "{}"));
        (EvoLinkClient client, _) = Client(server, authentication: OAuth2ClientAuthentication.Form);
        using EvoLinkClient owned = client;

        Assert.Equal("task-unified-1", (await client.CreateImageGenerationAsync(Clients.Poster)).Id);
        Assert.Equal(2, tokens);
        Assert.Contains("client_secret=" + Clients.Key, server.Requests[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_stays_refused_is_a_typed_error()
    {
        await using var server = new ScriptedServer(request => request.Target == "/token" ? Token(1) : Reply.Json(401, """{"error":{"code":"unauthorized"}}"""));
        (EvoLinkClient client, _) = Client(server);
        using EvoLinkClient owned = client;

        ApiException error = await Assert.ThrowsAnyAsync<ApiException>(() => client.GetTaskDetailAsync("x"));

        Assert.Equal("unauthorized", error.Code);
        Assert.Equal(4, server.Requests.Count);
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("\"soon\"")]
    [InlineData("null")]
    [InlineData("1e300")]
    public async Task A_lifetime_is_a_hint(string expiresIn)
    {
        await using var server = new ScriptedServer(request => request.Target == "/token" ? Token(1, expiresIn) : Reply.Json(200, "{}"));
        (EvoLinkClient client, _) = Client(server);
        using EvoLinkClient owned = client;

        await client.GetTaskDetailAsync("x");
    }

    [Fact]
    public async Task A_refused_client_is_an_error_without_its_secret_and_the_call_is_not_sent()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(401, "{\"error\":\"invalid_client\",\"error_description\":\"no " + Clients.Key + "\"}"));
        (EvoLinkClient client, _) = Client(server);
        using EvoLinkClient owned = client;

        ApiException error = await Assert.ThrowsAnyAsync<ApiException>(() => client.CreateImageGenerationAsync(Clients.Poster));

        Assert.Equal("invalid_client", error.Code);
        Assert.DoesNotContain(Clients.Key, error.ToString(), StringComparison.Ordinal);
        Assert.Equal("/token", Assert.Single(server.Requests).Target);
    }

    [Fact]
    public void A_token_endpoint_is_https_or_on_this_machine()
        => Assert.Throws<ArgumentException>(() => Credential.OAuth2ClientCredentials(new() { TokenEndpoint = new("http://login.example.com"), ClientId = "id" }, "secret"));
}
