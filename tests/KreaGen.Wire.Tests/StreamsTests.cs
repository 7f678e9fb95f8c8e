using System.Text;
using KreaGen.Errors;
using KreaGen.Http;
using Wire.Bytes;
using Wire.Streams;

namespace Wire;

/// <summary>Bytes and text, up and down.</summary>
public sealed class StreamsTests
{
    [Fact]
    public async Task Bytes_are_sent_as_they_are()
    {
        ReceivedRequest request = await SentAsync(client => client.PutFileAsync("a", new byte[] { 0, 1, 255 }));
        Assert.Equal("application/octet-stream", request.Header("Content-Type"));
        Assert.Equal([0, 1, 255], request.Body);
    }

    [Fact]
    public async Task A_stream_is_sent_from_where_it_stands()
    {
        using var stream = new MemoryStream("skip rest"u8.ToArray()) { Position = 5 };
        ReceivedRequest request = await SentAsync(client => client.PutFileAsync("a", stream));
        Assert.Equal("rest", request.Text);
        Assert.Equal("4", request.Header("Content-Length"));
        Assert.True(stream.CanRead, "The stream stays the caller's to close.");
    }

    [Fact]
    public async Task The_caller_knows_the_media_type_where_the_document_leaves_it_open()
    {
        Assert.Equal("image/gif", (await SentAsync(client => client.ChangeFileAsync("a", new FileContent("GIF"u8.ToArray(), contentType: "image/gif")))).Header("Content-Type"));
        Assert.Equal("image/gif", (await SentAsync(client => client.ChangeFileAsync("a", new FileContent("GIF"u8.ToArray(), "a.gif")))).Header("Content-Type"));
    }

    [Fact]
    public async Task A_body_that_is_not_given_is_not_sent()
    {
        ReceivedRequest request = await SentAsync(client => client.ChangeFileAsync("a"));
        Assert.Null(request.Header("Content-Type"));
        Assert.Equal("0", request.Header("Content-Length"));
    }

    [Fact]
    public async Task A_refused_request_is_sent_again_only_when_its_stream_can_be_read_again()
    {
        Reply[] replies = [Reply.With(429, []), Reply.With(204, [])];
        await using var server = ScriptedServer.Replying(replies);
        using var client = new StreamsClient(new() { Endpoint = server.Uri, Retry = new() { BaseDelay = TimeSpan.Zero, MaxDelay = TimeSpan.Zero } });
        await client.PutFileAsync("a", new MemoryStream("bytes"u8.ToArray()));
        Assert.Equal(["bytes", "bytes"], server.Requests.Select(static request => request.Text));

        await using var second = ScriptedServer.Replying(replies);
        using var other = new StreamsClient(new() { Endpoint = second.Uri, Retry = new() { BaseDelay = TimeSpan.Zero, MaxDelay = TimeSpan.Zero } });
        using var once = new UnseekableStream("bytes"u8.ToArray());
        Assert.Equal(429, (int?)(await Assert.ThrowsAsync<ApiException>(() => other.PutFileAsync("a", once))).StatusCode);
        Assert.Single(second.Requests);
    }

    [Fact]
    public async Task A_file_arrives_with_what_its_head_says()
    {
        await using var server = ScriptedServer.Replying(Reply.With(200, "PNG"u8.ToArray(), "Content-Type: image/png", "Content-Disposition: attachment; filename=\"../a.png\""));
        using var client = new StreamsClient(new() { Endpoint = server.Uri });
        await using ResponseStream file = await client.GetFileAsync("a");
        Assert.Equal(("image/png", 3L, "a.png"), (file.ContentType, file.ContentLength, file.FileName));
        using var reader = new StreamReader(file);
        Assert.Equal("PNG", await reader.ReadToEndAsync());
        Assert.Equal("image/png, image/svg+xml, application/problem+json;q=0.5", server.Requests[0].Header("Accept"));
    }

    [Fact]
    public async Task A_file_is_there_when_its_head_is()
    {
        byte[] head = Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 1000000\r\n\r\nPNG");
        await using var server = ScriptedServer.Replying(new Reply(head));
        using var client = new StreamsClient(new() { Endpoint = server.Uri });
        await using ResponseStream file = await client.GetFileAsync("a");
        byte[] beginning = new byte[3];
        await file.ReadExactlyAsync(beginning);
        Assert.Equal("PNG"u8.ToArray(), beginning);
    }

