using KreaGen.Errors;
using KreaGen.Jobs;
using Wire.Jobs;
using static Wire.JobsScript;

namespace Wire;

/// <summary>A submission whose response is lost is looked for by the id that the client chose, and is not paid twice.</summary>
public sealed class LostSubmissionTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_submission_whose_answer_is_lost_is_found_and_not_sent_again(int way)
    {
        Reply lost = way switch
        {
            0 => Reply.Reset(),
            1 => Reply.Truncated(200, Acknowledged, 10),
            2 => Reply.Json(503, "{}"),
            _ => Reply.Json(200, """{"data":[]}"""),
        };
        await using var server = ScriptedServer.Replying(lost, Reply.Json(200, State(Running(5))), Reply.Json(200, State(Done("a"))));
        using JobsClient client = Client(server);
        Job<TaskAnswer> job = await client.StartDrawingAsync(new() { Task = Id, Text = "a cat" });
        Assert.Equal((Id.ToString(), 5d), (job.Id, job.Progress));
        await job.WaitAsync();
        Assert.Equal(["draw", "ask", "ask"], server.Requests.Select(KindOf));
    }

    [Fact]
    public async Task It_is_looked_for_until_it_shows()
    {
        await using var server = ScriptedServer.Replying(Reply.Reset(), Reply.Json(200, Unknown), Reply.Json(404, Unknown), Reply.Reset(), Reply.Json(200, State(Done("a"))));
        using JobsClient client = Client(server, TimeSpan.FromMinutes(5));
        Job<TaskAnswer> job = await client.StartDrawingAsync(new() { Task = Id, Text = "a cat" });
        Assert.True(job.HasSucceeded);
        Assert.Equal(["draw", "ask", "ask", "ask", "ask"], server.Requests.Select(KindOf));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(200)]
    public async Task Only_when_the_provider_proves_that_it_does_not_know_it_is_it_sent_again_with_the_same_id(int status)
    {
        await using var server = new ScriptedServer(request => KindOf(request) == "ask" ? Reply.Json(status, Unknown)
            : request.Number == 1 ? Reply.Reset()
            : Reply.Json(200, $$"""{"data":[{"task":"{{Id}}","picture":"a"}]}"""));
        using JobsClient client = Client(server, TimeSpan.FromSeconds(0.5));
        Job<TaskAnswer> job = await client.StartDrawingAsync(new() { Task = Id, Text = "a cat" });
        Assert.True(job.HasSucceeded);
        string[] kinds = [.. server.Requests.Select(KindOf)];
        Assert.Equal(["draw", "draw"], kinds.Where(static kind => kind == "draw"));
        Assert.Equal(("draw", "ask", "draw"), (kinds[0], kinds[1], kinds[^1]));
        Assert.Equal(server.Requests[0].Text, server.Requests[^1].Text);
    }

    [Theory]
    [InlineData(200, """{"data":[]}""")]
    [InlineData(200, "not JSON")]
    [InlineData(503, "{}")]
    [InlineData(401, "{}")]
    public async Task What_proves_nothing_leaves_the_submission_unknown_with_its_id(int status, string body)
    {
        await using var server = ScriptedServer.Replying(Reply.Reset(), Reply.Json(status, body));
        using JobsClient client = Client(server, TimeSpan.FromSeconds(0.3));
        var error = await Assert.ThrowsAsync<SubmissionUnknownException>(() => client.StartDrawingAsync(new() { Task = Id, Text = "a cat" }));
        Assert.Equal(Id.ToString(), error.JobId);
        Assert.Equal(1, server.Requests.Count(static request => KindOf(request) == "draw"));
    }

    [Fact]
    public async Task It_is_not_sent_again_for_ever()
    {
        await using var server = new ScriptedServer(static request => KindOf(request) == "draw" ? Reply.Reset() : Reply.Json(200, Unknown));
        using JobsClient client = Client(server, TimeSpan.Zero, retries: 2);
        await Assert.ThrowsAsync<SubmissionUnknownException>(() => client.StartDrawingAsync(new() { Task = Id, Text = "a cat" }));
        Assert.Equal(3, server.Requests.Count(static request => KindOf(request) == "draw"));
    }

    [Fact]
    public async Task A_cancelled_submission_and_a_cancelled_search_name_the_id()
    {
        using var stop = new CancellationTokenSource();
        await using var silent = new ScriptedServer(_ =>
        {
            stop.Cancel();
            return Reply.Silence();
        });
        using JobsClient client = Client(silent);
        var cancelled = await Assert.ThrowsAsync<SubmissionCanceledException>(() => client.StartDrawingAsync(new() { Task = Id, Text = "a cat" }, stop.Token));
        Assert.Equal(Id.ToString(), cancelled.JobId);

        using var later = new CancellationTokenSource();
        await using var lost = new ScriptedServer(request =>
        {
            if (request.Number == 3)
            {
                later.Cancel();
            }

            return request.Number == 1 ? Reply.Reset() : Reply.Json(200, Unknown);
        });
        using JobsClient searching = Client(lost);
        cancelled = await Assert.ThrowsAsync<SubmissionCanceledException>(() => searching.StartDrawingAsync(new() { Task = Id, Text = "a cat" }, later.Token));
        Assert.Equal(Id.ToString(), cancelled.JobId);
        Assert.Equal(1, lost.Requests.Count(static request => KindOf(request) == "draw"));
    }

    [Fact]
    public async Task A_question_by_post_is_asked_again_when_its_answer_is_lost()
    {
        await using var server = ScriptedServer.Replying(Reply.Reset(), Reply.Json(503, "{}"), Reply.Json(200, State(Done("a"))));
        using JobsClient client = Client(server);
        TaskAnswer state = await client.AskAsync([new() { Task = Id }]);
        Assert.Equal("a", state.Data![0].Picture);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Several_tasks_in_one_request_stay_what_they_are_and_are_sent_once()
    {
        await using var server = ScriptedServer.Replying(Reply.Reset());
        using JobsClient client = Client(server);
        await Assert.ThrowsAsync<SubmissionUnknownException>(() => client.DrawAsync([new() { Task = Id, Text = "a" }, new() { Task = Guid.NewGuid(), Text = "b" }]));
        Assert.Single(server.Requests);
    }
}
