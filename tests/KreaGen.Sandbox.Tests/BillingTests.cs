using System.Text.Json.Nodes;
using KreaGen.Samples.Sandbox;
using KreaGen.Samples.Sandbox.Billing;
using KreaGen.Samples.Sandbox.Faults;

namespace KreaGen.Sandbox.Tests;

public sealed class BillingTests
{
    [Fact]
    public async Task Credits_are_reserved_by_a_submit_and_used_by_its_completion()
    {
        ManualTime time = new();
        await using Api api = await Api.StartAsync(new SandboxOptions { TimeProvider = time, Credits = 10m });
        string id = await api.TakeAsync(Api.Body("x", ""","quality":"2K" """));
        Assert.Equal(new CreditBalance(8.2m, 1.8m, 0m), api.Server.Credits);

        time.Advance(TimeSpan.FromSeconds(3));
        await api.PollAsync(id);
        await api.PollAsync(id);
        Assert.Equal(new CreditBalance(8.2m, 0m, 1.8m), api.Server.Credits);
    }

    [Fact]
    public async Task The_credits_page_tells_an_end_that_nobody_polled()
    {
        ManualTime time = new();
        await using Api api = await Api.StartAsync(new SandboxOptions { TimeProvider = time, Credits = 10m });
        await api.TakeAsync();
        time.Advance(TimeSpan.FromSeconds(3));
        using HttpResponseMessage answer = await api.Http.GetAsync("v1/credits");

        JsonObject credits = await Api.JsonAsync(answer, 200);
        JsonNode token = credits["data"]!["token"]!;
        Assert.True(credits["success"]!.GetValue<bool>());
        Assert.Equal((9.55m, false, 0.45m), (token["remaining_credits"]!.GetValue<decimal>(),
            token["unlimited_credits"]!.GetValue<bool>(), token["used_credits"]!.GetValue<decimal>()));
        Assert.Equal((9.55m, 0.45m), (credits["data"]!["user"]!["remaining_credits"]!.GetValue<decimal>(),
            credits["data"]!["user"]!["used_credits"]!.GetValue<decimal>()));
    }

    [Fact]
    public async Task A_failed_task_gives_its_credits_back()
    {
        await using Api api = await Api.StartAsync(new SandboxOptions { TaskDuration = TimeSpan.Zero, Credits = 10m });
        api.Server.Faults.OnSubmit(Fault.FailTask("service_error"));
        JsonObject task = await api.PollAsync(await api.TakeAsync());

        Assert.Equal(0m, task["usage"]!["credits_used"]!.GetValue<decimal>());
        Assert.Equal(new CreditBalance(10m, 0m, 0m), api.Server.Credits);
    }

    [Fact]
    public async Task Too_few_credits_are_402_and_make_no_task()
    {
        await using Api api = await Api.StartAsync(new SandboxOptions { Credits = 0.9m });
        await api.TakeAsync();
        await api.TakeAsync();
        using HttpResponseMessage answer = await api.SubmitAsync();

        Assert.Equal("insufficient_quota", await Api.ErrorCodeAsync(answer, 402));
        Assert.Equal((3, 2), (api.Server.ReceivedSubmits, api.Server.AcceptedSubmits));
    }

    [Fact]
    public async Task Parallel_submits_never_overdraw_the_account()
    {
        await using Api api = await Api.StartAsync(new SandboxOptions { Credits = 4.5m });
        HttpResponseMessage[] answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => api.SubmitAsync()));

        Assert.Equal(10, answers.Count(answer => answer.IsSuccessStatusCode));
        Assert.Equal((30, 10, 0m), (api.Server.ReceivedSubmits, api.Server.AcceptedSubmits, api.Server.Credits.Remaining));
    }
}
