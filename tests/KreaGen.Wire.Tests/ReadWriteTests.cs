using KreaGen.Errors;
using KreaGen.Values;
using Wire.ReadWrite;

namespace Wire;

/// <summary>A request does not demand what only a response has, and the other way round.</summary>
public sealed class ReadWriteTests
{
    [Fact]
    public async Task A_request_needs_no_member_that_is_read_only()
        => Assert.Equal("""{"name":"n","password":"p","pin":1,"hint":null}""", await SendAsync(new() { Name = "n", Password = "p", Pin = 1, Hint = (string?)null }));

    [Fact]
    public async Task An_answer_needs_no_member_that_is_write_only()
    {
        Thing thing = await ReceiveAsync("""{"id":"i","name":"n","created":{"by":"me"}}""");
        Assert.Equal(("i", "n", null, "me"), (thing.Id, thing.Name, thing.Password, thing.Created?.By));
    }

    [Theory]
    [InlineData("Password")]
    [InlineData("Pin")]
    [InlineData("Hint")]
    public async Task A_request_needs_every_member_that_is_write_only(string missing)
    {
        var thing = new Thing
        {
            Name = "n",
            Password = missing == "Password" ? null : "p",
            Pin = missing == "Pin" ? null : 1,
            Hint = missing == "Hint" ? default(Optional<string?>) : (string?)null,
        };
        var error = await Sending.NothingAsync<ReadWriteClient, ApiValidationException>(static options => new(options), client => client.EchoAsync(thing));
        Assert.Equal(missing, Assert.Single(error.Violations).Property);
    }

    private static async Task<Thing> ReceiveAsync(string json)
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, json));
        using var client = new ReadWriteClient(new() { Endpoint = server.Uri });
        return await client.EchoAsync(new() { Name = "", Password = "", Pin = 0, Hint = "" });
    }

    private static Task<string> SendAsync(Thing thing)
        => Echo.SendAsync(thing, static options => new ReadWriteClient(options), static (client, thing) => client.EchoAsync(thing));
}
