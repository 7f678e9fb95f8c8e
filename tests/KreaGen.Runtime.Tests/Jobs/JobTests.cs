using Krea.EvoLink;
using KreaGen.Errors;
using KreaGen.Harness;
using KreaGen.Harness.Servers;
using KreaGen.Http;

namespace KreaGen.Jobs;

public sealed class JobTests
{
    private const string Id = "task-unified-1";

    private static readonly Reply Submitted = Reply.Json(200, Clients.Submitted);
    private static readonly Reply Processing = Reply.Json(200, Clients.State("processing", 40));
    private static readonly Reply Done = Reply.Json(200, Clients.State("completed", 100, ",\"results\":[\"https://files.example.com/1.png\"]"));

    [Fact]
    public async Task The_rhythm_follows_the_estimate_and_then_the_time_passed()
    {
        var time = new AutoTime();
        await using var server = ScriptedServer.Replying([Submitted, .. Enumerable.Repeat(Processing, 12), Done]);
        using EvoLinkClient client = Clients.For(server, time);

        Job<TaskDetailResponse> job = await client.StartImageGenerationAsync(Clients.Poster);
        TaskDetailResponse done = await job.WaitAsync();

        // Half of the estimate of 10 s, then at least the provider's 3 s, then 15 % of the time passed.
        Assert.Equal([5, 3, 3, 3, 3, 3, 3, 3.45, 3.97, 4.56, 5.25, 6.03, 6.94], time.Seconds.Select(seconds => Math.Round(seconds, 2)));
        Assert.Equal("https://files.example.com/1.png", Assert.Single(done.Results!).AbsoluteUri);
        Assert.Equal((Id, 100.0, true, "completed"), (job.Id, job.Progress, job.IsFinished, job.Status));
        Assert.Equal(TimeSpan.FromSeconds(10), job.Estimate);
    }

    [Theory]
    [InlineData(0.0, 2.4)]
    [InlineData(0.5, 3.0)]
    [InlineData(1.0, 3.6)]
    [InlineData(7.0, 3.6)]
    public async Task Jitter_spreads_the_questions(double jitter, double expected)
    {
        var time = new AutoTime();
        await using var server = ScriptedServer.Replying(Submitted, Processing, Done);
        using EvoLinkClient client = Clients.For(server, time, options => options.Jobs.Jitter = () => jitter);

        await client.RunImageGenerationAsync(Clients.Poster);

        Assert.Equal([5, expected], time.Seconds);
    }

    [Theory]
    [InlineData("-5", 3)]
    [InlineData("2147483647", 3)]
    [InlineData("0", 3)]
    [InlineData("1", 1)]
    [InlineData("20", 10)]
    [InlineData("86400", 15)]
    public async Task Estimates_are_hints_and_clamped(string estimate, double first)
    {
        var time = new AutoTime();
        await using var server = ScriptedServer.Replying(Reply.Json(200, Clients.Submitted.Replace(":10}", ":" + estimate + "}", StringComparison.Ordinal)), Done);
        using EvoLinkClient client = Clients.For(server, time);

        await client.RunImageGenerationAsync(Clients.Poster);

        Assert.Equal([first], time.Seconds);
    }

    [Fact]
    public async Task Retry_After_is_honoured_and_cut_to_the_deadline()
    {
        var time = new AutoTime();
        await using var server = ScriptedServer.Replying(
            Submitted, Reply.Json(429, "{}", "Retry-After: 20"), Reply.Json(200, Clients.State("processing", 1), "Retry-After: 100000"), Processing);
        using EvoLinkClient client = Clients.For(server, time);

        JobTimeoutException error = await Assert.ThrowsAsync<JobTimeoutException>(() => client.RunImageGenerationAsync(Clients.Poster));

        Assert.Equal([5, 20, 275], time.Seconds);
        Assert.Equal(Id, error.JobId);
    }

    public static TheoryData<string, Reply> Passing => new()
    {
        { "429", Reply.Json(429, "{}") },
        { "408", Reply.Json(408, "{}") },
        { "500", Reply.Json(500, "{}") },
        { "not found right after the submit", Reply.Json(404, "{}") },
        { "closed", Reply.Close() },
        { "reset", Reply.Reset() },
        { "truncated", Reply.Truncated(200, """{"id":"task""", missing: 500) },
        { "unreadable", Reply.Json(200, """{"id":"task""") },
        { "another shape", Reply.Json(200, """{"id":42}""") },
        { "html", Reply.Text(200, "<html>proxy</html>", "text/html") },
        { "unknown status", Reply.Json(200, Clients.State("paused", 10)) },
        { "no status", Reply.Json(200, "{}") },
    };

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task Nothing_that_may_pass_loses_the_job(string what, Reply reply)
    {
        await using var server = ScriptedServer.Replying(Submitted, reply, reply, Done);
        using EvoLinkClient client = Clients.For(server);

        TaskDetailResponse done = await client.RunImageGenerationAsync(Clients.Poster);

        Assert.True(done.Progress == 100, what);
        Assert.Equal(1, server.Count("POST"));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(402)]
    [InlineData(403)]
    public async Task What_does_not_pass_surfaces_at_once_with_the_id(int status)
    {
        await using var server = ScriptedServer.Replying(Submitted, Reply.Json(status, """{"error":{"code":"c"}}"""));
        using EvoLinkClient client = Clients.For(server);

        ApiException<ErrorResponse> error = await Assert.ThrowsAsync<ApiException<ErrorResponse>>(() => client.RunImageGenerationAsync(Clients.Poster));

        Assert.Equal(Id, error.JobId);
        Assert.Equal(1, server.Count("GET"));
    }

