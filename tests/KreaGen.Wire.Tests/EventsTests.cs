using System.Text;
using KreaGen.Errors;
using KreaGen.Streaming;
using Wire.Events;

namespace Wire;

/// <summary>Responses that arrive item by item: event streams (WHATWG HTML, "Server-sent events"), JSON Lines, JSON text sequences (RFC 7464).</summary>
public sealed class EventsTests
{
    private const string EventStream = "text/event-stream";

    [Fact]
    public async Task JSON_and_events_of_one_operation_are_two_methods()
    {
        await using var server = new ScriptedServer(static request => request.Header("Accept") == EventStream
            ? Reply.Text(200, "data: {\"part\":\"a\"}\n\ndata: {\"part\":\"b\"}\n\ndata: [DONE]\n\n", EventStream)
            : Reply.Json(200, """{"text":"ab"}"""));
        using var client = new EventsClient(new() { Endpoint = server.Uri });
        Assert.Equal("ab", (await client.ChatAsync(new() { Text = "?" })).Text);
        Assert.Equal(["a", "b"], await PartsAsync(client.ChatStreamingAsync(new() { Text = "?" })));
        Assert.Equal("""{"text":"?"}""", server.Requests[1].Text);
    }

    [Theory]
    [InlineData("data: {\"part\":\ndata: \"a\"}\n\n", "a")]
    [InlineData("\uFEFFdata:{\"part\":\"a\"}\n\n", "a")]
    [InlineData("data: {\"part\":\"a\"}\r\n\r\ndata: {\"part\":\"b\"}\r\rdata: {\"part\":\"c\"}\n\n", "abc")]
    [InlineData(": a comment\n\nevent: nothing\n\nunknown: x\ndata: {\"part\":\"a\"}\n\n", "a")]
    [InlineData("data: {\"part\":\"a\"}\n\ndata: {\"part\":\"cut off\"}\n", "a")]
    [InlineData("", "")]
    public async Task An_event_stream_is_interpreted_as_the_standard_says(string stream, string expected)
    {
        await using var server = ScriptedServer.Replying(Reply.Text(200, stream, EventStream));
        using var client = new EventsClient(new() { Endpoint = server.Uri });
        Assert.Equal(expected, string.Concat(await PartsAsync(client.WatchNewsAsync())));
    }

    [Fact]
    public async Task An_event_has_a_type_an_id_that_stays_and_a_wish_for_the_next_connection()
    {
        await using var server = ScriptedServer.Replying(Reply.Text(200, "event: added\nid: 1\nretry: 3000\ndata: {\"part\":\"a\"}\n\ndata: {\"part\":\"b\"}\n\nid\ndata: {\"part\":\"c\"}\n\n", EventStream));
        using var client = new EventsClient(new() { Endpoint = server.Uri });
        List<ServerSentEvent<Piece>> events = [];
        await foreach (ServerSentEvent<Piece> one in client.WatchNewsEventsAsync())
        {
            events.Add(one);
        }

        Assert.Equal([("added", "1"), ("message", "1"), ("message", null)], events.Select(static one => (one.EventType, one.Id)));
        Assert.Equal(TimeSpan.FromSeconds(3), events[0].Retry);
    }

    [Fact]
    public async Task Data_that_is_text_stays_text()
    {
        await using var server = ScriptedServer.Replying(Reply.Text(200, "data: one\ndata: two\n\ndata\n\ndata: [DONE]\n\n", EventStream));
        using var client = new EventsClient(new() { Endpoint = server.Uri });
        Assert.Equal(["one\ntwo", "", "[DONE]"], await ListAsync(client.ReadLogAsync()));
    }

