using Krea.EvoLink;
using KreaGen.Harness;
using KreaGen.Harness.Servers;
using KreaGen.Http;

namespace KreaGen.Jobs;

/// <summary>Numbers from outside are hints: whatever they say, the id of a job that is paid for arrives.</summary>
public sealed class HostileHintTests
{
    public static TheoryData<string> Numbers =>
    [
        "NaN", "Infinity", "-Infinity", "∞", "1e400", "1e5", "-1", "-0", "+1", "1.5", "1.", ".5", ".", "1,5", "1 5", "0x10", "٣", "３",
        "99999999999999999999", new('9', 400), "0." + new string('0', 400) + "1",
    ];

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task No_Retry_After_loses_a_job(string retryAfter)
    {
        string header = "Retry-After: " + retryAfter;
        await using var server = ScriptedServer.Replying(
            Reply.Json(200, Clients.Submitted, header),
            Reply.Json(200, Clients.State("processing", 1), header),
            Reply.Json(503, "{}", header),
            Reply.Json(200, Clients.State("completed", 100), header));
        var time = new AutoTime();
        using EvoLinkClient client = Clients.For(server, time, static options => options.Jobs.Timeout = TimeSpan.FromDays(30));

        Job<TaskDetailResponse> job = await client.StartImageGenerationAsync(Clients.Poster);

        Assert.Equal("task-unified-1", job.Id);
        Assert.True((await job.WaitAsync()).Progress == 100);
        Assert.All(time.Waits, static wait => Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromDays(1)));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task No_Retry_After_spoils_an_ordinary_answer(string retryAfter)
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, Clients.State("processing", 1), "Retry-After: " + retryAfter));
        using EvoLinkClient client = Clients.For(server);

        ApiResponse<TaskDetailResponse> response = await client.GetTaskDetailWithResponseAsync("x");

        Assert.InRange(response.RetryAfter ?? TimeSpan.Zero, TimeSpan.Zero, TimeSpan.FromDays(1));
    }
}
