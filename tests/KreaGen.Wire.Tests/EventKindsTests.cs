using KreaGen.Errors;
using KreaGen.Streaming;
using Wire.EventKinds;

namespace Wire;

/// <summary>Streams whose events are told apart by their type, and errors in the middle of streams.</summary>
public sealed class EventKindsTests
{
    [Fact]
    public async Task Each_event_has_the_type_of_its_kind_and_an_unknown_one_is_kept()
    {
        const string stream = """
            event: step_start
            data: {"step":1}

            event: progress
            data: {"text":"a"}

            event: tomorrow
            data: who knows

            event: done
            data: {"text":"b"}

            event: count
            data: 3

            event: note
            data: {"text":"no JSON"}

            event: ping
            data:

            event: raw
            data: {"x":1}


            """;
        List<string> seen = [];
        await using var server = Streaming(stream);
        using var client = new EventKindsClient(new() { Endpoint = server.Uri });
        await foreach (WatchEvent one in client.WatchAsync())
        {
            seen.Add(one switch
            {
                WatchEvent.StepStart(var start) => $"start {start.Step}",
                WatchEvent.Progress(var delta) => $"progress {delta.Text}",
                WatchEvent.Count(var count) => $"count {count + 1}",
                WatchEvent.Note(var text) => $"note {text}",
                WatchEvent.Ping(var text) => $"ping{text}",
                WatchEvent.Raw(var json) => $"raw {json.GetProperty("x")}",
                WatchEvent.Other(var type, var data) => $"{type}: {data}",
                _ => "?",
            });
        }

        Assert.Equal(["start 1", "progress a", "tomorrow: who knows", "progress b", "count 4", "note {\"text\":\"no JSON\"}", "ping", "raw 1"], seen);
    }

    [Fact]
    public async Task Events_have_their_type_and_id_as_well()
    {
        await using var server = Streaming("event: step_start\nid: 7\ndata: {\"step\":1}\n\n");
        using var client = new EventKindsClient(new() { Endpoint = server.Uri });
        await foreach (ServerSentEvent<WatchEvent> one in client.WatchEventsAsync())
        {
            Assert.Equal(("step_start", "7", 1), (one.EventType, one.Id, Assert.IsType<WatchEvent.StepStart>(one.Data).Value.Step));
        }
    }

    [Fact]
    public async Task A_kind_without_a_name_takes_the_rest()
    {
        await using var server = Streaming("data: {\"text\":\"a\"}\n\nevent: any\ndata: {\"text\":\"b\"}\n\nevent: end\ndata: bye\n\n");
        using var client = new EventKindsClient(new() { Endpoint = server.Uri });
        List<string> seen = [];
        await foreach (ListenEvent one in client.ListenAsync())
        {
            seen.Add(one is ListenEvent.Rest(var delta) ? delta.Text : Assert.IsType<ListenEvent.End>(one).Value);
        }

        Assert.Equal(["a", "b", "bye"], seen);
    }

    [Fact]
    public async Task Data_of_a_known_event_that_has_another_shape_says_so()
    {
        await using var server = Streaming("event: step_start\ndata: {\"step\":\"one\"}\n\n");
        using var client = new EventKindsClient(new() { Endpoint = server.Uri });
        await Assert.ThrowsAsync<InvalidResponseException>(async () => await client.WatchAsync().GetAsyncEnumerator().MoveNextAsync());
    }

    [Fact]
    public async Task An_error_object_in_a_stream_is_the_documented_error()
    {
        await using var server = Streaming("data: {\"text\":\"a\"}\n\ndata: {\"error\":{\"message\":\"Overloaded\",\"code\":\"busy\"}}\n\n");
        using var client = new EventKindsClient(new() { Endpoint = server.Uri });
        IAsyncEnumerator<Delta> pieces = client.ChatAsync().GetAsyncEnumerator();
        Assert.True(await pieces.MoveNextAsync());
        var error = await Assert.ThrowsAsync<ApiException<Failure>>(async () => await pieces.MoveNextAsync());
        Assert.Equal(("Overloaded", "busy", "Overloaded"), (error.Error.Error.Message, error.Code, error.ProviderMessage));
    }

    [Fact]
    public async Task An_error_object_that_nothing_documents_has_its_words()
    {
        await using var server = Streaming("{\"error\":{\"message\":\"Overloaded\"}}\n", "application/jsonl");
        using var client = new EventKindsClient(new() { Endpoint = server.Uri });
        var error = await Assert.ThrowsAsync<ApiException>(async () => await client.BareAsync().GetAsyncEnumerator().MoveNextAsync());
        Assert.Contains("Overloaded", error.Message, StringComparison.Ordinal);
    }

    private static ScriptedServer Streaming(string text, string mediaType = "text/event-stream")
        => ScriptedServer.Replying(Reply.Text(200, text.ReplaceLineEndings("\n"), mediaType));
}
