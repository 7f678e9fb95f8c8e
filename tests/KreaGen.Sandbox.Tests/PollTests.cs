using System.Text.Json.Nodes;
using KreaGen.Samples.Sandbox;

namespace KreaGen.Sandbox.Tests;

public sealed class PollTests
{
    [Fact]
    public async Task A_task_goes_from_pending_over_processing_to_completed()
    {
        ManualTime time = new();
        await using Api api = await Api.StartAsync(new SandboxOptions { TimeProvider = time, TaskDuration = TimeSpan.FromSeconds(20) });
        string id = await api.TakeAsync();
        List<(string Status, int Progress)> seen = [];
        for (int i = 0; i <= 20; i++)
        {
            JsonObject task = await api.PollAsync(id);
            seen.Add((task["status"]!.GetValue<string>(), task["progress"]!.GetValue<int>()));
            Assert.Equal(i == 20, task.ContainsKey("results"));
            time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(["pending", "processing", "completed"], seen.Select(s => s.Status).Distinct());
        Assert.Equal(seen.Select(s => s.Progress).Order(), seen.Select(s => s.Progress));
        Assert.Equal((("pending", 0), ("processing", 50), ("completed", 100)), (seen[0], seen[10], seen[20]));
        Assert.Equal(21, api.Server.Polls[id]);
    }

    [Fact]
    public async Task A_completed_task_carries_what_EvoLink_sends_beyond_the_document()
    {
        await using Api api = await Api.StartAsync();
        JsonObject task = await api.PollAsync(await api.TakeAsync());

        Assert.Equal(0.45m, task["usage"]!["credits_used"]!.GetValue<decimal>());
        Assert.Equal(task["results"]![0]!.GetValue<string>(), task["result_data"]![0]!["url"]!.GetValue<string>());
        Assert.Equal(0, task["duration"]!.GetValue<double>());
        Assert.StartsWith("req-", task["request_id"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.False(task.ContainsKey("error"));
    }

    [Theory]
    [InlineData("task-42")]
    [InlineData("task-unified-")]
    [InlineData("task-unified-a_b")]
    public async Task A_malformed_id_is_400_with_a_param(string id)
    {
        await using Api api = await Api.StartAsync();
        JsonNode error = (await api.PollAsync(id, 400))["error"]!;

        Assert.Equal(["code", "message", "type", "param"], error.AsObject().Select(member => member.Key));
        Assert.Equal(("invalid_task_id", "task_id"), (error["code"]!.GetValue<string>(), error["param"]!.GetValue<string>()));
    }

    [Fact]
    public async Task An_unknown_id_is_404()
    {
        await using Api api = await Api.StartAsync();

        Assert.Equal("task_not_found", (await api.PollAsync("task-unified-1-none", 404))["error"]!["code"]!.GetValue<string>());
        Assert.Equal(1, api.Server.Polls["task-unified-1-none"]);
    }

    [Fact]
    public async Task An_unknown_address_is_a_JSON_404()
    {
        await using Api api = await Api.StartAsync();
        using HttpResponseMessage answer = await api.Http.GetAsync("v1/elsewhere");

        Assert.Equal("not_found", await Api.ErrorCodeAsync(answer, 404));
    }
}
