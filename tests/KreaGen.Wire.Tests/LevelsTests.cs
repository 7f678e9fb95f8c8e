using KreaGen.Errors;
namespace Wire;

using Wire.Levels;

/// <summary>Variants that have variants of their own, told apart by another member or by the same one.</summary>
public sealed class LevelsTests
{
    [Theory]
    [InlineData("""{"shape":{"kind":"many","sides":"4","width":1}}""")]
    [InlineData("""{"shape":{"kind":"many","sides":"5","width":1}}""")]
    [InlineData("""{"shape":{"kind":"star","points":5}}""")]
    [InlineData("""{"event":{"type":"moved","to":"a"}}""")]
    [InlineData("""{"block":{"type":"text","text":"a"}}""")]
    public async Task Nothing_is_lost(string json) => Assert.Equal(json, (await ReceiveAsync(json)).Sent);

    [Fact]
    public async Task Reading_goes_down_level_by_level()
    {
        Thing thing = (await ReceiveAsync("""{"shape":{"kind":"many","sides":"4","width":1},"polygon":{"kind":"many","sides":"3","height":2},"event":{"type":"moved","to":"a"}}""")).Received;
        Assert.Equal(1, Assert.IsType<Polygon.Square>(Assert.IsType<Shape.Polygon>(thing.Shape).Value).Value.Width);
        Assert.Equal(2, Assert.IsType<Polygon.Triangle>(thing.Polygon).Value.Height);
        Assert.Equal("a", Assert.IsType<Change.Moved>(Assert.IsType<Event.Change>(thing.Event).Value).Value.To);
        Assert.IsType<Polygon.Base>(Assert.IsType<Shape.Polygon>((await ReceiveAsync("""{"shape":{"kind":"many","sides":"5"}}""")).Received.Shape).Value);
    }

    [Fact]
    public async Task A_new_object_says_what_it_is_on_every_level()
    {
        Assert.Equal("""{"shape":{"kind":"many","sides":"4","width":1}}""", await SendAsync(new() { Shape = (Polygon)new Square { Width = 1 } }));
        Assert.Equal("""{"shape":{"kind":"round","radius":1}}""", await SendAsync(new() { Shape = new RoundBase { Radius = 1 } }));
        Assert.Equal("""{"shape":{"kind":"round","radius":1,"other":2}}""", await SendAsync(new() { Shape = new Oval { Radius = 1, Other = 2 } }));
        Assert.Equal("""{"event":{"type":"moved","to":"a"}}""", await SendAsync(new() { Event = (Change)new Moved { To = "a" } }));
        Assert.Equal("""{"event":{"type":"opened"}}""", await SendAsync(new() { Event = new Opened() }));
        Assert.Equal("""{"block":{"type":"link"}}""", await SendAsync(new() { Block = new LinkBlock() }));
        Assert.Equal("""{"lone":{"tag":"lone","x":1}}""", await SendAsync(new() { Lone = new Lone { X = 1 } }));
    }

    [Theory]
    [InlineData("""{"shape":{"kind":"round","radius":1,"other":2}}""", typeof(Shape.Oval))]
    [InlineData("""{"shape":{"kind":"round","radius":1}}""", typeof(Shape.RoundBase))]
    [InlineData("""{"shape":{"kind":"Oval","other":2}}""", typeof(Shape.Oval))]
    public async Task A_descendant_has_the_value_of_its_nearest_ancestor(string json, Type variant)
        => Assert.IsType(variant, (await ReceiveAsync(json)).Received.Shape);

    [Fact]
    public async Task What_no_mapping_names_is_what_the_default_names()
        => Assert.Equal("a", Assert.IsType<Block.OtherBlock>((await ReceiveAsync("""{"block":{"type":"text","text":"a"}}""")).Received.Block).Value.Text);

    [Theory]
    [InlineData("""{"block":{"type":"course"}}""", "course")]
    [InlineData("""{"shape":{"kind":"many","sides":"3"}}""", "height")]
    [InlineData("""{"event":{"type":"renamed"}}""", "name")]
    [InlineData("""{"shape":{"kind":"round","radius":"wide"}}""", "$.shape.radius")]
    public async Task A_missing_member_of_a_named_variant_is_an_error(string json, string member)
        => Assert.Contains(member, (await Assert.ThrowsAnyAsync<ApiException>(() => ReceiveAsync(json))).ToString(), StringComparison.Ordinal);

    private static Task<(Thing Received, string Sent)> ReceiveAsync(string json)
        => Echo.ReceiveAsync(json, static options => new LevelsClient(options), static (client, thing) => client.EchoAsync(thing), new Thing());

    private static Task<string> SendAsync(Thing thing)
        => Echo.SendAsync(thing, static options => new LevelsClient(options), static (client, thing) => client.EchoAsync(thing));
}
