using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Samples.Sandbox;
using KreaGen.Samples.Sandbox.Faults;

namespace KreaGen.Sandbox.Tests;

public sealed class FaultTests
{
    [Theory]
    [InlineData(400, "invalid_request", "invalid_request_error")]
    [InlineData(401, "unauthorized", "authentication_error")]
    [InlineData(402, "insufficient_quota", "insufficient_quota")]
    [InlineData(403, "model_access_denied", "invalid_request_error")]
    [InlineData(408, "request_timeout", "api_error")]
    [InlineData(429, "rate_limit_exceeded", "rate_limit_error")]
    [InlineData(500, "internal_error", "api_error")]
    [InlineData(502, "bad_gateway", "api_error")]
    [InlineData(503, "service_unavailable", "api_error")]
    public async Task Every_error_of_a_submit_comes_on_demand(int status, string code, string type)
    {
        await using Api api = await Api.StartAsync();
        api.Server.Faults.OnSubmit(Fault.Status(status));
        using HttpResponseMessage answer = await api.SubmitAsync();

        JsonNode error = (await Api.JsonAsync(answer, status))["error"]!;
        Assert.Equal((code, type), (error["code"]!.GetValue<string>(), error["type"]!.GetValue<string>()));
        Assert.Equal((1, 0), (api.Server.ReceivedSubmits, api.Server.AcceptedSubmits));
    }

