using KreaGen.Errors;
using KreaGen.Generated;
using KreaGen.Harness;
using KreaGen.Harness.Servers;
using KreaGen.Telemetry;

namespace KreaGen.Http;

/// <summary>What an attempt left open stays open: the failure of a later one says nothing about it.</summary>
public sealed class OpenOutcomeTests
{
    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(409)]
    [InlineData(429)]
    public async Task A_submission_that_may_have_arrived_stays_unknown_whatever_the_service_says_of_its_repetition(int status)
    {
        await using var server = ScriptedServer.Replying(Reply.Close(), Reply.Json(status, """{"message":"in progress"}""", "Retry-After: 999"));
        using var client = new AnyClient(server, new());

        SubmissionUnknownException error = await Assert.ThrowsAsync<SubmissionUnknownException>(() => client.SendAsync(Submission()));

        Assert.Equal(2, server.Count("POST"));
        Assert.True(error.MayBeApplied);
        Assert.Contains("in progress", error.Message, StringComparison.Ordinal);
        Assert.Equal(status, (int)Assert.IsType<ApiException>(error.InnerException).StatusCode!);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    public async Task Canceling_the_wait_for_a_repetition_does_not_forget_that_the_first_may_be_applied(string method)
    {
        using CancellationTokenSource source = new();
        await using var server = ScriptedServer.Replying(Reply.Close(), Reply.With(204, []));
        using var client = new AnyClient(server, new(), new() { Observer = new Canceling(source), Timeout = TimeSpan.FromHours(1) });
        var request = method == "POST" ? Submission() : new ApiRequest<NoContent>(AnyClient.Operation(method), "/a");

        SubmissionCanceledException error = await Assert.ThrowsAsync<SubmissionCanceledException>(() => client.SendAsync(request, source.Token));

        Assert.Equal("op", error.OperationId);
        Assert.Equal(1, server.Count(method));
    }

    [Fact]
    public async Task Canceling_a_question_is_a_plain_cancellation()
    {
        using CancellationTokenSource source = new();
        await using var server = ScriptedServer.Replying(Reply.Json(503, "{}"), Reply.With(204, []));
        using var client = new AnyClient(server, new(), new() { Observer = new Canceling(source), Timeout = TimeSpan.FromHours(1) });

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => client.SendAsync<NoContent>(new(AnyClient.Operation("GET"), "/a"), source.Token));

        Assert.IsNotType<SubmissionCanceledException>(error);
    }

    [Fact]
    public void An_unknown_outcome_that_somebody_else_found_may_be_applied_too()
        => Assert.True(new SubmissionUnknownException("The response was lost.", DateTimeOffset.UnixEpoch).MayBeApplied);

    private static ApiRequest<NoContent> Submission()
    {
        var operation = new ApiOperation<NoContent>("op", HttpMethod.Post, "/a") { Responses = [ResponseReader.Empty(204)], StartsJob = true };
        var request = new ApiRequest<NoContent>(operation, "/a");
        request.AddHeader("Idempotency-Key", "k-1");
        return request;
    }

    /// <summary>Cancels as soon as a repetition is announced.</summary>
    private sealed class Canceling(CancellationTokenSource source) : ApiObserver
    {
        public override void CallRetried(ApiException error, int number, TimeSpan delay) => source.Cancel();
    }
}
