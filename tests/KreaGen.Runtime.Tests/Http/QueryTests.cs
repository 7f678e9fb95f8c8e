using System.IO.Compression;
using System.Text;
using Krea.EvoLink;
using KreaGen.Errors;
using KreaGen.Harness;
using KreaGen.Harness.Servers;

namespace KreaGen.Http;

/// <summary>The event table for requests that only ask.</summary>
public sealed class QueryTests
{
    private static readonly string Done = Clients.State("completed", 100);

    public static TheoryData<string, Reply> Passing => new()
    {
        { "429", Reply.Json(429, "{}") },
        { "408", Reply.Json(408, "{}") },
        { "500", Reply.Json(500, "{}") },
        { "503", Reply.Text(503, "busy", "text/plain") },
        { "truncated", Reply.Truncated(200, """{"id":"task""", missing: 500) },
        { "unreadable", Reply.Json(200, """{"id":"task""") },
        { "html", Reply.Text(200, "<html>proxy</html>", "text/html") },
        { "reset", Reply.Reset() },
    };

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task What_may_pass_is_asked_again(string what, Reply reply)
    {
        var time = new AutoTime();
        await using var server = ScriptedServer.Replying(reply, Reply.Json(200, Done));
        using EvoLinkClient client = Clients.For(server, time);

        TaskDetailResponse state = await client.GetTaskDetailAsync("task-unified-1");

        Assert.Equal(100, state.Progress);
        Assert.True(server.Count("GET") == 2, what);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(402)]
    [InlineData(403)]
    [InlineData(404)]
    public async Task What_does_not_pass_is_a_typed_error_at_once(int status)
    {
        await using var server = ScriptedServer.Replying(Reply.Json(status, """{"error":{"code":"c","message":"m"}}"""));
        using EvoLinkClient client = Clients.For(server);

        ApiException<ErrorResponse> error = await Assert.ThrowsAsync<ApiException<ErrorResponse>>(() => client.GetTaskDetailAsync("x"));

        Assert.Equal(status, (int)error.StatusCode!);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task An_answer_of_another_shape_is_an_error_with_its_path_and_not_asked_for_again()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, """
            {"status":"completed",
             "results":["https://a.example/1.png", "https://a.example/2.png", 7]}
            """));
        using EvoLinkClient client = Clients.For(server);

        InvalidResponseException error = await Assert.ThrowsAsync<InvalidResponseException>(() => client.GetTaskDetailAsync("x"));

        Assert.Equal("$.results[2]", error.JsonPath);
        Assert.Equal(2, error.Line);
        Assert.Equal(67, error.Column);
        Assert.Contains("Expected a URI, but found the number 7.", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Three_redirects_on_the_same_host_are_followed_with_the_key()
    {
        await using var server = new ScriptedServer(request => request.Number <= 3
            ? Reply.Json(307, "{}", $"Location: /moved/{request.Number}")
            : Reply.Json(200, Done));
        using EvoLinkClient client = Clients.For(server);

        await client.GetTaskDetailAsync("x");

        Assert.Equal(["/v1/tasks/x", "/moved/1", "/moved/2", "/moved/3"], server.Requests.Select(request => request.Target));
        Assert.All(server.Requests, request => Assert.Equal("Bearer " + Clients.Key, request.Header("Authorization")));
    }

    [Fact]
    public async Task A_fourth_redirect_is_an_error()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(302, "{}", "Location: /again"));
        using EvoLinkClient client = Clients.For(server);

        await Assert.ThrowsAnyAsync<ApiException>(() => client.GetTaskDetailAsync("x"));

        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task A_redirect_to_another_origin_is_an_error_and_gets_no_key()
    {
        await using var other = ScriptedServer.Replying(Reply.Json(200, Done));
        await using var server = ScriptedServer.Replying(Reply.Json(302, "{}", "Location: " + new Uri(other.Uri, "/steal")));
        using EvoLinkClient client = Clients.For(server);

        ApiException error = await Assert.ThrowsAnyAsync<ApiException>(() => client.GetTaskDetailAsync("x"));

        Assert.Contains("redirect was not followed", error.Message, StringComparison.Ordinal);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task Compressed_answers_byte_order_marks_and_other_charsets_are_read()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Done));
        }

        await using var server = ScriptedServer.Replying(
            Reply.With(200, packed.ToArray(), "Content-Type: application/json", "Content-Encoding: gzip"),
            Reply.With(200, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Done)], "Content-Type: application/json; charset=utf-8"),
            Reply.With(200, Encoding.Latin1.GetBytes(Clients.State("größe", 100)), "Content-Type: application/json; charset=\"iso-8859-1\""),
            Reply.With(200, Encoding.Unicode.GetBytes(Done), "Content-Type: application/json; charset=utf-16"),
            Reply.Text(200, Done, "text/plain"),
            Reply.Text(200, Done, "application/problem+json"));
        using EvoLinkClient client = Clients.For(server);

        for (int i = 1; i <= 6; i++)
        {
            TaskDetailResponse state = await client.GetTaskDetailAsync("x");
            Assert.Equal(i == 3 ? "größe" : "completed", state.Status!.Value.Value);
        }

        Assert.Equal(6, server.Requests.Count);
    }

    [Fact]
    public async Task An_unknown_charset_is_named()
    {
        await using var server = ScriptedServer.Replying(Reply.With(200, "{}"u8.ToArray(), "Content-Type: application/json; charset=klingon"));
        using EvoLinkClient client = Clients.For(server, configure: options => options.Retry.MaxRetries = 0);

        InvalidResponseException error = await Assert.ThrowsAsync<InvalidResponseException>(() => client.GetTaskDetailAsync("x"));

        Assert.Contains("klingon", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_longer_than_the_limit_is_not_read(bool saysLength)
    {
        string body = "{\"id\":\"" + new string('x', 100_000) + "\"}";
        Reply reply = saysLength
            ? Reply.Json(200, body)
            : new(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n" + body), AfterReply.Close);
        await using var server = ScriptedServer.Replying(reply);
        using EvoLinkClient client = Clients.For(server, configure: options => (options.MaxResponseBytes, options.Retry.MaxRetries) = (50_000, 0));

        InvalidResponseException error = await Assert.ThrowsAsync<InvalidResponseException>(() => client.GetTaskDetailAsync("x"));

        Assert.Contains("50000 bytes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_answer_within_the_limit_arrives_whole()
    {
        string id = new('x', 300_000);
        await using var server = ScriptedServer.Replying(Reply.Json(200, "{\"id\":\"" + id + "\"}"));
        using EvoLinkClient client = Clients.For(server);

        Assert.Equal(id, (await client.GetTaskDetailAsync("x")).Id);
    }

    [Fact]
    public async Task Status_and_headers_come_on_request()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, Done, "X-Request-Id: r-1", "X-Left: 9"));
        using EvoLinkClient client = Clients.For(server);

        ApiResponse<TaskDetailResponse> response = await client.GetTaskDetailWithResponseAsync("x");

        Assert.Equal("r-1", response.RequestId);
        Assert.Equal("9", Assert.Single(response.Headers.GetValues("X-Left")));
        Assert.Equal("completed", response.Value.Status);
    }

    [Fact]
    public async Task An_error_answer_that_breaks_off_still_says_its_status()
    {
        await using var server = ScriptedServer.Replying(Reply.Truncated(403, """{"error":{"code":"x""", missing: 100));
        using EvoLinkClient client = Clients.For(server);

        ApiException error = await Assert.ThrowsAsync<ApiException>(() => client.GetTaskDetailAsync("x"));

        Assert.Equal(403, (int)error.StatusCode!);
    }
}
