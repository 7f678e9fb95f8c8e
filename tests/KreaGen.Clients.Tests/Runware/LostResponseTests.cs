using Krea.Runware;
using KreaGen.Batches;
using KreaGen.Errors;
using KreaGen.Jobs;
using KreaGen.Samples.Sandbox.Faults;

namespace KreaGen.Clients.Tests.Runware;

/// <summary>A task that is paid for and whose response never came is found again. The sandbox charges every submit that arrives, with a UUID that it has seen too.</summary>
public sealed class LostResponseTests
{
    public static TheoryData<string> Ways => ["reset", "truncated", "broken", "503", "504", "without data", "web page"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_lost_answer_to_a_start_is_made_good_by_asking(string way)
    {
        await using RunwareStudio studio = await RunwareStudio.OpenAsync(takes: TimeSpan.FromMilliseconds(200));
        studio.Sandbox.Faults.OnRunwareSubmit(FaultOf(way));
        Job<ImageInferenceResponse> job = await studio.Client.StartImageInferenceAsync(new() { PositivePrompt = "A kite", NumberResults = 2 });
        Assert.Equal(2, RunwareClient.GetImageInferenceResults(await job.WaitAsync()).Count);
        Assert.Equal((1, 1), (studio.Sandbox.RunwareSubmits, studio.Sandbox.RunwareTasks.Count));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_lost_answer_with_the_images_is_made_good_by_asking(string way)
    {
        await using RunwareStudio studio = await RunwareStudio.OpenAsync(takes: TimeSpan.FromMilliseconds(200));
        studio.Sandbox.Faults.OnRunwareSubmit(FaultOf(way));
        IReadOnlyList<ImageInferenceResult> images = await studio.Client.GenerateAsync(new() { PositivePrompt = "A kite", NumberResults = 3 });
        Assert.Equal(3, images.Count);
        Assert.Equal((1, 3 * 0.0096m), (studio.Sandbox.RunwareTasks.Count, studio.Sandbox.RunwareBalance.Used));
    }

    [Fact]
    public async Task A_task_that_shows_late_is_waited_for()
    {
        await using RunwareStudio studio = await RunwareStudio.OpenAsync(searchTime: TimeSpan.FromMinutes(5));
        studio.Sandbox.Faults.OnRunwareSubmit(Fault.ResetAfter() with { Script = new() { HiddenFor = TimeSpan.FromSeconds(1.5) } });
        Job<ImageInferenceResponse> job = await studio.Client.StartImageInferenceAsync(new() { PositivePrompt = "A kite" });
        await job.WaitAsync();
        Assert.Single(studio.Sandbox.RunwareTasks);
    }

    [Fact]
    public async Task A_request_that_never_arrived_is_sent_again_under_the_same_id()
    {
        await using RunwareStudio studio = await RunwareStudio.OpenAsync(searchTime: TimeSpan.FromSeconds(1));
        studio.Sandbox.Faults.OnRunwareSubmit(Fault.ResetBefore());
        Guid id = Guid.NewGuid();
        Job<ImageInferenceResponse> job = await studio.Client.StartImageInferenceAsync(new() { TaskUuid = id, PositivePrompt = "A kite" });
        await job.WaitAsync();
        Assert.Equal((2, id), (studio.Sandbox.RunwareSubmits, Assert.Single(studio.Sandbox.RunwareTasks).Id));
        Assert.True(studio.Sandbox.RunwareQuestions >= 2);
    }

    [Fact]
    public async Task As_long_as_nobody_can_be_asked_nothing_is_sent_again_and_the_id_is_told()
    {
        await using RunwareStudio studio = await RunwareStudio.OpenAsync(searchTime: TimeSpan.FromSeconds(1));
        studio.Sandbox.Faults.OnRunwareSubmit(Fault.ResetAfter());
        studio.Sandbox.Faults.OnRunwareAsk(Fault.Status(503), times: 20);
        var lost = await Assert.ThrowsAsync<SubmissionUnknownException>(() => studio.Client.GenerateAsync(new() { PositivePrompt = "A kite" }));
        studio.Sandbox.Faults.Clear();
        ImageInferenceResponse found = await studio.Client.ResumeImageInference(lost.JobId!).WaitAsync();
        Assert.Single(RunwareClient.GetImageInferenceResults(found));
        Assert.Equal((1, 1), (studio.Sandbox.RunwareSubmits, studio.Sandbox.RunwareTasks.Count));
    }

    [Fact]
    public async Task A_job_is_picked_up_by_its_id_in_another_process()
    {
        await using RunwareStudio studio = await RunwareStudio.OpenAsync(takes: TimeSpan.FromMilliseconds(400));
        string id = (await studio.Client.StartImageInferenceAsync(new() { PositivePrompt = "A kite", NumberResults = 2 })).Id;
        using var other = new RunwareClient("sandbox-key", new() { Endpoint = studio.Sandbox.BaseAddress });
        Assert.Equal(2, RunwareClient.GetImageInferenceResults(await other.ResumeImageInference(id, count: 2).WaitAsync()).Count);
        Assert.Single(studio.Sandbox.RunwareTasks);
    }

    [Fact]
    public async Task A_task_that_nobody_knows_fails_when_it_is_resumed()
    {
        await using RunwareStudio studio = await RunwareStudio.OpenAsync();
        var error = await Assert.ThrowsAnyAsync<ApiException>(() => studio.Client.ResumeImageInference(Guid.NewGuid().ToString()).WaitAsync());
        Assert.Equal("taskNotFound", error.Code);
    }

    [Fact]
    public async Task A_batch_saves_every_result_and_finds_what_was_lost()
    {
        await using RunwareStudio studio = await RunwareStudio.OpenAsync();
        studio.Sandbox.Faults.OnRunwareSubmit(Fault.ResetAfter());
        var options = new BatchOptions<ImageInferenceRequest, ImageInferenceResponse>
        {
            Journal = studio.PathOf("journal.jsonl"),
            File = (item, result) => studio.PathOf($"{item.Index}-{result}.png"),
        };
        ImageInferenceRequest[] requests = [new() { PositivePrompt = "A kite", NumberResults = 2 }, new() { PositivePrompt = "A boat" }];
        for (int run = 0; run < 2; run++)
        {
            await foreach (BatchOutcome<ImageInferenceRequest, ImageInferenceResponse> outcome in studio.Client.RunManyAsync(requests, options))
            {
                Assert.Equal((BatchResult.Succeeded, run == 1), (outcome.Result, outcome.IsRecalled));
            }
        }

        Assert.All(["0-0.png", "0-1.png", "1-0.png"], name => Assert.True(File.Exists(studio.PathOf(name)), name));
        Assert.Equal((2, 2), (studio.Sandbox.RunwareSubmits, studio.Sandbox.RunwareTasks.Count));
    }

    private static Fault FaultOf(string way) => way switch
    {
        "reset" => Fault.ResetAfter(),
        "truncated" => Fault.Truncated(),
        "broken" => Fault.InvalidJson(),
        "503" => Fault.Status(503, taken: true),
        "504" => Fault.Status(504, taken: true),
        "without data" => Fault.WithoutId(),
        _ => Fault.WrongContentType(),
    };
}
