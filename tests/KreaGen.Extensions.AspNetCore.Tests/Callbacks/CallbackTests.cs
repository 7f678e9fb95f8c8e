using Krea.EvoLink;
using KreaGen.Extensions.AspNetCore.Callbacks;
using KreaGen.Extensions.Hosting.Logging;
using KreaGen.Jobs;
using KreaGen.Samples.Sandbox;
using KreaGen.Samples.Sandbox.Faults;

namespace KreaGen.Extensions.AspNetCore.Tests.Callbacks;

/// <summary>The provider's own calls: repeated, doubled, late.</summary>
public sealed class CallbackTests
{
    [Fact]
    public async Task The_handler_gets_the_state_that_was_read_with_the_key()
    {
        await using SandboxServer sandbox = await StartSandboxAsync();
        await using CallbackApplication application = await CallbackApplication.StartAsync(sandbox);

        Job<TaskDetailResponse> job = await application.Client.StartImageGenerationAsync(new() { Prompt = "A silver moon", CallbackUrl = application.CallbackUrl });

        await Eventually.TrueAsync(() => !application.Handled.IsEmpty, "the handler is called");
        JobCallback<TaskDetailResponse> callback = Assert.Single(application.Handled);
        Assert.Equal(job.Id, callback.Job.Id);
        Assert.True(callback.HasSucceeded);
        Assert.Equal(GenerationStatus.Completed, callback.State.Status);
        Assert.Equal(1, sandbox.Polls[job.Id]);
    }

    [Fact]
    public async Task A_wait_ends_with_the_callback_when_that_is_quicker()
    {
        await using SandboxServer sandbox = await StartSandboxAsync(estimate: TimeSpan.FromMinutes(1));
        await using CallbackApplication application = await CallbackApplication.StartAsync(sandbox, clock: new SlowTime());

        TaskDetailResponse done = await application.Client.RunImageGenerationAsync(new() { Prompt = "A silver moon", CallbackUrl = application.CallbackUrl });

        Assert.Equal(GenerationStatus.Completed, done.Status);
        Assert.Equal(1, sandbox.Polls[done.Id!]);
    }

    [Fact]
    public async Task A_wait_ends_with_polling_when_no_callback_comes()
    {
        await using SandboxServer sandbox = await StartSandboxAsync();
        await using CallbackApplication application = await CallbackApplication.StartAsync(sandbox);

        TaskDetailResponse done = await application.Client.RunImageGenerationAsync(new() { Prompt = "A silver moon" });

        Assert.Equal(GenerationStatus.Completed, done.Status);
        Assert.Empty(sandbox.Callbacks);
        Assert.Empty(application.Handled);
    }

    [Fact]
    public async Task Calls_that_are_repeated_after_a_lost_answer_are_handled_once()
    {
        await using SandboxServer sandbox = await StartSandboxAsync();
        await using CallbackApplication application = await CallbackApplication.StartAsync(sandbox);
        application.Instead.Enqueue(500);
        application.Instead.Enqueue(502);

        Job<TaskDetailResponse> job = await application.Client.StartImageGenerationAsync(new() { Prompt = "A silver moon", CallbackUrl = application.CallbackUrl });

        await Eventually.TrueAsync(() => sandbox.Callbacks.Count == 3, "the provider calls three times");
        await Eventually.TrueAsync(() => !application.Handled.IsEmpty, "the handler is called");
        Assert.Equal(2, application.Logs.Lines.Count(static line => line.EventId == ApiLogEvents.CallbackRepeated));
        Assert.Single(application.Handled);
        Assert.Equal(1, sandbox.Polls[job.Id]);
    }

    [Fact]
    public async Task A_late_call_with_an_older_state_changes_nothing()
    {
        await using SandboxServer sandbox = await StartSandboxAsync();
        await using CallbackApplication application = await CallbackApplication.StartAsync(sandbox);
        Job<TaskDetailResponse> job = await application.Client.StartImageGenerationAsync(new() { Prompt = "A silver moon", CallbackUrl = application.CallbackUrl });
        await Eventually.TrueAsync(() => !application.Handled.IsEmpty, "the handler is called");

        Assert.Equal(200, (int)await application.CallAsync($$"""{"id":"{{job.Id}}","status":"processing","progress":10}"""));

        await Task.Delay(200);
        Assert.Equal(GenerationStatus.Completed, Assert.Single(application.Handled).State.Status);
    }

