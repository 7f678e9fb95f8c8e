using KreaGen.Errors;
namespace Wire;

using Wire.Discriminators;

/// <summary>Unions whose variants a member tells apart: by mapping, by name, nested, by number.</summary>
public sealed class DiscriminatorsTests
{
    [Theory]
    [InlineData("""{"event":{"type":"created","name":"n"}}""", typeof(Event.Created))]
    [InlineData("""{"event":{"type":"removed","reason":"r"}}""", typeof(Event.Deleted))]
    [InlineData("""{"event":{"type":"deleted"}}""", typeof(Event.Deleted))]
    [InlineData("""{"event":{"from":"f","type":"Renamed"}}""", typeof(Event.Renamed))]
    [InlineData("""{"event":{"type":"moved","to":1}}""", typeof(Event.Unknown))]
    public async Task The_member_decides_wherever_it_stands(string json, Type variant)
    {
        (Thing thing, string sent) = await ReceiveAsync(json);
        Assert.IsType(variant, thing.Event);
        Assert.Equal(json.Length, sent.Length);
    }

    [Fact]
    public async Task A_value_that_names_its_variant_and_does_not_fit_it_is_an_error()
        => Assert.Contains("$.event.name", (await Assert.ThrowsAnyAsync<ApiException>(() => ReceiveAsync("""{"event":{"type":"created"}}"""))).ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task A_variant_with_one_tag_sets_it_by_itself()
        => Assert.Equal(
            """{"events":[{"type":"created","name":"n"},{"type":"removed","reason":"r"}]}""",
            await SendAsync(new() { Events = [new Created { Name = "n" }, new Deleted { Type = "removed", Reason = "r" }] }));

    [Fact]
    public async Task A_union_in_a_union_is_told_apart_by_the_same_member()
    {
        Assert.Equal("t", Assert.IsType<Block.Text>((await ReceiveAsync("""{"block":{"kind":"text","text":"t"}}""")).Received.Block).Value.Text);
        Media media = Assert.IsType<Block.Media>((await ReceiveAsync("""{"block":{"kind":"sound","seconds":3}}""")).Received.Block).Value;
        Assert.Equal(3, Assert.IsType<Media.Sound>(media).Value.Seconds);
        Assert.Equal("""{"block":{"kind":"image","pixels":9}}""", await SendAsync(new() { Block = (Media)new MediaImage { Pixels = 9 } }));
    }

    [Fact]
    public async Task A_number_can_tell()
    {
        (Thing thing, string sent) = await ReceiveAsync("""{"frame":{"op":2,"token":"t"}}""");
        Assert.Equal("t", Assert.IsType<Frame.Value2>(thing.Frame).Value.Token);
        Assert.Equal("""{"frame":{"op":2,"token":"t"}}""", sent);
    }

    private static Task<(Thing Received, string Sent)> ReceiveAsync(string json)
        => Echo.ReceiveAsync(json, static options => new DiscriminatorsClient(options), static (client, thing) => client.EchoAsync(thing), new Thing());

    private static Task<string> SendAsync(Thing thing)
        => Echo.SendAsync(thing, static options => new DiscriminatorsClient(options), static (client, thing) => client.EchoAsync(thing));
}
