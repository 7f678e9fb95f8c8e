using Krea.Runware;
using KreaGen.Extensions.AspNetCore.Callbacks;
using KreaGen.Extensions.Hosting.Logging;
using KreaGen.Jobs;
using KreaGen.Samples.Sandbox;

namespace KreaGen.Extensions.AspNetCore.Tests.Callbacks;

/// <summary>Runware's webhooks: one for each result, repeated, doubled, forged.</summary>
public sealed class RunwareCallbackTests
{
    [Theory]
    [InlineData("URL")]
    [InlineData("base64Data")]
    public async Task Each_result_is_handled_once_as_it_was_read_with_the_key(string outputType)
    {
        await using SandboxServer sandbox = await RunwareApplication.StartSandboxAsync();
        await using RunwareApplication application = await RunwareApplication.StartAsync(sandbox);

        Job<ImageInferenceResponse> job = await StartAsync(application, results: 3, outputType: outputType);

        await Eventually.TrueAsync(() => application.Handled.Count == 3, "the handler is called for each result");
        Assert.All(application.Handled, callback => Assert.Equal(job.Id, callback.Job.Id));
        Assert.Equal(
            sandbox.RunwareTasks[0].Images.Select(static image => image.Id).Order(),
            application.Handled.Select(static callback => callback.Result!.ImageUuid!.Value).Order());
        Assert.Contains(application.Handled, static callback => callback.IsJobFinished);
        Assert.True(sandbox.RunwareQuestions >= 1);
    }

    [Fact]
    public async Task Calls_that_are_repeated_after_a_lost_answer_are_handled_once()
    {
        await using SandboxServer sandbox = await RunwareApplication.StartSandboxAsync();
        await using RunwareApplication application = await RunwareApplication.StartAsync(sandbox);
        application.Instead.Enqueue(500);
        application.Instead.Enqueue(502);

        await StartAsync(application);

        await Eventually.TrueAsync(() => sandbox.Callbacks.Count == 3, "the provider calls three times");
        await Eventually.TrueAsync(() => !application.Handled.IsEmpty, "the handler is called");
        await Task.Delay(100);
        Assert.Single(application.Handled);
        Assert.Equal(2, application.Logs.Lines.Count(static line => line.EventId == ApiLogEvents.CallbackRepeated));
    }

    [Fact]
    public async Task A_wait_for_all_results_ends_with_the_last_callback()
    {
        await using SandboxServer sandbox = await RunwareApplication.StartSandboxAsync(TimeSpan.FromMilliseconds(900));
        await using RunwareApplication application = await RunwareApplication.StartAsync(sandbox);

        Job<ImageInferenceResponse> job = await StartAsync(application, results: 3);
        ImageInferenceResponse done = await job.WaitAsync();

        Assert.Equal(3, RunwareClient.GetImageInferenceResults(done).Count);
        await Eventually.TrueAsync(() => application.Handled.Count == 3, "the handler is called for each result");
    }

    [Fact]
    public async Task A_task_that_failed_is_told_once_and_its_other_results_each()
    {
        await using SandboxServer sandbox = await RunwareApplication.StartSandboxAsync();
        await using RunwareApplication application = await RunwareApplication.StartAsync(sandbox);

        await StartAsync(application, results: 3, prompt: "A kite [fail-last:timeoutProvider]");

        await Eventually.TrueAsync(() => application.Handled.Count == 3, "two results and the failure are told");
        await Task.Delay(200);
        Assert.Equal(2, application.Handled.Count(static callback => callback.Result is not null));
        JobResultCallback<ImageInferenceResponse, ImageInferenceResult> failure = Assert.Single(application.Handled, static callback => callback.Result is null);
        Assert.False(failure.Job.HasSucceeded);
        Assert.Equal("timeoutProvider", Assert.Single(failure.State.Data!, static item => item.Error is not null).Error!.Code);
    }

    [Fact]
    public async Task A_handler_that_throws_is_called_again_for_its_result_alone()
    {
        await using SandboxServer sandbox = await RunwareApplication.StartSandboxAsync();
        await using RunwareApplication application = await RunwareApplication.StartAsync(sandbox);
        application.Then = () => application.Handled.Count == 1 ? throw new TimeoutException("The database is away.") : Task.CompletedTask;

        await StartAsync(application, results: 2);

        await Eventually.TrueAsync(() => application.Handled.Count == 3, "one result is handled again");
        await Task.Delay(200);
        Assert.Equal([1, 2], application.Handled.CountBy(static callback => callback.Result!.ImageUuid!.Value).Select(static result => result.Value).Order());
    }

