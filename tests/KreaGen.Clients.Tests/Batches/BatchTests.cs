using System.Collections.Concurrent;
using System.Net;
using Krea.EvoLink;
using KreaGen.Batches;
using KreaGen.Errors;
using KreaGen.Samples.Sandbox.Faults;
using KreaGen.Samples.Sandbox.Generations;

namespace KreaGen.Clients.Tests.Batches;

/// <summary>Many pictures at once, in one process.</summary>
public sealed class BatchTests
{
    [Fact]
    public async Task Each_request_becomes_a_picture_in_its_own_file()
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync();
        IReadOnlyList<BatchOutcome<ImageGenerationRequest, TaskDetailResponse>> outcomes = await studio.RunAsync(SandboxStudio.Requests(6), studio.Saving());
        Assert.All(outcomes, outcome =>
        {
            Assert.Equal(BatchResult.Succeeded, outcome.Result);
            Assert.Equal([BatchProcess.FileOf(studio.Folder, outcome.Item.Index)], outcome.Files);
            Assert.Equal(BatchProcess.PromptOf(outcome.Item.Index), studio.Sandbox.Tasks.Single(task => task.Id == outcome.JobId).Prompt);
            Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], File.ReadAllBytes(outcome.Files[0])[..4]);
        });
        Assert.Equal(6, studio.Sandbox.AcceptedSubmits);
        Assert.Equal(0, studio.Sandbox.ImageRequestsWithCredentials);
    }

    [Fact]
    public async Task The_example_of_the_README_works()
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync();
        using EvoLinkClient client = new("sandbox-key", SandboxStudio.Options(studio.Sandbox.BaseAddress));
        (string folder, string[] prompts, List<string> lines) = (studio.Folder, ["A red kite", "A blue kite"], []);
        Action<string> print = lines.Add;

        var options = new BatchOptions<ImageGenerationRequest, TaskDetailResponse>
        {
            Journal = Path.Join(folder, "kites.jsonl"),
            File = (item, _) => Path.Join(folder, $"kite-{item.Index + 1}.png"),
        };
        await foreach (var outcome in client.RunManyAsync(prompts.Select(prompt => new ImageGenerationRequest { Prompt = prompt }), options))
        {
            print($"{outcome.Item.Request.Prompt}: {outcome.Result} {outcome.Message}");
        }

        Assert.Equal(["A blue kite: Succeeded ", "A red kite: Succeeded "], lines.Order(StringComparer.Ordinal));
        Assert.True(File.Exists(Path.Join(folder, "kite-2.png")));
    }

    [Fact]
    public async Task No_more_jobs_run_at_a_time_than_allowed_and_the_whole_is_told()
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync();
        var heard = new ConcurrentQueue<BatchTotals>();
        IReadOnlyList<BatchOutcome<ImageGenerationRequest, TaskDetailResponse>> outcomes = await studio.RunAsync(
            SandboxStudio.Requests(9), new() { Concurrency = 3, Progress = new Listener(progress => heard.Enqueue(progress.Totals)) });
        Assert.All(outcomes, static outcome => Assert.Equal(BatchResult.Succeeded, outcome.Result));
        Assert.All(heard, static totals => Assert.InRange(totals.Running, 1, 3));
        Assert.Contains(heard, static totals => totals.Running == 3);
        Assert.All(heard, static totals => Assert.Equal(9, totals.Requests));
        Assert.Contains(heard, static totals => totals.Percent > 80);

        // The sandbox saw it too: never more than three whose lives overlap.
        (DateTimeOffset From, DateTimeOffset To)[] lives = [.. studio.Sandbox.Tasks.Select(static task => (task.CreatedAt, task.EndsAt))];
        Assert.All(lives, life => Assert.InRange(lives.Count(other => other.From <= life.From && life.From < other.To), 1, 3));
    }

    [Fact]
    public async Task A_failure_is_told_and_leaves_the_others_alone_and_is_not_paid_again()
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync();
        ImageGenerationRequest[] requests = [new() { Prompt = "A red kite" }, new() { Prompt = "A blue kite [fail:service_error]" }, new() { Prompt = "A green kite" }];
        IReadOnlyList<BatchOutcome<ImageGenerationRequest, TaskDetailResponse>> first = await studio.RunAsync(requests, studio.Saving());
        Assert.Equal([BatchResult.Succeeded, BatchResult.Failed, BatchResult.Succeeded], first.Select(static outcome => outcome.Result));
        Assert.Equal("service_error", first[1].Code);
        Assert.True(Assert.IsAssignableFrom<JobFailedException>(first[1].Error).CanResubmit);

        IReadOnlyList<BatchOutcome<ImageGenerationRequest, TaskDetailResponse>> second = await studio.RunAsync(requests, studio.Saving());
        Assert.All(second, static outcome => Assert.True(outcome.IsRecalled));
        Assert.Equal(("service_error", first[1].JobId), (second[1].Code, second[1].JobId));
        Assert.Equal(3, studio.Sandbox.ReceivedSubmits);

        BatchOptions<ImageGenerationRequest, TaskDetailResponse> again = studio.Saving();
        again.ResubmitPolicy = ResubmitPolicy.Failed;
        await studio.RunAsync(requests, again);
        Assert.Equal(4, studio.Sandbox.ReceivedSubmits);
    }

    [Fact]
    public async Task Requests_may_move_and_be_added_and_equal_ones_stay_two()
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync();
        ImageGenerationRequest kite = new() { Prompt = "A kite", Seed = 1 };
        ImageGenerationRequest lake = new() { Prompt = "A lake", Seed = 2 };
        await studio.RunAsync([kite, kite], new() { Journal = studio.Journal });
        Assert.Equal(2, studio.Sandbox.AcceptedSubmits);

        IReadOnlyList<BatchOutcome<ImageGenerationRequest, TaskDetailResponse>> outcomes = await studio.RunAsync([lake, kite, kite], new() { Journal = studio.Journal });
        Assert.Equal([false, true, true], outcomes.Select(static outcome => outcome.IsRecalled));
        Assert.Equal(3, studio.Sandbox.AcceptedSubmits);
    }

    [Fact]
    public async Task What_was_submitted_comes_back_even_when_the_program_would_ask_differently_now()
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync();
        Func<ImageGenerationRequest, string> key = static request => request.Prompt;
        await studio.RunAsync([new() { Prompt = "A kite", Seed = 1 }], new() { Journal = studio.Journal, Key = key });
        BatchOutcome<ImageGenerationRequest, TaskDetailResponse> outcome = Assert.Single(await studio.RunAsync([new() { Prompt = "A kite", Seed = 2 }], new() { Journal = studio.Journal, Key = key }));
        Assert.Equal((true, 1), (outcome.IsRecalled, outcome.Item.Request.Seed));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(402)]
    [InlineData(403)]
    public async Task A_refusal_that_concerns_all_stops_the_rest(int status)
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync();
        studio.Sandbox.Faults.OnSubmit(Fault.Status(status));
        IReadOnlyList<BatchOutcome<ImageGenerationRequest, TaskDetailResponse>> outcomes = await studio.RunAsync(SandboxStudio.Requests(4), new() { Journal = studio.Journal, Concurrency = 2 });
        BatchOutcome<ImageGenerationRequest, TaskDetailResponse> refused = Assert.Single(outcomes, static outcome => outcome.Result == BatchResult.Refused);
        Assert.Equal((HttpStatusCode)status, Assert.IsAssignableFrom<ApiException>(refused.Error).StatusCode);
        Assert.Equal(3, outcomes.Count(static outcome => outcome.Result == BatchResult.NotSent));
        Assert.Equal(1, studio.Sandbox.ReceivedSubmits);

        // Nothing was paid: another run begins anew.
        Assert.All(await studio.RunAsync(SandboxStudio.Requests(4), new() { Journal = studio.Journal }), static outcome => Assert.Equal(BatchResult.Succeeded, outcome.Result));
        Assert.Equal(4, studio.Sandbox.AcceptedSubmits);
    }

    [Fact]
    public async Task A_rate_limit_is_waited_for()
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync();
        // More than the client itself would repeat.
        studio.Sandbox.Faults.OnSubmit(Fault.RateLimited(), times: 5);
        Assert.All(await studio.RunAsync(SandboxStudio.Requests(3)), static outcome => Assert.Equal(BatchResult.Succeeded, outcome.Result));
        Assert.Equal((3, 8), (studio.Sandbox.AcceptedSubmits, studio.Sandbox.ReceivedSubmits));
    }

    [Fact]
    public async Task A_rate_limit_that_outlasts_all_patience_stops_the_rest()
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync();
        studio.Sandbox.Faults.OnSubmit(Fault.RateLimited(), times: 100);
        IReadOnlyList<BatchOutcome<ImageGenerationRequest, TaskDetailResponse>> outcomes = await studio.RunAsync(SandboxStudio.Requests(3), new() { Patience = TimeSpan.Zero });
        Assert.Single(outcomes, static outcome => outcome.Result == BatchResult.Refused);
        Assert.Equal(2, outcomes.Count(static outcome => outcome.Result == BatchResult.NotSent));
    }

    [Fact]
    public async Task A_lost_answer_is_reported_and_never_repeated_unless_somebody_says_so()
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync();
        studio.Sandbox.Faults.OnSubmit(Fault.ResetAfter());
        IReadOnlyList<ImageGenerationRequest> requests = SandboxStudio.Requests(1);
        BatchOutcome<ImageGenerationRequest, TaskDetailResponse> lost = Assert.Single(await studio.RunAsync(requests, studio.Saving()));
        Assert.Equal(BatchResult.Unknown, lost.Result);
        Assert.IsType<SubmissionUnknownException>(lost.Error);
        Assert.Equal(BatchResult.Unknown, Assert.Single(await studio.RunAsync(requests, studio.Saving())).Result);
        Assert.Equal(1, studio.Sandbox.ReceivedSubmits);

        BatchOptions<ImageGenerationRequest, TaskDetailResponse> again = studio.Saving();
        again.ResubmitPolicy = ResubmitPolicy.Unknown;
        Assert.Equal(BatchResult.Succeeded, Assert.Single(await studio.RunAsync(requests, again)).Result);
        Assert.Equal(2, studio.Sandbox.ReceivedSubmits);
    }

    [Fact]
    public async Task A_lost_answer_is_found_again_where_the_client_chose_the_id()
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync();
        // EvoLink lets nobody choose an id: the sandbox's list stands in for a provider that does.
        var definition = new BatchDefinition<ImageGenerationRequest, TaskDetailResponse>("Chosen")
        {
            Start = studio.Client.StartImageGenerationAsync,
            Resume = (_, id) => studio.Client.ResumeImageGeneration(id),
            Identify = static request => request.Prompt.EndsWith(']') ? request : request with { Prompt = $"{request.Prompt} [{Guid.NewGuid()}]" },
            ChosenId = static request => request.Prompt,
            Find = (_, id, _) => Task.FromResult(studio.Sandbox.Tasks.FirstOrDefault(task => task.Prompt == id) is { } task ? studio.Client.ResumeImageGeneration(task.Id) : null),
        };
        studio.Sandbox.Faults.OnSubmit(Fault.ResetAfter());
        var outcomes = new List<BatchOutcome<ImageGenerationRequest, TaskDetailResponse>>();
        await foreach (BatchOutcome<ImageGenerationRequest, TaskDetailResponse> outcome in JobBatch.RunAsync(studio.Client, definition, SandboxStudio.Requests(2), new() { Journal = studio.Journal }))
        {
            outcomes.Add(outcome);
        }

        Assert.All(outcomes, static outcome => Assert.Equal(BatchResult.Succeeded, outcome.Result));
        Assert.Equal(2, studio.Sandbox.ReceivedSubmits);

        // As if the process had died before it could look: the id in the journal is enough.
        string[] lines = await File.ReadAllLinesAsync(studio.Journal);
        string lost = Assert.Single(lines, static line => line.Contains("\"unknown\"", StringComparison.Ordinal));
        int end = Array.IndexOf(lines, lost);
        await File.WriteAllLinesAsync(studio.Journal, lines[..end]);
        outcomes.Clear();
        await foreach (BatchOutcome<ImageGenerationRequest, TaskDetailResponse> outcome in JobBatch.RunAsync(studio.Client, definition, SandboxStudio.Requests(1), new() { Journal = studio.Journal }))
        {
            outcomes.Add(outcome);
        }

        Assert.Equal(BatchResult.Succeeded, Assert.Single(outcomes).Result);
        Assert.Equal(2, studio.Sandbox.ReceivedSubmits);
    }

    [Fact]
    public async Task After_a_cancellation_everything_is_accounted_for_and_picked_up_later()
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync(taskSeconds: 1);
        using var stop = new CancellationTokenSource();
        var outcomes = new List<BatchOutcome<ImageGenerationRequest, TaskDetailResponse>>();
        var options = new BatchOptions<ImageGenerationRequest, TaskDetailResponse>
        {
            Journal = studio.Journal,
            Concurrency = 2,
            Progress = new Listener(progress => { if (progress.Totals.Running == 2) { stop.Cancel(); } }),
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (BatchOutcome<ImageGenerationRequest, TaskDetailResponse> outcome in studio.Client.RunManyAsync(SandboxStudio.Requests(5), options, stop.Token))
            {
                outcomes.Add(outcome);
            }
        });
        Assert.Equal(2, outcomes.Count(static outcome => outcome.Result == BatchResult.Unfinished && outcome.JobId is not null));
        Assert.Equal(3, outcomes.Count(static outcome => outcome.Result == BatchResult.NotSent));

        Assert.All(await studio.RunAsync(SandboxStudio.Requests(5), studio.Saving()), static outcome => Assert.Equal(BatchResult.Succeeded, outcome.Result));
        Assert.Equal(5, studio.Sandbox.AcceptedSubmits);
    }

    [Fact]
    public async Task Who_stops_looking_stops_the_batch_and_loses_nothing()
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync();
        await foreach (BatchOutcome<ImageGenerationRequest, TaskDetailResponse> outcome in studio.Client.RunManyAsync(SandboxStudio.Requests(20), new() { Journal = studio.Journal, Concurrency = 2 }))
        {
            Assert.Equal(BatchResult.Succeeded, outcome.Result);
            break;
        }

        Assert.InRange(studio.Sandbox.AcceptedSubmits, 1, 8);
        Assert.All(await studio.RunAsync(SandboxStudio.Requests(20), new() { Journal = studio.Journal }), static outcome => Assert.Equal(BatchResult.Succeeded, outcome.Result));
        Assert.Equal(20, studio.Sandbox.AcceptedSubmits);
    }

    [Fact]
    public async Task A_request_past_a_limit_is_refused_alone()
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync();
        int tooLarge = 2_000_000;
        IReadOnlyList<BatchOutcome<ImageGenerationRequest, TaskDetailResponse>> outcomes = await studio.RunAsync([new() { Prompt = "x", Seed = tooLarge }, new() { Prompt = "y" }], new() { Journal = studio.Journal });
        Assert.Equal([BatchResult.Refused, BatchResult.Succeeded], outcomes.Select(static outcome => outcome.Result));
        Assert.IsType<ApiValidationException>(outcomes[0].Error);
    }

    private sealed class Listener(Action<BatchProgress<ImageGenerationRequest, TaskDetailResponse>> hear) : IProgress<BatchProgress<ImageGenerationRequest, TaskDetailResponse>>
    {
        public void Report(BatchProgress<ImageGenerationRequest, TaskDetailResponse> value) => hear(value);
    }
}
