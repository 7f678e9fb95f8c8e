using System.Net;
using KreaGen.Credentials;
using KreaGen.Errors;
using KreaGen.Harness;
using KreaGen.Harness.Servers;

namespace KreaGen.Http;

/// <summary>Requests that the golden document does not have.</summary>
public sealed class RequestTests
{
    [Theory]
    [InlineData("POST", 1)]
    [InlineData("PUT", 4)]
    [InlineData("DELETE", 4)]
    [InlineData("PATCH", 1)]
    public async Task A_state_changing_request_without_a_body_carries_content_and_is_sent_as_often_as_we_say(string method, int sent)
    {
        // The first request makes a connection to keep; the second is read and then the connection is closed.
        await using var server = ScriptedServer.Replying(Reply.With(204, []), Reply.Close());
        using var client = new AnyClient(server, new());
        await client.SendAsync<NoContent>(new(AnyClient.Operation(method), "/a"));

        Assert.True((await Assert.ThrowsAsync<ApiConnectionException>(() => client.SendAsync<NoContent>(new(AnyClient.Operation(method), "/a")))).MayBeApplied);

        Assert.Equal(1 + sent, server.Count(method));
        Assert.All(server.Requests, request => Assert.Equal("0", request.Header("Content-Length")));
    }

    [Fact]
    public async Task With_an_idempotency_key_a_lost_answer_is_asked_for_again()
    {
        await using var server = ScriptedServer.Replying(Reply.Close(), Reply.Json(503, "{}"), Reply.With(204, []));
        using var client = new AnyClient(server, new());
        var request = new ApiRequest<NoContent>(AnyClient.Operation("POST"), "/a");
        request.AddHeader("Idempotency-Key", "k-1");

        await client.SendAsync(request);

        Assert.Equal(3, server.Count("POST"));
        Assert.All(server.Requests, received => Assert.Equal("k-1", received.Header("Idempotency-Key")));
    }

    [Fact]
    public async Task Headers_cookies_and_keys_arrive_where_they_belong()
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        using var client = new AnyClient(server, new()
        {
            ["header"] = Credential.ApiKey(ApiKeyLocation.Header, "X-Key", "header-key"),
            ["query"] = Credential.ApiKey(ApiKeyLocation.Query, "api key", "query&key"),
            ["cookie"] = Credential.ApiKey(ApiKeyLocation.Cookie, "session", "cookie-key"),
            ["basic"] = Credential.Basic("Aladdin", "open sesame"),
        });
        var request = new ApiRequest<NoContent>(AnyClient.Operation("GET", "header", "query", "cookie", "basic"), "/a?b=c");
        request.AddHeader("X-Absent", (string?)null);
        request.AddCookie("theme", "a b;c");
        request.AddCookie("absent", (string?)null);

        await client.SendAsync(request);