    [Theory]
    [InlineData("0123456789abcdef0123456789abcdee")]
    [InlineData("x")]
    public async Task Who_does_not_know_the_token_gets_nothing_done(string token)
    {
        await using SandboxServer sandbox = await RunwareApplication.StartSandboxAsync();
        await using RunwareApplication application = await RunwareApplication.StartAsync(sandbox);

        Assert.Equal(404, (int)await application.CallAsync($$"""{"taskUUID":"{{Guid.NewGuid()}}"}""", token));

        await Task.Delay(100);
        Assert.Empty(sandbox.Requests);
    }

    [Fact]
    public async Task One_connection_brings_one_callback_after_another()
    {
        await using SandboxServer sandbox = await RunwareApplication.StartSandboxAsync();
        await using RunwareApplication application = await RunwareApplication.StartAsync(sandbox);

        for (int call = 0; call < 3; call++)
        {
            Assert.Equal(200, (int)await application.CallAsync($$"""{"taskUUID":"{{Guid.NewGuid()}}"}"""));
            await Task.Delay(100);
        }

        Assert.Equal(3, application.Connections.Count);
        Assert.Single(application.Connections.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_forged_result_is_not_believed()
    {
        await using SandboxServer sandbox = await RunwareApplication.StartSandboxAsync(TimeSpan.FromMinutes(5));
        await using RunwareApplication application = await RunwareApplication.StartAsync(sandbox, new() { RetryDelay = TimeSpan.FromMilliseconds(20), Attempts = 2 });
        Job<ImageInferenceResponse> job = await StartAsync(application, withWebhook: false);

        Assert.Equal(200, (int)await application.CallAsync(
            $$"""{"taskType":"imageInference","taskUUID":"{{job.Id}}","imageUUID":"{{Guid.NewGuid()}}","imageURL":"https://example.com/forged.png"}"""));
        Assert.Equal(200, (int)await application.CallAsync($$$"""{"taskUUID":"{{{job.Id}}}","status":"error","error":{"code":"forged"}}"""));

        await Eventually.TrueAsync(() => sandbox.RunwareQuestions == 4, "the task is read with the key, twice for each");
        await Task.Delay(100);
        Assert.Empty(application.Handled);
    }

    [Fact]
    public async Task A_result_that_a_finished_task_does_not_have_is_not_waited_for()
    {
        await using SandboxServer sandbox = await RunwareApplication.StartSandboxAsync(TimeSpan.Zero);
        await using RunwareApplication application = await RunwareApplication.StartAsync(sandbox);
        Job<ImageInferenceResponse> job = await StartAsync(application, withWebhook: false);

        await application.CallAsync($$"""{"taskUUID":"{{job.Id}}","imageUUID":"{{Guid.NewGuid()}}"}""");

        await Eventually.TrueAsync(() => sandbox.RunwareQuestions == 1, "the task is read");
        await Task.Delay(200);
        Assert.Equal(1, sandbox.RunwareQuestions);
        Assert.Empty(application.Handled);
    }

    [Theory]
    [InlineData("{}", 400)]
    [InlineData("""{"taskUUID":7}""", 400)]
    [InlineData("""{"taskUUID":"a/../b"}""", 400)]
    [InlineData("""[{"taskUUID":"11111111-2222-4333-8444-555555555555"}]""", 400)]
    [InlineData("""{"taskUUID":"11111111-2222-4333-8444-555555555555","imageUUID":"a b"}""", 400)]
    [InlineData("""{"taskUUID":"11111111-2222-4333-8444-5555555""", 400)]
    public async Task A_body_that_names_nothing_is_refused(string body, int status)
    {
        await using SandboxServer sandbox = await RunwareApplication.StartSandboxAsync();
        await using RunwareApplication application = await RunwareApplication.StartAsync(sandbox);
        Assert.Equal(status, (int)await application.CallAsync(body));
        Assert.Empty(sandbox.Requests);
    }

    private static Task<Job<ImageInferenceResponse>> StartAsync(
        RunwareApplication application, int results = 1, string prompt = "A kite", string outputType = "URL", bool withWebhook = true)
        => application.Client.StartImageInferenceAsync(new()
        {
            PositivePrompt = prompt,
            NumberResults = results,
            OutputType = OutputType.From(outputType),
            WebhookUrl = withWebhook ? application.CallbackUrl : null,
        });
}