    [Fact]
    public async Task An_event_is_there_when_it_has_arrived_and_leaving_ends_the_answer()
    {
        byte[] beginning = Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: {EventStream}\r\nTransfer-Encoding: chunked\r\n\r\n14\r\ndata: {{\"part\":\"a\"}}\n\n\r\n");
        await using var server = ScriptedServer.Replying(new Reply(beginning));
        using var client = new EventsClient(new() { Endpoint = server.Uri });
        await foreach (Piece piece in client.WatchNewsAsync())
        {
            Assert.Equal("a", piece.Part);
            break;
        }
    }

    [Fact]
    public async Task Cancelling_ends_a_stream_that_is_waited_for()
    {
        byte[] head = Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: {EventStream}\r\nTransfer-Encoding: chunked\r\n\r\n");
        await using var server = ScriptedServer.Replying(new Reply(head));
        using var client = new EventsClient(new() { Endpoint = server.Uri });
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ListAsync(client.WatchNewsAsync(stop.Token)));
        using var later = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Piece _ in client.WatchNewsAsync().WithCancellation(later.Token))
            {
                Assert.Fail("Nothing was sent.");
            }
        });
    }

    [Fact]
    public async Task A_stream_that_breaks_off_says_how_far_it_came()
    {
        byte[] beginning = Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: {EventStream}\r\nContent-Length: 1000\r\n\r\ndata: {{\"part\":\"a\"}}\n\n");
        await using var server = ScriptedServer.Replying(new Reply(beginning, AfterReply.Close));
        using var client = new EventsClient(new() { Endpoint = server.Uri });
        ApiConnectionException error = await Assert.ThrowsAsync<ApiConnectionException>(() => ListAsync(client.WatchNewsAsync()));
        Assert.StartsWith("watchNews ended unexpectedly after 1 items", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_that_cannot_be_read_says_which_and_where()
    {
        await using var server = ScriptedServer.Replying(Reply.Text(200, "data: {\"part\":\"a\"}\n\ndata: {\"part\":5}\n\n", EventStream));
        using var client = new EventsClient(new() { Endpoint = server.Uri });
        InvalidResponseException error = await Assert.ThrowsAsync<InvalidResponseException>(() => ListAsync(client.WatchNewsAsync()));
        Assert.StartsWith("Item 2 of watchNews cannot be read.", error.Message, StringComparison.Ordinal);
        Assert.Equal("$.part", error.JsonPath);
    }

    [Fact]
    public async Task An_error_answer_is_an_error_before_the_first_event()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(400, """{"error":"no"}"""));
        using var client = new EventsClient(new() { Endpoint = server.Uri });
        Assert.Equal("no", (await Assert.ThrowsAsync<ApiException>(() => ListAsync(client.WatchNewsAsync()))).ProviderMessage);
    }

    [Fact]
    public async Task A_page_where_events_were_expected_is_an_error()
    {
        await using var server = ScriptedServer.Replying(Reply.Text(200, "<html>", "text/html"));
        using var client = new EventsClient(new() { Endpoint = server.Uri, Retry = new() { MaxRetries = 0 } });
        await Assert.ThrowsAsync<InvalidResponseException>(() => ListAsync(client.WatchNewsAsync()));
    }

    [Fact]
    public async Task What_may_cost_money_is_not_sent_again_by_enumerating_again()
    {
        await using var server = ScriptedServer.Replying(Reply.Text(200, "data: {\"part\":\"a\"}\n\n", EventStream));
        using var client = new EventsClient(new() { Endpoint = server.Uri });
        IAsyncEnumerable<Piece> paid = client.ChatStreamingAsync(new() { Text = "?" });
        Assert.Empty(server.Requests);
        await ListAsync(paid);
        await Assert.ThrowsAsync<InvalidOperationException>(() => ListAsync(paid));
        IAsyncEnumerable<Piece> free = client.WatchNewsAsync();
        await ListAsync(free);
        Assert.Single(await ListAsync(free));
        Assert.Equal((1, 2), (server.Count("POST"), server.Count("GET")));
    }

    [Fact]
    public async Task Lines_are_read_one_by_one_and_empty_ones_are_none()
    {
        await using var server = new ScriptedServer(static request => request.Header("Accept") switch
        {
            "application/jsonl" => Reply.Text(200, "{\"part\":\"a\"}\r\n\n{\"part\":\"b\"}", "application/jsonl"),
            "application/x-ndjson" => Reply.Text(200, "1\n2\n3\n", "application/x-ndjson"),
            _ => Reply.Text(200, "\u001E{\"part\":\n\"a\"}\n\u001E{\"part\":\"b\"}\n", "application/json-seq"),
        });
        using var client = new EventsClient(new() { Endpoint = server.Uri });
        Assert.Equal(["a", "b"], await PartsAsync(client.ReadLinesAsync()));
        Assert.Equal([1, 2, 3], await ListAsync(client.ReadNumbersAsync()));
        Assert.Equal(["a", "b"], await PartsAsync(client.ReadSequenceAsync()));
    }

    [Fact]
    public async Task An_item_has_a_greatest_length()
    {
        await using var server = ScriptedServer.Replying(Reply.Text(200, "data: \"" + new string('x', 100_000) + "\"\n\n", EventStream));
        using var client = new EventsClient(new() { Endpoint = server.Uri, MaxResponseBytes = 10_000 });
        await Assert.ThrowsAsync<InvalidResponseException>(() => ListAsync(client.WatchNewsAsync()));
    }

    private static async Task<List<string>> PartsAsync(IAsyncEnumerable<Piece> pieces) => (await ListAsync(pieces)).ConvertAll(static piece => piece.Part);

    private static async Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> items)
    {
        List<T> list = [];
        await foreach (T item in items)
        {
            list.Add(item);
        }

        return list;
    }
}