    [Fact]
    public async Task The_provider_is_answered_before_the_handler_ends()
    {
        await using SandboxServer sandbox = await StartSandboxAsync();
        await using CallbackApplication application = await CallbackApplication.StartAsync(sandbox);
        TaskCompletionSource mayEnd = new();
        application.Then = _ => mayEnd.Task;

        await application.Client.StartImageGenerationAsync(new() { Prompt = "A silver moon", CallbackUrl = application.CallbackUrl });

        await Eventually.TrueAsync(() => sandbox.Callbacks.Count == 1, "the provider is answered");
        Assert.True(sandbox.Callbacks[0].Succeeded);
        mayEnd.SetResult();
    }

    [Fact]
    public async Task A_handler_that_throws_is_called_again()
    {
        await using SandboxServer sandbox = await StartSandboxAsync();
        await using CallbackApplication application = await CallbackApplication.StartAsync(sandbox);
        application.Then = _ => application.Handled.Count < 3 ? throw new TimeoutException("The database is away.") : Task.CompletedTask;

        await application.Client.StartImageGenerationAsync(new() { Prompt = "A silver moon", CallbackUrl = application.CallbackUrl });

        await Eventually.TrueAsync(() => application.Handled.Count == 3, "the handler is called three times");
        await Task.Delay(200);
        Assert.Equal(3, application.Handled.Count);
        Assert.Equal(2, application.Logs.Lines.Count(static line => line.EventId == ApiLogEvents.CallbackDelayed && line.Exception!.Contains("away", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_job_that_is_given_up_can_be_named_again()
    {
        await using SandboxServer sandbox = await StartSandboxAsync();
        await using CallbackApplication application = await CallbackApplication.StartAsync(sandbox, static options => options.Attempts = 2);
        application.Then = _ => application.Handled.Count <= 2 ? throw new TimeoutException("The database is away.") : Task.CompletedTask;
        Job<TaskDetailResponse> job = await application.Client.StartImageGenerationAsync(new() { Prompt = "A silver moon", CallbackUrl = application.CallbackUrl });
        await Eventually.TrueAsync(() => application.Logs.Lines.Any(static line => line.EventId == ApiLogEvents.CallbackGivenUp), "the job is given up");

        await Eventually.TrueAsync(() => application.CallAsync($$"""{"id":"{{job.Id}}"}""").Result == System.Net.HttpStatusCode.OK && application.Handled.Count == 3, "the handler is called again");
    }

    [Fact]
    public async Task A_job_that_failed_is_told_too()
    {
        await using SandboxServer sandbox = await StartSandboxAsync();
        sandbox.Faults.OnSubmit(Fault.FailTask("content_policy_violation"));
        await using CallbackApplication application = await CallbackApplication.StartAsync(sandbox);

        await application.Client.StartImageGenerationAsync(new() { Prompt = "A silver moon", CallbackUrl = application.CallbackUrl });

        await Eventually.TrueAsync(() => !application.Handled.IsEmpty, "the handler is called");
        JobCallback<TaskDetailResponse> callback = Assert.Single(application.Handled);
        Assert.False(callback.HasSucceeded);
        Assert.Equal("content_policy_violation", callback.State.Error.ValueOrDefault?.Code?.Value);
    }

    [Fact]
    public async Task When_the_application_stops_the_handler_may_end()
    {
        await using SandboxServer sandbox = await StartSandboxAsync();
        await using CallbackApplication application = await CallbackApplication.StartAsync(sandbox);
        bool ended = false;
        application.Then = async _ =>
        {
            await Task.Delay(500);
            ended = true;
        };
        await application.Client.StartImageGenerationAsync(new() { Prompt = "A silver moon", CallbackUrl = application.CallbackUrl });
        await Eventually.TrueAsync(() => !application.Handled.IsEmpty, "the handler is called");

        await application.StopAsync();

        Assert.True(ended);
    }

    private static Task<SandboxServer> StartSandboxAsync(TimeSpan? estimate = null) => SandboxServer.StartAsync(new()
    {
        TaskDuration = TimeSpan.FromMilliseconds(300),
        EstimatedTime = estimate,
        AllowInsecureCallbacks = true,
        CallbackRetryDelays = [TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(50)],
    });
}