    [Theory]
    [InlineData(400, "invalid_task_id", "invalid_request_error")]
    [InlineData(401, "unauthorized", "authentication_error")]
    [InlineData(402, "quota_exceeded", "insufficient_quota")]
    [InlineData(403, "permission_denied", "invalid_request_error")]
    [InlineData(404, "task_not_found", "invalid_request_error")]
    [InlineData(429, "rate_limit_exceeded", "evo_api_error")]
    [InlineData(500, "internal_error", "api_error")]
    public async Task Every_error_of_a_poll_comes_on_demand(int status, string code, string type)
    {
        await using Api api = await Api.StartAsync();
        string id = await api.TakeAsync();
        api.Server.Faults.OnPoll(Fault.Status(status));

        JsonNode error = (await api.PollAsync(id, status))["error"]!;
        Assert.Equal((code, type), (error["code"]!.GetValue<string>(), error["type"]!.GetValue<string>()));
        Assert.Equal("completed", (await api.PollAsync(id))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task Errors_of_the_credits_have_a_number_as_code()
    {
        await using Api api = await Api.StartAsync();
        api.Server.Faults.OnCredits(Fault.Status(500));
        using HttpResponseMessage answer = await api.Http.GetAsync("v1/credits");

        Assert.Equal(500, (await Api.JsonAsync(answer, 500))["error"]!["code"]!.GetValue<int>());
    }

    [Fact]
    public async Task Faults_meet_the_next_requests_in_order_and_then_stop()
    {
        await using Api api = await Api.StartAsync();
        api.Server.Faults.OnSubmit(Fault.Status(503), times: 2);
        api.Server.Faults.OnSubmit(Fault.RateLimited());
        List<HttpStatusCode> seen = [];
        for (int i = 0; i < 4; i++)
        {
            using HttpResponseMessage answer = await api.SubmitAsync();
            seen.Add(answer.StatusCode);
        }

        Assert.Equal([(HttpStatusCode)503, (HttpStatusCode)503, (HttpStatusCode)429, HttpStatusCode.OK], seen);
        Assert.Equal((0, 4, 1), (api.Server.Faults.Waiting(SandboxEndpoint.Submit), api.Server.ReceivedSubmits, api.Server.AcceptedSubmits));
    }

    [Fact]
    public async Task An_error_after_taking_has_made_a_task()
    {
        await using Api api = await Api.StartAsync();
        api.Server.Faults.OnSubmit(Fault.Status(502, taken: true));
        using HttpResponseMessage answer = await api.SubmitAsync();

        Assert.Equal("bad_gateway", await Api.ErrorCodeAsync(answer, 502));
        Assert.Equal(1, api.Server.AcceptedSubmits);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_reset_comes_before_or_after_the_task_was_made(bool after, int accepted)
    {
        await using Api api = await Api.StartAsync();
        api.Server.Faults.OnSubmit(after ? Fault.ResetAfter() : Fault.ResetBefore());

        await Assert.ThrowsAsync<HttpRequestException>(() => api.SubmitAsync());
        Assert.Equal((1, accepted), (api.Server.ReceivedSubmits, api.Server.AcceptedSubmits));
    }

    [Fact]
    public async Task A_truncated_answer_breaks_off_below_its_Content_Length()
    {
        await using Api api = await Api.StartAsync();
        api.Server.Faults.OnSubmit(Fault.Truncated());

        await Assert.ThrowsAsync<HttpRequestException>(() => api.SubmitAsync());
        Assert.Equal(1, api.Server.AcceptedSubmits);
    }

    [Fact]
    public async Task Invalid_JSON_arrives_whole()
    {
        await using Api api = await Api.StartAsync();
        api.Server.Faults.OnSubmit(Fault.InvalidJson());
        using HttpResponseMessage answer = await api.SubmitAsync();

        string text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.ThrowsAny<JsonException>(() => JsonNode.Parse(text));
    }

    [Fact]
    public async Task Rate_limits_come_with_any_Retry_After_or_none()
    {
        await using Api api = await Api.StartAsync();
        DateTimeOffset date = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
        api.Server.Faults.OnSubmit(Fault.RateLimited());
        api.Server.Faults.OnSubmit(Fault.RateLimited(TimeSpan.FromSeconds(1.2)));
        api.Server.Faults.OnSubmit(Fault.RateLimited(date));
        api.Server.Faults.OnSubmit(Fault.RateLimited("1.5 or so"));
        List<string?> seen = [];
        for (int i = 0; i < 4; i++)
        {
            using HttpResponseMessage answer = await api.SubmitAsync();
            Assert.Equal((HttpStatusCode)429, answer.StatusCode);
            seen.Add(answer.Headers.NonValidated.TryGetValues("Retry-After", out var values) ? values.ToString() : null);
        }

        Assert.Equal([null, "2", date.ToString("R", CultureInfo.InvariantCulture), "1.5 or so"], seen);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Redirects_take_nothing(int status)
    {
        await using Api api = await Api.StartAsync();
        api.Server.Faults.OnSubmit(Fault.Redirect(status, new Uri("http://127.0.0.1:9/trap")));
        using HttpResponseMessage answer = await api.SubmitAsync();

        Assert.Equal((status, "http://127.0.0.1:9/trap"), ((int)answer.StatusCode, answer.Headers.Location?.OriginalString));
        Assert.Equal(0, api.Server.AcceptedSubmits);
    }

    [Fact]
    public async Task Spoilt_good_answers_lack_the_id_or_hold_an_unknown_status()
    {
        await using Api api = await Api.StartAsync();
        api.Server.Faults.OnSubmit(Fault.WithoutId());
        using HttpResponseMessage submit = await api.SubmitAsync();
        JsonObject withoutId = await Api.JsonAsync(submit, 200);
        api.Server.Faults.OnPoll(Fault.UnknownStatus("queued_v2"));
        string id = api.Server.Tasks[0].Id;

        Assert.False(withoutId.ContainsKey("id"));
        Assert.Equal("pending", withoutId["status"]!.GetValue<string>());
        Assert.Equal("queued_v2", (await api.PollAsync(id))["status"]!.GetValue<string>());
        Assert.Equal("completed", (await api.PollAsync(id))["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_web_page_can_stand_in_for_JSON()
    {
        await using Api api = await Api.StartAsync();
        api.Server.Faults.OnSubmit(Fault.WrongContentType());
        using HttpResponseMessage answer = await api.SubmitAsync();

        Assert.Equal(("text/html", HttpStatusCode.OK), (answer.Content.Headers.ContentType?.MediaType, answer.StatusCode));
    }

    [Fact]
    public async Task A_huge_answer_is_still_JSON_but_long()
    {
        await using Api api = await Api.StartAsync();
        api.Server.Faults.OnSubmit(Fault.Huge(3_000_000));
        using HttpResponseMessage answer = await api.SubmitAsync();

        string text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(3_000_000, text.Length);
        Assert.NotNull(JsonNode.Parse(text)!["id"]);
    }

    [Fact]
    public async Task A_slow_submit_is_taken_at_once_and_answered_late()
    {
        await using Api api = await Api.StartAsync();
        api.Server.Faults.OnSubmit(Fault.Slow(TimeSpan.FromMinutes(10)));
        await HangUpAsync(api, () => api.Server.AcceptedSubmits == 1);

        Assert.Equal(1, api.Server.AcceptedSubmits);
    }

    [Fact]
    public async Task Who_hangs_up_before_a_submit_is_taken_has_no_task()
    {
        await using Api api = await Api.StartAsync();
        api.Server.Faults.OnSubmit(Fault.SlowToTake(TimeSpan.FromMinutes(10)));
        await HangUpAsync(api, () => api.Server.ReceivedSubmits == 1);
        await api.Server.DisposeAsync();

        Assert.Equal((1, 0), (api.Server.ReceivedSubmits, api.Server.AcceptedSubmits));
    }

    [Fact]
    public async Task A_slow_answer_does_come()
    {
        await using Api api = await Api.StartAsync();
        api.Server.Faults.OnSubmit(Fault.Slow(TimeSpan.FromMilliseconds(300)));
        long start = Stopwatch.GetTimestamp();
        await api.TakeAsync();

        Assert.True(Stopwatch.GetElapsedTime(start) > TimeSpan.FromMilliseconds(280));
    }

    [Fact]
    public async Task A_hidden_task_is_404_for_its_time()
    {
        ManualTime time = new();
        await using Api api = await Api.StartAsync(new SandboxOptions { TimeProvider = time });
        api.Server.Faults.OnSubmit(Fault.HideTask(TimeSpan.FromSeconds(2)));
        string id = await api.TakeAsync();

        await api.PollAsync(id, 404);
        time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("processing", (await api.PollAsync(id))["status"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("content_policy_violation")]
    [InlineData("service_error")]
    [InlineData("something_new")]
    public async Task A_failed_task_says_why(string code)
    {
        await using Api api = await Api.StartAsync();
        api.Server.Faults.OnSubmit(Fault.FailTask(code));
        JsonObject task = await api.PollAsync(await api.TakeAsync());

        Assert.Equal(("failed", 0), (task["status"]!.GetValue<string>(), task["progress"]!.GetValue<int>()));
        Assert.Equal((code, "task_error"), (task["error"]!["code"]!.GetValue<string>(), task["error"]!["type"]!.GetValue<string>()));
        Assert.Contains('\n', task["error"]!["message"]!.GetValue<string>());
        Assert.False(task.ContainsKey("results"));
    }

    [Fact]
    public async Task A_task_can_end_cancelled_or_never()
    {
        ManualTime time = new();
        await using Api api = await Api.StartAsync(new SandboxOptions { TimeProvider = time });
        api.Server.Faults.OnSubmit(Fault.Task(new TaskScript { Cancelled = true }));
        api.Server.Faults.OnSubmit(Fault.Task(new TaskScript { NeverEnds = true }));
        string cancelled = await api.TakeAsync();
        string endless = await api.TakeAsync();
        time.Advance(TimeSpan.FromDays(3));

        Assert.Equal("cancelled", (await api.PollAsync(cancelled))["status"]!.GetValue<string>());
        JsonObject task = await api.PollAsync(endless);
        Assert.Equal(("processing", 99), (task["status"]!.GetValue<string>(), task["progress"]!.GetValue<int>()));
    }

    private static async Task HangUpAsync(Api api, Func<bool> when)
    {
        using CancellationTokenSource hangUp = new();
        Task open = api.SubmitAsync(ct: hangUp.Token);
        while (!when())
        {
            Assert.False(open.IsCompleted);
            await Task.Delay(5);
        }

        await hangUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => open);
    }
}
