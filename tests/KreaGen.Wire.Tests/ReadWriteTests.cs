namespace Wire;

using Wire.ReadWrite;

/// <summary>A request does not demand what only a response has, and the other way round.</summary>
public sealed class ReadWriteTests
{
    [Fact]
    public async Task A_request_needs_no_member_that_is_read_only()
        => Assert.Equal("""{"name":"n","password":"p"}""", await SendAsync(new() { Name = "n", Password = "p" }));

    [Fact]
    public async Task An_answer_needs_no_member_that_is_write_only()
    {
        (Thing thing, _) = await ReceiveAsync("""{"id":"i","name":"n","created":{"by":"me"}}""");
        Assert.Equal(("i", "n", null, "me"), (thing.Id, thing.Name, thing.Password, thing.Created?.By));
    }

    private static Task<(Thing Received, string Sent)> ReceiveAsync(string json)
        => Echo.ReceiveAsync(json, static options => new ReadWriteClient(options), static (client, thing) => client.EchoAsync(thing), new Thing { Name = "" });

    private static Task<string> SendAsync(Thing thing)
        => Echo.SendAsync(thing, static options => new ReadWriteClient(options), static (client, thing) => client.EchoAsync(thing));
}
