using KreaGen.Errors;
namespace Wire;

using Wire.Tuples;

/// <summary>Arrays whose first items have schemas of their own.</summary>
public sealed class TuplesTests
{
    [Theory]
    [InlineData("""{"point":[13.4,52.5]}""")]
    [InlineData("""{"point":[13.4,52.5,34]}""")]
    [InlineData("""{"point":[1,2,3,"more"]}""")]
    [InlineData("""{"row":[]}""")]
    [InlineData("""{"row":["a",null]}""")]
    [InlineData("""{"row":["a",5,[1,2],true,false]}""")]
    [InlineData("""{"line":[[1,2],[3,4]]}""")]
    [InlineData("""{"point":[1.0,2.50,3e2]}""")]
    [InlineData("""{"stamps":["2024-01-01T00:00:00.000Z","0A4D55A8-D778-4022-92AB-8D1B5F3C2A10",[1.0]]}""")]
    [InlineData("""{"stamps":["2024-01-01T00:00:00Z",null]}""")]
    public async Task What_is_received_is_sent_back_byte_for_byte(string json)
        => Assert.Equal(json, (await ReceiveAsync(json)).Sent);

    [Fact]
    public async Task Items_have_names()
    {
        (Thing thing, _) = await ReceiveAsync("""{"point":[13.4,52.5],"row":["a",5,[1,2],true]}""");
        Assert.Equal((13.4, 52.5, null), (thing.Point!.Longitude, thing.Point.Latitude, thing.Point.Altitude));
        Assert.Equal(("a", 5L, 2d), (thing.Row!.Item1, thing.Row.Item2.Value, thing.Row.Item3!.Latitude));
        Assert.Equal([true], thing.Row.AdditionalItems);
    }

    [Fact]
    public async Task What_is_not_given_before_something_that_is_travels_as_null()
        => Assert.Equal("""{"point":[1,2],"row":[null,null,[3,4]]}""", await SendAsync(new() { Point = new() { Longitude = 1, Latitude = 2 }, Row = new() { Item3 = new() { Longitude = 3, Latitude = 4 } } }));

    [Fact]
    public async Task Too_few_items_are_an_error_and_limits_are_checked()
    {
        Assert.Contains("The item at 1 is missing", (await Assert.ThrowsAnyAsync<ApiException>(() => ReceiveAsync("""{"point":[1]}"""))).ToString(), StringComparison.Ordinal);
        Assert.Equal("Point.Latitude", (await Assert.ThrowsAsync<ApiValidationException>(() => SendAsync(new() { Point = new() { Longitude = 0, Latitude = 91 } }))).Violations[0].Property);
    }

    private static Task<(Thing Received, string Sent)> ReceiveAsync(string json)
        => Echo.ReceiveAsync(json, static options => new TuplesClient(options), static (client, thing) => client.EchoAsync(thing), new Thing());

    private static Task<string> SendAsync(Thing thing)
        => Echo.SendAsync(thing, static options => new TuplesClient(options), static (client, thing) => client.EchoAsync(thing));
}
