using System.Text.Json.Nodes;
using KreaGen.Samples.Sandbox;
using KreaGen.Samples.Sandbox.Callbacks;
using KreaGen.Samples.Sandbox.Faults;

namespace KreaGen.Sandbox.Tests;

public sealed class CallbackTests
{
    private static readonly SandboxOptions Quick = new()
    {
        TaskDuration = TimeSpan.FromMilliseconds(30),
        AllowInsecureCallbacks = true,
        CallbackRetryDelays = [TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(40), TimeSpan.FromMilliseconds(80)],
        CallbackTimeout = TimeSpan.FromMinutes(5),
    };

    [Theory]
    [InlineData("completed", "a fox")]
    [InlineData("failed", "a fox [fail:service_error]")]
    [InlineData("cancelled", "a fox [cancelled]")]
    public async Task The_end_of_a_task_is_told_with_the_body_of_a_poll(string status, string prompt)
    {
        await using CallbackReceiver receiver = await CallbackReceiver.StartAsync(204);
        await using Api api = await Api.StartAsync(Quick);
        string id = await SubmitAsync(api, receiver, prompt);
        CallbackAttempt attempt = Assert.Single(await AttemptsAsync(api, 1));

        Assert.Equal((id, 1, 204, true), (attempt.TaskId, attempt.Attempt, attempt.Status, attempt.Succeeded));
        Assert.Equal(attempt.Body, Assert.Single(receiver.Bodies));
        JsonObject told = JsonNode.Parse(attempt.Body)!.AsObject();
        Assert.Equal(status, told["status"]!.GetValue<string>());
        Assert.True(JsonNode.DeepEquals(await api.PollAsync(id), told));
        Assert.Equal(0m, api.Server.Credits.Reserved);
    }

    [Fact]
    public async Task A_refused_callback_is_repeated_until_it_succeeds()
    {
        await using CallbackReceiver receiver = await CallbackReceiver.StartAsync(500, 302, 200);
        await using Api api = await Api.StartAsync(Quick);
        await SubmitAsync(api, receiver, "a fox");

        IReadOnlyList<CallbackAttempt> attempts = await AttemptsAsync(api, 3);
        Assert.Equal([500, 302, 200], attempts.Select(attempt => attempt.Status));
        Assert.Equal([1, 2, 3], attempts.Select(attempt => attempt.Attempt));
    }

    [Fact]
    public async Task After_three_retries_a_callback_is_given_up()
    {
        await using CallbackReceiver receiver = await CallbackReceiver.StartAsync(500);
        await using Api api = await Api.StartAsync(Quick);
        await SubmitAsync(api, receiver, "a fox");
        IReadOnlyList<CallbackAttempt> attempts = await AttemptsAsync(api, 4);
        await Task.Delay(200);

        Assert.Equal(4, api.Server.Callbacks.Count);
        for (int i = 0; i < 3; i++)
        {
            Assert.True(attempts[i + 1].At - attempts[i].At >= Quick.CallbackRetryDelays[i] - TimeSpan.FromMilliseconds(5));
        }
    }

    [Fact]
    public async Task A_receiver_that_is_not_there_is_recorded_as_a_failure()
    {
        CallbackReceiver gone = await CallbackReceiver.StartAsync(200);
        string address = gone.Address;
        await gone.DisposeAsync();
        await using Api api = await Api.StartAsync(Quick);
        await api.TakeAsync(Api.Body("a fox", $$""","callback_url":"{{address}}" """));

        Assert.All(await AttemptsAsync(api, 4), attempt => Assert.True(attempt is { Status: null, Failure: not null }));
    }

    [Fact]
    public async Task A_receiver_that_does_not_answer_in_time_is_given_up()
    {
        await using Api slow = await Api.StartAsync();
        slow.Server.Faults.OnSubmit(Fault.Slow(TimeSpan.FromMinutes(10)));
        slow.Server.Faults.OnSubmit(Fault.SlowToTake(TimeSpan.FromMinutes(10)));
        await using Api api = await Api.StartAsync(new SandboxOptions
        {
            TaskDuration = TimeSpan.Zero,
            AllowInsecureCallbacks = true,
            CallbackRetryDelays = [],
            CallbackTimeout = TimeSpan.FromMilliseconds(200),
        });
        await api.TakeAsync(Api.Body("a fox", $$""","callback_url":"{{slow.Server.BaseAddress}}v1/images/generations" """));

        CallbackAttempt attempt = Assert.Single(await AttemptsAsync(api, 1));
        Assert.Equal((null, "The receiver did not answer in time."), (attempt.Status, attempt.Failure));
    }

    private static Task<string> SubmitAsync(Api api, CallbackReceiver receiver, string prompt) =>
        api.TakeAsync(Api.Body(prompt, $$""","callback_url":"{{receiver.Address}}" """));

    private static async Task<IReadOnlyList<CallbackAttempt>> AttemptsAsync(Api api, int count)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromMinutes(5));
        while (api.Server.Callbacks.Count < count)
        {
            await Task.Delay(10, patience.Token);
        }

        return api.Server.Callbacks;
    }
}
