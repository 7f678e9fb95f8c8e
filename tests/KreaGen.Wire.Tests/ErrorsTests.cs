using KreaGen.Errors;
using Wire.Errors;

namespace Wire;

/// <summary>What a call throws that changes something and starts no job, and how often it is sent.</summary>
public sealed class ErrorsTests
{
    private static readonly Order Book = new() { Sku = "book" };

    public static TheoryData<string, int> Calls => new() { { "GET", 4 }, { "PUT", 4 }, { "DELETE", 4 }, { "POST", 1 }, { "PATCH", 1 } };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_server_error_is_the_documented_error(string method, int sent)
    {
        await using var server = ScriptedServer.Replying(Reply.Text(503, """{"title":"Down"}""", "application/problem+json"));
        var error = await Assert.ThrowsAsync<ApiException<Problem>>(() => CallAsync(server, method));
        Assert.Equal(("Down", true, method != "GET"), (error.Error.Title, error.IsTransient, error.MayBeApplied));
        Assert.Equal(sent, server.Count(method));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_lost_answer_is_a_connection_error(string method, int sent)
    {
        await using var server = ScriptedServer.Replying(Reply.Reset());
        var error = await Assert.ThrowsAsync<ApiConnectionException>(() => CallAsync(server, method));
        Assert.Equal(method != "GET", error.MayBeApplied);
        Assert.DoesNotContain("charged", error.Message, StringComparison.Ordinal);

        // .NET itself repeats a GET whose connection breaks.
        Assert.True(method == "GET" ? server.Count(method) >= sent : server.Count(method) == sent);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    public async Task An_answer_that_cannot_be_read_may_have_been_applied(string method)
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, """{"sku":1}"""));
        Assert.True((await Assert.ThrowsAsync<InvalidResponseException>(() => CallAsync(server, method))).MayBeApplied);
    }

    [Theory]
    [InlineData("POST", 409)]
    [InlineData("PUT", 422)]
    [InlineData("GET", 500)]
    public async Task What_was_rejected_was_not_applied(string method, int status)
    {
        await using var server = ScriptedServer.Replying(Reply.Text(status, """{"title":"No"}""", "application/problem+json"));
        Assert.False((await Assert.ThrowsAsync<ApiException<Problem>>(() => CallAsync(server, method))).MayBeApplied);
    }

    [Fact]
    public async Task What_an_attempt_left_open_stays_open()
    {
        await using var server = ScriptedServer.Replying(Reply.Reset(), Reply.Text(409, """{"title":"No"}""", "application/problem+json"));
        Assert.True((await Assert.ThrowsAsync<ApiException<Problem>>(() => CallAsync(server, "PUT"))).MayBeApplied);
    }

    private static async Task CallAsync(ScriptedServer server, string method)
    {
        using var client = new ErrorsClient(new() { Endpoint = server.Uri, TimeProvider = new AutoTime() });
        Task call = method switch
        {
            "GET" => client.GetOrderAsync("1"),
            "PUT" => client.PutOrderAsync("1", Book),
            "DELETE" => client.DeleteOrderAsync("1"),
            "PATCH" => client.PatchOrderAsync("1", Book),
            _ => client.CreateOrderAsync(Book),
        };
        await call;
    }
}
