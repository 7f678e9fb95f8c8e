using Krea.EvoLink;
using KreaGen.Errors;
using KreaGen.Harness;
using KreaGen.Harness.Servers;

namespace KreaGen.Http;

/// <summary>How long a call waits before it is repeated, and how often.</summary>
public sealed class RetryTests
{
    private static readonly Reply Busy = Reply.Json(503, "{}");

    [Fact]
    public async Task Each_wait_is_twice_the_last_up_to_the_longest()
    {
        var time = new AutoTime();
        await using var server = ScriptedServer.Replying(Busy);
        using EvoLinkClient client = Clients.For(server, time, static options => options.Retry = new() { MaxRetries = 6, BaseDelay = TimeSpan.FromSeconds(1), MaxDelay = TimeSpan.FromSeconds(10) });

        await Assert.ThrowsAnyAsync<ApiException>(() => client.GetTaskDetailAsync("x"));

        Assert.Equal([1, 2, 4, 8, 10, 10], time.Seconds);
        Assert.Equal(7, server.Requests.Count);
    }

    [Theory]
    [InlineData(0.0, 0.5)]
    [InlineData(0.999, 1.499)]
    public async Task A_wait_is_spread_from_half_to_one_and_a_half_times(double jitter, double seconds)
    {
        var time = new AutoTime();
        await using var server = ScriptedServer.Replying(Busy, Reply.Json(200, Clients.State("completed", 100)));
        using EvoLinkClient client = Clients.For(server, time, options =>
        {
            options.Retry.BaseDelay = TimeSpan.FromSeconds(1);
            options.Jobs.Jitter = () => jitter;
        });

        await client.GetTaskDetailAsync("x");

        Assert.Equal([seconds], time.Seconds);
    }

    [Fact]
    public async Task Doubling_has_no_end_but_the_longest_wait()
    {
        var time = new AutoTime();
        await using var server = ScriptedServer.Replying(Busy);
        using EvoLinkClient client = Clients.For(server, time, static options =>
            options.Retry = new() { MaxRetries = 80, BaseDelay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromDays(1) });

        await Assert.ThrowsAnyAsync<ApiException>(() => client.GetTaskDetailAsync("x"));

        Assert.Equal(80, time.Waits.Count);
        Assert.Equal(TimeSpan.FromDays(1), time.Waits.Last());
    }

    [Fact]
    public async Task Who_gives_up_while_a_repetition_is_waited_for_is_heard()
    {
        using var gaveUp = new CancellationTokenSource();
        await using var server = new ScriptedServer(_ => Reply.Json(503, "{}", "Retry-After: 20"));
        using EvoLinkClient client = new(Clients.Key, new() { Endpoint = server.Uri, Observer = new GivesUp(gaveUp) });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.GetTaskDetailAsync("x", cancellationToken: gaveUp.Token));

        Assert.Single(server.Requests);
    }

    private sealed class GivesUp(CancellationTokenSource source) : Telemetry.ApiObserver
    {
        public override void CallRetried(ApiException error, int number, TimeSpan delay) => source.Cancel();
    }
}