    [Fact]
    public async Task Not_found_is_an_error_once_fifteen_seconds_have_passed()
    {
        var time = new AutoTime();
        await using var server = ScriptedServer.Replying(Submitted, Reply.Json(404, "{}"));
        using EvoLinkClient client = Clients.For(server, time);

        ApiException error = await Assert.ThrowsAnyAsync<ApiException>(() => client.RunImageGenerationAsync(Clients.Poster));

        Assert.Equal(404, (int)error.StatusCode!);
        Assert.Equal([5, 3, 3, 3, 3], time.Seconds);
    }

    [Fact]
    public async Task Not_found_is_an_error_at_once_for_a_resumed_job()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(404, "{}"));
        using EvoLinkClient client = Clients.For(server);

        ApiException error = await Assert.ThrowsAnyAsync<ApiException>(() => client.ResumeImageGeneration("lost").WaitAsync());

        Assert.Equal("lost", error.JobId);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_failed_job_is_a_typed_error_that_says_whether_submitting_again_can_help()
    {
        await using var server = ScriptedServer.Replying(Submitted, Reply.Json(200, Clients.State("failed", 0, ",\"error\":{\"code\":\"service_error\",\"message\":\"Try later\"}")));
        using EvoLinkClient client = Clients.For(server);
        Job<TaskDetailResponse> job = await client.StartImageGenerationAsync(Clients.Poster);

        var error = await Assert.ThrowsAsync<JobFailedException<TaskDetailResponse>>(() => job.WaitAsync());

        Assert.Equal((Id, "service_error", "failed", true), (error.JobId, error.Code, error.Status, error.CanResubmit));
        Assert.Equal("Try later", error.State.Error!.Message);
        Assert.Contains("service_error: Try later", error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<JobFailedException<TaskDetailResponse>>(() => job.WaitAsync());
        Assert.Equal(1, server.Count("GET"));
    }

    [Theory]
    [InlineData("content_policy_violation", false)]
    [InlineData("brand_new_code", null)]
    public async Task Codes_that_are_not_known_say_nothing_about_submitting_again(string code, bool? expected)
    {
        await using var server = ScriptedServer.Replying(Submitted, Reply.Json(200, Clients.State("cancelled", 0, ",\"error\":{\"code\":\"" + code + "\"}")));
        using EvoLinkClient client = Clients.For(server);

        var error = await Assert.ThrowsAsync<JobFailedException<TaskDetailResponse>>(() => client.RunImageGenerationAsync(Clients.Poster));

        Assert.Equal(expected, error.CanResubmit);
    }

    [Fact]
    public async Task A_deadline_keeps_the_id_and_the_last_error()
    {
        await using var server = ScriptedServer.Replying(Submitted, Processing, Reply.Json(503, "{}"));
        var time = new AutoTime();
        using EvoLinkClient client = Clients.For(server, time, options => options.Jobs.Timeout = TimeSpan.FromSeconds(30));

        JobTimeoutException error = await Assert.ThrowsAsync<JobTimeoutException>(() => client.RunImageGenerationAsync(Clients.Poster));

        Assert.Equal(Id, error.JobId);
        Assert.Equal(503, (int)Assert.IsAssignableFrom<ApiException>(error.InnerException).StatusCode!);
        Assert.Contains("last status was processing", error.Message, StringComparison.Ordinal);
        Assert.Equal(30, time.Seconds.Sum(), 3);
    }

    [Fact]
    public async Task Waiting_again_after_a_deadline_goes_on_where_it_stopped()
    {
        int asked = 0;
        await using var server = new ScriptedServer(request => request.Method == "POST" ? Submitted : ++asked <= 12 ? Processing : Done);
        using EvoLinkClient client = Clients.For(server, configure: options => options.Jobs.Timeout = TimeSpan.FromSeconds(30));
        Job<TaskDetailResponse> job = await client.StartImageGenerationAsync(Clients.Poster);
        await Assert.ThrowsAsync<JobTimeoutException>(() => job.WaitAsync());

        Assert.Equal(100, (await job.WaitAsync()).Progress);
    }
}