        ReceivedRequest received = server.Requests[0];
        Assert.Equal("/a?b=c&api%20key=query%26key", received.Target);
        Assert.Equal("header-key", received.Header("X-Key"));
        Assert.Equal("theme=a%20b%3Bc; session=cookie-key", received.Header("Cookie"));
        Assert.Equal("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", received.Header("Authorization"));
        Assert.Null(received.Header("X-Absent"));
    }

    [Fact]
    public async Task The_first_complete_alternative_of_credentials_is_used()
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        using var client = new AnyClient(server, new() { ["b"] = Credential.Bearer("key-b") });
        var operation = new ApiOperation<NoContent>("op", HttpMethod.Get, "/") { Security = [[], ["a", "b"], ["b"]], Responses = [ResponseReader.Empty(204)] };

        await client.SendAsync<NoContent>(new(operation, "/"));

        Assert.Equal("Bearer key-b", server.Requests[0].Header("Authorization"));
    }

    [Fact]
    public async Task A_missing_credential_is_named_before_anything_is_sent()
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        using var client = new AnyClient(server, new() { ["c"] = Credential.Bearer("key-c") });
        var operation = new ApiOperation<NoContent>("op", HttpMethod.Get, "/") { Security = [["a", "b"], ["d"]], Responses = [ResponseReader.Empty(204)] };

        ApiException error = await Assert.ThrowsAsync<ApiException>(() => client.SendAsync<NoContent>(new(operation, "/")));

        Assert.Contains("a and b, or for d, but the client has only c. Missing: a and b, or d.", error.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("ünïcode")]
    public void A_header_that_no_header_can_carry_is_refused(string value)
        => Assert.Throws<ArgumentException>(() => new ApiRequest<NoContent>(AnyClient.Operation("GET"), "/").AddHeader("X-A", value));

    [Fact]
    public async Task Text_and_bytes_are_sent_and_read()
    {
        await using var server = new ScriptedServer(request => Reply.With(200, request.Body, "Content-Type: text/plain; charset=utf-8"));
        using var client = new AnyClient(server, new());
        var text = new ApiOperation<string>("text", HttpMethod.Post, "/") { Responses = [ResponseReader.Text(200)] };
        var bytes = new ApiOperation<ResponseStream>("bytes", HttpMethod.Post, "/") { Responses = [ResponseReader.Stream(StatusRange.Class(2))] };

        Assert.Equal("héllo", await client.SendAsync(new ApiRequest<string>(text, "/") { Body = RequestBody.Text("héllo") }));
        await using ResponseStream stream = await client.SendAsync(new ApiRequest<ResponseStream>(bytes, "/") { Body = RequestBody.Bytes(new byte[] { 1, 2, 3 }) });
        using var echoed = new MemoryStream();
        await stream.CopyToAsync(echoed);
        Assert.Equal([1, 2, 3], echoed.ToArray());
        Assert.Equal("text/plain; charset=utf-8", server.Requests[0].Header("Content-Type"));
        Assert.Equal("application/octet-stream", server.Requests[1].Header("Accept"));
    }

    [Fact]
    public async Task Narrow_error_descriptions_win_over_wide_ones()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(404, """{"error":{"code":1234,"message":"gone"}}"""));
        using var client = new AnyClient(server, new());
        var operation = new ApiOperation<NoContent>("op", HttpMethod.Get, "/")
        {
            Responses = [ResponseReader.Empty(204)],
            Errors = [ErrorReader.Json<Krea.EvoLink.ErrorResponse>(), ErrorReader.Json(404, static (ref JsonReader reader) => JsonReading.ReadJsonElement(ref reader))],
        };

        var error = await Assert.ThrowsAsync<ApiException<System.Text.Json.JsonElement>>(() => client.SendAsync<NoContent>(new(operation, "/")));

        Assert.Equal("1234", error.Code);
        Assert.Equal(HttpStatusCode.NotFound, error.StatusCode);
    }

    [Theory]
    [InlineData(401, "Untyped")]
    [InlineData(403, "Typed")]
    [InlineData(500, "Typed")]
    public async Task An_error_is_found_among_the_statuses_that_share_a_description(int status, string expected)
    {
        await using var server = ScriptedServer.Replying(Reply.Json(status, """{"error":{"code":"a","message":"no"}}"""));
        using var client = new AnyClient(server, new(), new() { Retry = new() { MaxRetries = 0 } });
        var operation = new ApiOperation<NoContent>("op", HttpMethod.Get, "/")
        {
            Responses = [ResponseReader.Empty(204)],
            Errors = [ErrorReader.Json<Krea.EvoLink.ErrorResponse>(403, StatusRange.Any), ErrorReader.Untyped(404, 401)],
        };

        ApiException error = await Assert.ThrowsAnyAsync<ApiException>(() => client.SendAsync<NoContent>(new(operation, "/")));

        Assert.Equal(expected, error is ApiException<Krea.EvoLink.ErrorResponse> ? "Typed" : "Untyped");
    }
}