    [Fact]
    public async Task A_file_that_stops_arriving_is_an_error_and_can_be_given_up()
    {
        byte[] head = Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 1000000\r\n\r\n");
        await using var server = ScriptedServer.Replying(new Reply(head));
        var time = new AutoTime();
        using var client = new StreamsClient(new() { Endpoint = server.Uri, TimeProvider = time });
        await using ResponseStream file = await client.GetFileAsync("a");
        Task copying = file.CopyToAsync(Stream.Null);
        while (!copying.IsCompleted)
        {
            time.Advance(TimeSpan.FromHours(1));
            await Task.Delay(5);
        }

        await Assert.ThrowsAsync<IOException>(() => copying);

        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await using ResponseStream second = await client.GetFileAsync("a");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second.CopyToAsync(Stream.Null, stop.Token));
    }

    [Fact]
    public async Task A_file_that_is_cut_off_is_an_error()
    {
        byte[] head = Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 10\r\n\r\nPNG");
        await using var server = ScriptedServer.Replying(new Reply(head, AfterReply.Close));
        using var client = new StreamsClient(new() { Endpoint = server.Uri });
        await using ResponseStream file = await client.GetFileAsync("a");
        await Assert.ThrowsAnyAsync<IOException>(() => file.CopyToAsync(Stream.Null));
    }

    [Theory]
    [InlineData("text/html", "<html>Sign in</html>")]
    [InlineData("application/json", "{}")]
    public async Task A_page_where_a_picture_was_expected_is_an_error(string type, string body)
    {
        await using var server = ScriptedServer.Replying(Reply.Text(200, body, type));
        using var client = new StreamsClient(new() { Endpoint = server.Uri, Retry = new() { MaxRetries = 0 } });
        InvalidResponseException error = await Assert.ThrowsAsync<InvalidResponseException>(() => client.GetFileAsync("a"));
        Assert.Contains($"The response is {type}, but image/png or image/svg+xml was expected. It starts with: {body}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_may_have_no_body_is_null_then()
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []), Reply.With(200, "x"u8.ToArray(), "Content-Type: application/octet-stream"));
        using var client = new StreamsClient(new() { Endpoint = server.Uri });
        Assert.Null(await client.ChangeFileAsync("a"));
        await using ResponseStream? changed = await client.ChangeFileAsync("a");
        Assert.NotNull(changed);
    }

    [Fact]
    public async Task A_problem_has_the_members_of_RFC_9457()
    {
        const string Problem = """{"type":"https://example.com/lost","title":"Lost","status":404,"detail":"No a.","instance":"/files/a","color":"blue"}""";
        await using var server = ScriptedServer.Replying(Reply.Text(404, Problem, "application/problem+json"));
        using var client = new StreamsClient(new() { Endpoint = server.Uri });
        ApiProblem problem = (await Assert.ThrowsAsync<ApiException<ApiProblem>>(() => client.GetFileAsync("a"))).Error;
        Assert.Equal(("https://example.com/lost", "Lost", 404, "No a.", "/files/a"), (problem.Type, problem.Title, problem.Status, problem.Detail, problem.Instance));
        Assert.Equal("blue", problem.AdditionalProperties["color"].GetString());
    }

    [Fact]
    public async Task Text_is_sent_in_UTF_8_and_read_in_its_charset()
    {
        await using var server = ScriptedServer.Replying(Reply.With(200, Encoding.Latin1.GetBytes("Grün"), "Content-Type: text/markdown; charset=iso-8859-1"));
        using var client = new StreamsClient(new() { Endpoint = server.Uri });
        Assert.Equal("Grün", await client.AddNoteAsync("Blau ist schön"));
        Assert.Equal("text/plain; charset=utf-8", server.Requests[0].Header("Content-Type"));
        Assert.Equal("Blau ist schön", server.Requests[0].Text);
        Assert.Equal("text/markdown", server.Requests[0].Header("Accept"));
    }

    [Fact]
    public async Task XML_is_text_both_ways()
    {
        await using var server = ScriptedServer.Replying(Reply.Text(200, "<invoice id='1'/>", "application/xml"));
        using var client = new StreamsClient(new() { Endpoint = server.Uri });
        Assert.Equal("<invoice id='1'/>", await client.AddInvoiceAsync("<invoice/>"));
        Assert.Equal(("application/xml", "<invoice/>"), (server.Requests[0].Header("Content-Type"), server.Requests[0].Text));
    }

    private static async Task<ReceivedRequest> SentAsync(Func<StreamsClient, Task> call)
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        using var client = new StreamsClient(new() { Endpoint = server.Uri });
        await call(client);
        return Assert.Single(server.Requests);
    }
}
