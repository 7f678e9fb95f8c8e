using System.Net;
using KreaGen.Errors;
using KreaGen.Http;
using Wire.Redirects;

namespace Wire;

/// <summary>A redirect that a document expects is an answer, and 304 says that nothing is new.</summary>
public sealed class RedirectsTests
{
    [Fact]
    public async Task A_redirect_that_is_the_documented_answer_is_returned_with_its_place()
    {
        await using var server = ScriptedServer.Replying(Reply.With(302, [], "Location: /page"), Reply.With(303, [], "Location: https://elsewhere.example/"), Reply.With(307, []));
        using var client = new RedirectsClient(new() { Endpoint = server.Uri });
        ApiResponse<NoContent, LocationHeaders> login = await client.LoginWithResponseAsync();
        Assert.Equal((HttpStatusCode.Found, "/page"), (login.StatusCode, login.TypedHeaders.Location));
        Assert.Equal("https://elsewhere.example/", (await client.SendFormWithResponseAsync()).TypedHeaders.Location);
        await client.GetAnyAsync();
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Not_modified_is_null_for_who_asks_whether_it_is()
    {
        await using var server = ScriptedServer.Replying(Reply.With(304, [], "ETag: \"1\""), Reply.Json(200, """{"id":"a"}"""), Reply.With(304, []));
        using var client = new RedirectsClient(new() { Endpoint = server.Uri });
        ApiResponse<Wire.Redirects.Record?, ETagHeaders> same = await client.GetRecordWithResponseAsync("\"1\"");
        Assert.Equal((HttpStatusCode.NotModified, null, "\"1\""), (same.StatusCode, same.Value, same.TypedHeaders.ETag));
        Assert.Equal("a", (await client.GetRecordAsync("\"1\""))?.Id);
        Assert.Null(await client.GetNewsAsync());
    }

    [Fact]
    public async Task A_redirect_that_nobody_expects_is_followed_within_the_server_and_refused_beyond_it()
    {
        await using var server = ScriptedServer.Replying(
            Reply.With(302, [], "Location: /there"), Reply.Json(200, """{"id":"a"}"""), Reply.With(302, [], "Location: https://elsewhere.example/"), Reply.With(304, []));
        using var client = new RedirectsClient(new() { Endpoint = server.Uri });
        Assert.Equal("a", (await client.GetPlainAsync()).Id);
        Assert.Equal("/there", server.Requests[1].Target);
        Assert.Equal(HttpStatusCode.Found, (await Assert.ThrowsAsync<ApiException>(() => client.GetPlainAsync())).StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, (await Assert.ThrowsAsync<ApiException>(() => client.GetPlainAsync())).StatusCode);
    }

    [Fact]
    public async Task A_redirect_beside_a_success_means_that_nothing_was_done()
    {
        await using var server = ScriptedServer.Replying(Reply.With(307, [], "Location: https://leader.example/nodes/a"), Reply.With(204, []));
        using var client = new RedirectsClient(new() { Endpoint = server.Uri });
        Assert.Equal(HttpStatusCode.TemporaryRedirect, (await Assert.ThrowsAsync<ApiException>(() => client.DeleteNodeAsync("a"))).StatusCode);
        await client.DeleteNodeAsync("a");
    }
}
