using Krea.EvoLink;
using KreaGen.Errors;
using KreaGen.Harness;
using KreaGen.Harness.Servers;

namespace KreaGen.Http;

/// <summary>The event table for requests that cost money, counted at the socket.</summary>
public sealed class SubmitTests
{
    private const string Error = """{"error":{"code":"some_code","message":"Some words","type":"some_type"}}""";

    [Fact]
    public async Task A_submit_is_sent_once_and_its_answer_is_typed()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, Clients.Submitted));
        using EvoLinkClient client = Clients.For(server);

        ImageGenerationResponse answer = await client.CreateImageGenerationAsync(Clients.Poster);

        Assert.Equal("task-unified-1", answer.Id);
        ReceivedRequest request = Assert.Single(server.Requests);
        Assert.Equal("/v1/images/generations", request.Target);
        Assert.Equal("Bearer " + Clients.Key, request.Header("Authorization"));
        Assert.Equal("application/json", request.Header("Content-Type"));
        Assert.Equal("""{"model":"krea-2-turbo","prompt":"silver headphones","size":"16:9","seed":7}""", request.Text);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(402)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    [InlineData(422)]
    public async Task A_refusal_is_a_typed_error_and_never_repeated(int status)
    {
        await using var server = ScriptedServer.Replying(Reply.Json(status, Error, "x-oneapi-request-id: req-9"));
        using EvoLinkClient client = Clients.For(server);

        ApiException error = await Assert.ThrowsAnyAsync<ApiException>(() => client.CreateImageGenerationAsync(Clients.Poster));

        Assert.Equal(status, (int)error.StatusCode!);
        Assert.Equal("some_code", error.Code);
        Assert.Equal("Some words", error.ProviderMessage);
        Assert.Equal("req-9", error.RequestId);
        Assert.Equal("createImageGeneration", error.OperationId);
        Assert.False(error.IsTransient);
        Assert.Contains("some_code: Some words", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
        if (status < 404)
        {
            Assert.Equal("some_code", Assert.IsType<ApiException<ErrorResponse>>(error).Error.Error!.Code);
        }
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("1.5", 1.5)]
    [InlineData("0", 0)]
    [InlineData("30", 30)]
    [InlineData("Thu, 01 Jan 2026 12:00:09 GMT", 9)]
    public async Task A_refusal_for_now_is_repeated_after_the_wait_asked_for(string retryAfter, double seconds)
    {
        var time = new AutoTime();
        await using var server = ScriptedServer.Replying(Reply.Json(429, Error, "Retry-After: " + retryAfter), Reply.Json(200, Clients.Submitted));
        using EvoLinkClient client = Clients.For(server, time);

        await client.CreateImageGenerationAsync(Clients.Poster);

        Assert.Equal(2, server.Count("POST"));
        Assert.Equal(seconds, time.Seconds.Sum());
    }

    [Theory]
    [InlineData("31", 31)]
    [InlineData("30.5", 30.5)]
    [InlineData("99999999999999999999", 86_400)]
    [InlineData("Fri, 01 Jan 2044 12:00:00 GMT", 86_400)]
    public async Task A_longer_wait_than_there_is_patience_for_is_given_up_on(string retryAfter, double seconds)
    {
        var time = new AutoTime();
        await using var server = ScriptedServer.Replying(Reply.Json(429, Error, "Retry-After: " + retryAfter), Reply.Json(200, Clients.Submitted));
        using EvoLinkClient client = Clients.For(server, time);

        ApiException<ErrorResponse> error = await Assert.ThrowsAsync<ApiException<ErrorResponse>>(() => client.CreateImageGenerationAsync(Clients.Poster));

        Assert.Single(server.Requests);
        Assert.Empty(time.Waits);
        Assert.Equal(TimeSpan.FromSeconds(seconds), error.RetryAfter);
        Assert.True(error.IsTransient);
        Assert.EndsWith(FormattableString.Invariant($" It asks to wait {seconds} seconds, longer than the 30 seconds of Retry.MaxDelay."), error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("abc")]
    [InlineData("Thu, 01 Jan 2015 12:00:00 GMT")]
    [InlineData("")]
    public async Task Nonsense_in_Retry_After_is_ignored(string retryAfter)
    {
        var time = new AutoTime();
        await using var server = ScriptedServer.Replying(Reply.Json(429, Error, "Retry-After: " + retryAfter), Reply.Json(200, Clients.Submitted));
        using EvoLinkClient client = Clients.For(server, time);

        await client.CreateImageGenerationAsync(Clients.Poster);

        Assert.InRange(Assert.Single(time.Seconds), 0.0, 5.0);
    }

    [Fact]
    public async Task A_refusal_for_now_that_stays_is_a_typed_error()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(429, Error));
        using EvoLinkClient client = Clients.For(server);

        ApiException<ErrorResponse> error = await Assert.ThrowsAsync<ApiException<ErrorResponse>>(() => client.CreateImageGenerationAsync(Clients.Poster));

        Assert.True(error.IsTransient);
        Assert.Equal(4, server.Count("POST"));
    }

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    public async Task A_server_error_leaves_the_outcome_unknown(int status)
    {
        await using var server = ScriptedServer.Replying(Reply.Json(status, Error, "x-request-id: req-1"));
        var time = new AutoTime();
        using EvoLinkClient client = Clients.For(server, time);

        SubmissionUnknownException error = await Assert.ThrowsAsync<SubmissionUnknownException>(() => client.CreateImageGenerationAsync(Clients.Poster));

        Assert.Single(server.Requests);
        Assert.Equal(status, (int)error.StatusCode!);
        Assert.Equal("some_code", error.Code);
        Assert.Equal("req-1", error.RequestId);
        Assert.Equal(Error, error.ResponseBody);
        Assert.Equal(time.GetUtcNow(), error.SentAt);
        Assert.Contains("may have been charged", error.Message, StringComparison.Ordinal);
        Assert.IsAssignableFrom<ApiException>(error.InnerException);
    }

    public static TheoryData<string, Reply> LostAnswers => new()
    {
        { "closed", Reply.Close() },
        { "reset", Reply.Reset() },
        { "truncated", Reply.Truncated(200, """{"id":"task""", missing: 500) },
        { "unreadable", Reply.Json(200, """{"id":"task""") },
        { "empty", Reply.Json(200, "") },
        { "html", Reply.Text(200, "<html>proxy</html>", "text/html") },
        { "another shape", Reply.Json(200, """{"id":42}""") },
        { "half a head", new Reply("HTTP/1.1 200 O"u8.ToArray(), AfterReply.Close) },
        { "not http", new Reply("SSH-2.0-hello\r\n\r\n"u8.ToArray(), AfterReply.Close) },
    };

    [Theory]
    [MemberData(nameof(LostAnswers))]
    public async Task A_lost_answer_is_never_a_second_charge(string what, Reply reply)
    {
        await using var server = ScriptedServer.Replying(reply);
        using EvoLinkClient client = Clients.For(server);

        SubmissionUnknownException error = await Assert.ThrowsAsync<SubmissionUnknownException>(() => client.CreateImageGenerationAsync(Clients.Poster));

        Assert.True(server.Count("POST") == 1, what);
        Assert.NotNull(error.InnerException);
    }

    [Theory]
    [InlineData(AfterReply.Close)]
    [InlineData(AfterReply.Reset)]
    public async Task A_kept_connection_that_breaks_after_the_request_was_read_is_not_used_to_send_twice(AfterReply after)
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, Clients.Submitted), new Reply([], after));
        using EvoLinkClient client = Clients.For(server);
        await client.CreateImageGenerationAsync(Clients.Poster);

        await Assert.ThrowsAsync<SubmissionUnknownException>(() => client.CreateImageGenerationAsync(Clients.Poster));

        Assert.Equal(2, server.Count("POST"));
        Assert.Equal(server.Requests[0].Connection, server.Requests[1].Connection);
    }

    [Fact]
    public async Task An_attempt_that_takes_too_long_leaves_the_outcome_unknown()
    {
        var time = new AutoTime();
        await using var server = new ScriptedServer(_ =>
        {
            time.Advance(TimeSpan.FromSeconds(31));
            return Reply.Silence();
        });
        using EvoLinkClient client = Clients.For(server, time, static options => options.Timeout = TimeSpan.FromSeconds(30));

        SubmissionUnknownException error = await Assert.ThrowsAsync<SubmissionUnknownException>(() => client.CreateImageGenerationAsync(Clients.Poster));

        Assert.Single(server.Requests);
        Assert.Contains("30 seconds", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_after_the_request_was_sent_says_that_it_may_have_been_charged()
    {
        using var cancel = new CancellationTokenSource();
        await using var server = new ScriptedServer(_ =>
        {
            cancel.Cancel();
            return Reply.Silence();
        });
        using EvoLinkClient client = Clients.For(server);

        SubmissionCanceledException error = await Assert.ThrowsAsync<SubmissionCanceledException>(() => client.CreateImageGenerationAsync(Clients.Poster, cancel.Token));

        Assert.Contains("may have been charged", error.Message, StringComparison.Ordinal);
        Assert.Equal(cancel.Token, error.CancellationToken);
    }

    [Fact]
    public async Task Cancelling_before_anything_was_sent_is_an_ordinary_cancellation()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, Clients.Submitted));
        using EvoLinkClient client = Clients.For(server);

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.CreateImageGenerationAsync(Clients.Poster, new(canceled: true)));

        Assert.IsNotType<SubmissionCanceledException>(error);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_an_error_even_to_the_same_host(int status)
    {
        await using var server = ScriptedServer.Replying(Reply.Json(status, "{}", "Location: /elsewhere"));
        using EvoLinkClient client = Clients.For(server);

        ApiException error = await Assert.ThrowsAsync<ApiException>(() => client.CreateImageGenerationAsync(Clients.Poster));

        Assert.Equal(status, (int)error.StatusCode!);
        Assert.Contains("redirect was not followed", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task An_answer_without_an_id_leaves_the_outcome_of_a_job_unknown()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, """{"status":"pending"}"""));
        using EvoLinkClient client = Clients.For(server);

        SubmissionUnknownException error = await Assert.ThrowsAsync<SubmissionUnknownException>(() => client.StartImageGenerationAsync(Clients.Poster));

        Assert.Equal("""{"status":"pending"}""", error.ResponseBody);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_request_that_breaks_limits_is_not_sent_and_names_all_of_them()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, Clients.Submitted));
        using EvoLinkClient client = Clients.For(server);
        ImageGenerationRequest bad = Clients.Poster with { Seed = 2_000_000, CallbackUrl = new("http://example.com/hook") };

        ApiValidationException error = await Assert.ThrowsAsync<ApiValidationException>(() => client.CreateImageGenerationAsync(bad));

        Assert.Equal(["Seed", "CallbackUrl"], error.Violations.Select(violation => violation.Property));
        Assert.StartsWith("Seed must be at most 1048576, but is 2000000.", error.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_success_that_the_document_does_not_know_is_read_all_the_same()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(202, Clients.Submitted));
        using EvoLinkClient client = Clients.For(server);

        Assert.Equal("task-unified-1", (await client.CreateImageGenerationWithResponseAsync(Clients.Poster)).Value.Id);
    }
}
