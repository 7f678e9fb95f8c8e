using System.Globalization;
using KreaGen.Errors;
using Wire.OAuth;

namespace Wire;

/// <summary>OAuth 2 client credentials: who fetches tokens, how often, and for which scopes.</summary>
public sealed class OAuthTests
{
    [Fact]
    public async Task Fifty_calls_at_once_fetch_one_token()
    {
        await using var server = new ScriptedServer(static request => request.Target == "/oauth/token"
            ? Token(1) with { Delay = TimeSpan.FromMilliseconds(200) }
            : Reply.With(204, []));
        using OAuthClient client = Client(server);

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => client.ListThingsAsync()));

        Assert.Single(server.Requests, static request => request.Target == "/oauth/token");
        Assert.Equal(50, server.Requests.Count(static request => request.Header("Authorization") == "Bearer token-1"));
    }

    [Fact]
    public async Task A_relative_token_endpoint_is_where_the_client_sends()
    {
        await using var server = new ScriptedServer(static request => request.Target == "/oauth/token" ? Token(1) : Reply.With(204, []));
        using OAuthClient client = Client(server);

        await client.ListThingsAsync();

        Assert.Equal(["/oauth/token", "/v1/things"], server.Requests.Select(static request => request.Target));
    }

    [Fact]
    public async Task Each_operation_asks_for_its_own_scopes()
    {
        int tokens = 0;
        await using var server = new ScriptedServer(request => request.Target == "/oauth/token" ? Token(Interlocked.Increment(ref tokens)) : Reply.With(204, []));
        using OAuthClient client = Client(server);

        await client.ListThingsAsync();
        await client.AddThingAsync();
        await client.ListThingsAsync();

        Assert.Equal(
            ["grant_type=client_credentials&scope=read", "", "grant_type=client_credentials&scope=read+write", "", ""],
            server.Requests.Select(static request => request.Text));
        Assert.Equal("Bearer token-1", server.Requests[^1].Header("Authorization"));
    }

    [Fact]
    public async Task An_expired_token_is_replaced_once_for_all_and_what_was_refused_is_sent_once_more()
    {
        int tokens = 0;
        await using var server = new ScriptedServer(request =>
        {
            if (request.Target == "/oauth/token")
            {
                return Token(Interlocked.Increment(ref tokens));
            }

            bool isOld = request.Header("Authorization") == "Bearer token-1";
            return Reply.With(isOld && request.Method == "POST" ? 401 : 204, []);
        });
        using OAuthClient client = Client(server);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.AddThingAsync()));

        Assert.Equal(2, tokens);
        Assert.Equal(20, server.Requests.Count(static request => request.Method == "POST" && request.Header("Authorization") == "Bearer token-2"));
        Assert.True(server.Requests.Count(static request => request.Header("Authorization") == "Bearer token-1") <= 20);
    }

    [Fact]
    public async Task A_submit_that_was_not_refused_by_word_is_not_sent_again()
    {
        await using var server = new ScriptedServer(static request => request.Target == "/oauth/token" ? Token(1) : Reply.Close());
        using OAuthClient client = Client(server);

        Assert.True((await Assert.ThrowsAsync<ApiConnectionException>(() => client.AddThingAsync())).MayBeApplied);

        Assert.Single(server.Requests, static request => request.Target == "/v1/things");
    }

    [Fact]
    public async Task A_caller_that_gives_up_does_not_take_the_token_from_the_others()
    {
        using var gaveUp = new ManualResetEventSlim();
        await using var server = new ScriptedServer(request =>
        {
            gaveUp.Wait();
            return request.Target == "/oauth/token" ? Token(1) : Reply.With(204, []);
        });
        using OAuthClient client = Client(server);
        using var impatient = new CancellationTokenSource();

        Task first = client.ListThingsAsync(impatient.Token);
        Task second = client.ListThingsAsync();
        await impatient.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        gaveUp.Set();
        await second;
        Assert.Single(server.Requests, static request => request.Target == "/oauth/token");
    }

    [Fact]
    public async Task Tokens_are_fetched_over_the_handler_that_the_client_was_given()
    {
        var handler = new Login();
        using var client = new OAuthClient("id", "secret", new() { Endpoint = new("https://api.example/v1/"), Handler = handler });
        using var invoker = new HttpClient(handler, disposeHandler: false);
        using var other = new OAuthClient("id", "secret", new() { Endpoint = new("https://api.example/v1/"), HttpClientFactory = () => invoker });

        await client.ListThingsAsync();
        await other.ListThingsAsync();

        Assert.Equal(["POST https://api.example/oauth/token", "GET https://api.example/v1/things", "POST https://api.example/oauth/token", "GET https://api.example/v1/things"], handler.Seen);
    }

    private sealed class Login : HttpMessageHandler
    {
        public List<string> Seen { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Seen.Add($"{request.Method} {request.RequestUri}");
            return Task.FromResult(request.RequestUri!.AbsolutePath == "/oauth/token"
                ? new HttpResponseMessage { Content = new StringContent("""{"access_token":"t","token_type":"Bearer"}""") }
                : new HttpResponseMessage(System.Net.HttpStatusCode.NoContent));
        }
    }

    private static OAuthClient Client(ScriptedServer server) => new("id", "secret", new() { Endpoint = new(server.Uri, "/v1/") });

    private static Reply Token(int number)
        => Reply.Json(200, "{\"access_token\":\"token-" + number.ToString(CultureInfo.InvariantCulture) + "\",\"token_type\":\"Bearer\",\"expires_in\":3600}");
}
