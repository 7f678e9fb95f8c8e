using System.Net;
using KreaGen.Errors;
using KreaGen.Http;
using Wire.Answers;
using Thing = Wire.Answers.Thing;

namespace Wire;

/// <summary>What comes back: several statuses, ranges, <c>default</c>, headers.</summary>
public sealed class AnswersTests
{
    private const string Thing = """{"id":"a"}""";

    [Fact]
    public async Task Each_status_is_a_case_of_its_own()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, Thing), Reply.Json(202, """{"number":7}"""), Reply.With(204, []));
        using var client = new AnswersClient(new() { Endpoint = server.Uri });
        string[] seen = [await WordsAsync(), await WordsAsync(), await WordsAsync()];
        Assert.Equal(["thing a", "ticket 7", "nothing"], seen);

        async Task<string> WordsAsync() => await client.CreateThingAsync() switch
        {
            CreateThingResult.Ok(var thing) => "thing " + thing.Id,
            CreateThingResult.Accepted(var ticket) => "ticket " + ticket.Number,
            CreateThingResult.NoContent => "nothing",
            var other => other.ToString(),
        };
    }

    [Fact]
    public async Task An_error_is_what_its_range_or_the_default_says()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(418, """{"reason":"tea"}"""), Reply.Text(501, """{"title":"Never"}""", "application/problem+json"));
        using var client = new AnswersClient(new() { Endpoint = server.Uri, Retry = new() { MaxRetries = 0 } });
        Assert.Equal("tea", (await Assert.ThrowsAsync<ApiException<Refusal>>(() => client.CreateThingAsync())).Error.Reason);
        Assert.Equal("Never", (await Assert.ThrowsAsync<ApiException<ApiProblem>>(() => client.CreateThingAsync())).Error.Title);
    }

    [Fact]
    public async Task What_may_be_empty_is_null_then()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, Thing), Reply.With(204, []));
        using var client = new AnswersClient(new() { Endpoint = server.Uri });
        Assert.Equal("a", (await client.FindThingAsync())?.Id);
        Assert.Null(await client.FindThingAsync());
    }

    [Theory]
    [InlineData(200)]
    [InlineData(299)]
    public async Task A_range_holds_all_its_statuses(int status)
    {
        await using var server = ScriptedServer.Replying(Reply.Json(status, Thing));
        using var client = new AnswersClient(new() { Endpoint = server.Uri });
        Assert.Equal("a", (await client.GetRangeAsync()).Id);
    }

    [Fact]
    public async Task The_default_is_success_too_where_nothing_else_is()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, Thing), Reply.Json(404, """{"id":"b"}"""));
        using var client = new AnswersClient(new() { Endpoint = server.Uri });
        Assert.Equal("a", (await client.GetDefaultAsync()).Id);
        Assert.Equal("b", (await Assert.ThrowsAsync<ApiException<Thing>>(() => client.GetDefaultAsync())).Error.Id);
    }

    [Fact]
    public async Task An_operation_without_answers_answers_nothing()
    {
        await using var server = ScriptedServer.Replying(Reply.With(200, "whatever"u8.ToArray()));
        using var client = new AnswersClient(new() { Endpoint = server.Uri });
        await client.GetNothingAsync();
        Assert.Null(server.Requests[0].Header("Accept"));
    }

    [Fact]
    public async Task Headers_have_the_types_of_the_document()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(
            200,
            Thing,
            "X-Rate-Limit: 9",
            "X-Expires: 2026-01-31T12:00:00Z",
            "X-Colors: blue,  black",
            "X-Colors: brown",
            "X-Sizes: 1,2",
            "X-Big: 18446744073709551615",
            "X-Huge: 99999999999999999999999999999",
            "X-Bigs: 18446744073709551615, 1",
            "X-Kind: huge",
            "X-Origin: x=1,y=2",
            "X-Thing: {\"id\":\"h\"}",
            "Link: </things?page=2>; rel=\"next\""));
        using var client = new AnswersClient(new() { Endpoint = server.Uri });
        ApiResponse<Thing?, FindThingHeaders> response = await client.FindThingWithResponseAsync();
        FindThingHeaders headers = response.TypedHeaders;
        Assert.Equal((HttpStatusCode.OK, "a"), (response.StatusCode, response.Value?.Id));
        Assert.Equal(9, headers.XRateLimit);
        Assert.Equal(new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero), headers.XExpires);
        Assert.Equal(["blue", "black", "brown"], headers.XColors);
        Assert.Equal([1, 2], headers.XSizes);
        Assert.Equal(ulong.MaxValue, headers.XBig);
        Assert.Equal(System.Numerics.BigInteger.Parse("99999999999999999999999999999", System.Globalization.CultureInfo.InvariantCulture), headers.XHuge);
        Assert.Equal([ulong.MaxValue, 1], headers.XBigs!);
        Assert.Equal(("huge", false), (headers.XKind?.Value, headers.XKind?.IsKnown));
        Assert.Equal([new("x", "1"), new("y", "2")], headers.XOrigin!);
        Assert.Equal("h", headers.XThing?.Id);
        Assert.Equal("</things?page=2>; rel=\"next\"", headers.Link);
    }

    [Fact]
    public async Task A_header_that_is_missing_is_null_and_a_malformed_one_harms_only_who_asks_for_it()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, Thing, "X-Rate-Limit: many"));
        using var client = new AnswersClient(new() { Endpoint = server.Uri });
        ApiResponse<Thing?, FindThingHeaders> response = await client.FindThingWithResponseAsync();
        Assert.Null(response.TypedHeaders.XExpires);
        Assert.Null(response.TypedHeaders.XColors);
        Assert.Null(response.TypedHeaders.XOrigin);
        Assert.Contains("X-Rate-Limit", Assert.Throws<InvalidResponseException>(() => response.TypedHeaders.XRateLimit).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_headers_are_the_same_type()
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, [], "X-Rate-Limit: 9"));
        using var client = new AnswersClient(new() { Endpoint = server.Uri });
        XRateLimitHeaders a = (await client.LimitedAWithResponseAsync()).TypedHeaders;
        XRateLimitHeaders b = (await client.LimitedBWithResponseAsync()).TypedHeaders;
        Assert.Equal((9, 9), (a.XRateLimit, b.XRateLimit));
    }

    [Fact]
    public async Task Headers_of_an_error_have_the_types_of_the_document()
    {
        await using var server = ScriptedServer.Replying(Reply.With(429, [], "X-Reset: 2026-01-31T12:00:00Z", "X-Trace: t-1"));
        using var client = new AnswersClient(new() { Endpoint = server.Uri, Retry = { MaxRetries = 0 } });
        ApiException error = await Assert.ThrowsAsync<ApiException>(() => client.GetRefusedAsync());
        Assert.Equal("t-1", error.ResponseHeaders?.Text("X-Trace"));
        GetRefusedErrorHeaders? headers = GetRefusedErrorHeaders.Of(error);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero), headers?.XReset);
        Assert.Equal("t-1", headers?.XTrace);
        Assert.Null(headers?.OfValue);
        Assert.Null(GetRefusedErrorHeaders.Of(new ApiException("There was no answer.")));
    }
}
