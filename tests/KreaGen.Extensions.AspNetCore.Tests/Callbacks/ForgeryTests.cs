using Krea.EvoLink;
using KreaGen.Extensions.AspNetCore.Callbacks;
using KreaGen.Jobs;
using KreaGen.Samples.Sandbox;

namespace KreaGen.Extensions.AspNetCore.Tests.Callbacks;

/// <summary>Calls by strangers: without the token nothing happens, and with it nothing that they say is believed.</summary>
public sealed class ForgeryTests
{
    [Theory]
    [InlineData("0123456789abcdef0123456789abcdee")]
    [InlineData("0123456789abcdef0123456789abcdef0")]
    [InlineData("0123456789abcdef0123456789abcde")]
    [InlineData("%30123456789abcdef0123456789abcdeF")]
    [InlineData("x")]
    public async Task Who_does_not_know_the_token_gets_nothing_done(string token)
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync();
        await using CallbackApplication application = await CallbackApplication.StartAsync(sandbox);

        Assert.Equal(404, (int)await application.CallAsync("""{"id":"task-unified-1"}""", token));

        await Task.Delay(100);
        Assert.Empty(sandbox.Requests);
    }

    [Fact]
    public async Task A_forged_success_is_not_believed()
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync(new() { TaskDuration = TimeSpan.FromMinutes(5) });
        await using CallbackApplication application = await CallbackApplication.StartAsync(sandbox, static options => options.Attempts = 2);
        Job<TaskDetailResponse> job = await application.Client.StartImageGenerationAsync(new() { Prompt = "A silver moon" });

        Assert.Equal(200, (int)await application.CallAsync($$"""{"id":"{{job.Id}}","status":"completed","results":["https://example.com/forged.png"]}"""));

        await Eventually.TrueAsync(() => sandbox.Polls.GetValueOrDefault(job.Id) == 2, "the job is read with the key, twice");
        await Task.Delay(100);
        Assert.Empty(application.Handled);
        Assert.False(job.IsFinished);
    }

    [Fact]
    public async Task A_job_that_the_service_does_not_know_is_not_handled()
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync();
        await using CallbackApplication application = await CallbackApplication.StartAsync(sandbox, static options => options.Attempts = 2);

        Assert.Equal(200, (int)await application.CallAsync("""{"id":"task-unified-unknown","status":"completed"}"""));

        await Eventually.TrueAsync(() => sandbox.Polls.GetValueOrDefault("task-unified-unknown") == 2, "the job is asked for");
        Assert.Empty(application.Handled);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"id":7}""")]
    [InlineData("""{"id":""}""")]
    [InlineData("""{"id":"../credits"}""")]
    [InlineData("""{"id":"a\nb"}""")]
    [InlineData("""{"data":{"id":"task-unified-1"}}""")]
    [InlineData("""{"id":"task-unified-1" """)]
    [InlineData("""{"id":"task-unified-1"} {}""")]
    public async Task A_body_that_names_no_job_is_refused(string body)
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync();
        await using CallbackApplication application = await CallbackApplication.StartAsync(sandbox);

        Assert.Equal(400, (int)await application.CallAsync(body));
        Assert.Empty(sandbox.Requests);
    }

    [Fact]
    public async Task A_body_that_is_too_long_is_refused()
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync();
        await using CallbackApplication application = await CallbackApplication.StartAsync(sandbox, static options => options.MaxBodyBytes = 100);

        Assert.Equal(413, (int)await application.CallAsync($$"""{"id":"task-unified-1","x":"{{new string('x', 100)}}"}"""));
        Assert.Empty(sandbox.Requests);
    }

    [Fact]
    public async Task More_than_the_capacity_is_put_off()
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync();
        await using CallbackApplication application = await CallbackApplication.StartAsync(sandbox, static options =>
        {
            options.Capacity = 1;
            options.RetryDelay = TimeSpan.FromSeconds(30);
        });

        Assert.Equal(200, (int)await application.CallAsync("""{"id":"task-unified-1"}"""));
        Assert.Equal(503, (int)await application.CallAsync("""{"id":"task-unified-2"}"""));
    }

    [Theory]
    [InlineData("short")]
    [InlineData("0123456789abcdef 0123456789abcdef")]
    public async Task A_token_that_can_be_guessed_or_not_be_sent_is_refused(string token)
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync();
        ArgumentException error = await Assert.ThrowsAsync<ArgumentException>(() => CallbackApplication.StartAsync(sandbox, options => options.Token = token));
        Assert.DoesNotContain(token, error.Message, StringComparison.Ordinal);
    }
}
