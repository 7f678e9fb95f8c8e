using Krea.EvoLink;
using KreaGen.Errors;
using KreaGen.Harness;
using KreaGen.Harness.Servers;
using KreaGen.Http;

namespace KreaGen.Jobs;

public sealed class JobWatchTests
{
    private const string Id = "task-unified-1";

    private static readonly Reply Submitted = Reply.Json(200, Clients.Submitted);
    private static readonly Reply Processing = Reply.Json(200, Clients.State("processing", 40));
    private static readonly Reply Done = Reply.Json(200, Clients.State("completed", 100, ",\"results\":[\"https://files.example.com/1.png\"]"));

    [Fact]
    public async Task Watching_gives_each_changed_state_once_and_the_last()
    {
        await using var server = ScriptedServer.Replying(Submitted, Processing, Processing, Reply.Json(500, "{}"), Processing, Reply.Json(200, Clients.State("processing", 80)), Done);
        using EvoLinkClient client = Clients.For(server);
        Job<TaskDetailResponse> job = await client.StartImageGenerationAsync(Clients.Poster);
        var seen = new List<int?>();

        await foreach (TaskDetailResponse state in job.WatchAsync())
        {
            seen.Add(state.Progress);
        }

        Assert.Equal([40, 80, 100], seen);
    }

    [Fact]
    public async Task Watching_ends_with_the_failed_state()
    {
        await using var server = ScriptedServer.Replying(Submitted, Reply.Json(200, Clients.State("failed", 0)));
        using EvoLinkClient client = Clients.For(server);
        Job<TaskDetailResponse> job = await client.StartImageGenerationAsync(Clients.Poster);
        var seen = new List<string?>();

        await foreach (TaskDetailResponse state in job.WatchAsync())
        {
            seen.Add(state.Status?.Value);
        }

        Assert.Equal(["failed"], seen);
    }

    [Fact]
    public async Task Those_who_wait_together_ask_together()
    {
        await using var server = ScriptedServer.Replying(Submitted, Processing, Processing, Done);
        using EvoLinkClient client = Clients.For(server);
        Job<TaskDetailResponse> job = await client.StartImageGenerationAsync(Clients.Poster);

        TaskDetailResponse[] all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => job.WaitAsync())));

        Assert.All(all, state => Assert.Equal(100, state.Progress));
        Assert.Equal(3, server.Count("GET"));
    }

    [Fact]
    public async Task Cancelling_the_wait_keeps_the_id_and_the_job_goes_on()
    {
        using var cancel = new CancellationTokenSource();
        await using var server = new ScriptedServer(request =>
        {
            if (request.Number == 3)
            {
                cancel.Cancel();
            }

            return request.Number switch { 1 => Submitted, 2 or 3 => Processing, _ => Done };
        });
        using EvoLinkClient client = Clients.For(server);

        JobWaitCanceledException error = await Assert.ThrowsAsync<JobWaitCanceledException>(() => client.RunImageGenerationAsync(Clients.Poster, cancellationToken: cancel.Token));

        Assert.Equal(Id, error.JobId);
        Assert.Equal(100, (await client.ResumeImageGeneration(error.JobId).WaitAsync()).Progress);
    }

    [Fact]
    public async Task A_resumed_job_is_asked_at_once()
    {
        var time = new AutoTime();
        await using var server = ScriptedServer.Replying(Done);
        using EvoLinkClient client = Clients.For(server, time);

        await client.ResumeImageGeneration(Id).WaitAsync();

        Assert.Empty(time.Waits);
        Assert.Equal("/v1/tasks/" + Id, server.Requests[0].Target);
    }

    [Fact]
    public async Task Progress_hears_of_each_change_and_refreshing_asks_now()
    {
        await using var server = ScriptedServer.Replying(Submitted, Processing, Done);
        using EvoLinkClient client = Clients.For(server);
        var progress = new Heard();

        await client.RunImageGenerationAsync(Clients.Poster, progress);

        Assert.Equal([40, 100], progress.Values);

        Job<TaskDetailResponse> again = client.ResumeImageGeneration(Id);
        Assert.Equal(100, (await again.RefreshAsync()).Progress);
        Assert.True(again.IsFinished);
    }

    private sealed class Heard : IProgress<TaskDetailResponse>
    {
        public List<int?> Values { get; } = [];

        public void Report(TaskDetailResponse value) => Values.Add(value.Progress);
    }
}
