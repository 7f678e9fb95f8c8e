using KreaGen.Errors;
namespace Wire;

using Wire.Recursion;

/// <summary>Schemas that refer to themselves, to each other and to what they build on.</summary>
public sealed class RecursionTests
{
    [Theory]
    [InlineData("""{"tree":{"value":1,"next":{"value":2},"children":[{"value":3,"children":[]}],"byName":{"a":{"value":4}}}}""")]
    [InlineData("""{"json":{"a":["b",{"c":"d"}]}}""")]
    [InlineData("""{"left":{"right":{"left":{}}}}""")]
    [InlineData("""{"circle":{"round":true}}""")]
    [InlineData("""{"filter":{"of":[{"value":"v","field":"f"},{"of":[]}]}}""")]
    public async Task What_is_received_is_sent_back_byte_for_byte(string json)
        => Assert.Equal(json, (await ReceiveAsync(json)).Sent);

    [Fact]
    public async Task Values_are_reached_at_any_depth()
    {
        (Thing thing, _) = await ReceiveAsync("""{"tree":{"value":1,"next":{"value":2,"next":{"value":3}}},"filter":{"of":[{"value":"v","field":"f"}]}}""");
        Assert.Equal(3, thing.Tree!.Next!.Next!.Value);
        FilterAll all = Assert.IsType<Filter.All>(thing.Filter).Value;
        Assert.Equal(("f", "v"), Assert.IsType<Filter.FilterEquals>(all.Of[0]).Value is var equals ? (equals.Field, equals.Value) : default);
    }

    [Fact]
    public async Task A_cycle_of_objects_is_refused_instead_of_followed_for_ever()
    {
        var children = new List<Node>();
        var node = new Node { Value = 1, Children = children };
        children.Add(node);
        Assert.Contains("64 levels", (await Assert.ThrowsAsync<ApiValidationException>(() => SendAsync(new() { Tree = node }))).Message, StringComparison.Ordinal);
    }

    private static Task<(Thing Received, string Sent)> ReceiveAsync(string json)
        => Echo.ReceiveAsync(json, static options => new RecursionClient(options), static (client, thing) => client.EchoAsync(thing), new Thing());

    private static Task<string> SendAsync(Thing thing)
        => Echo.SendAsync(thing, static options => new RecursionClient(options), static (client, thing) => client.EchoAsync(thing));
}
