using KreaGen.Errors;
namespace Wire;

using Wire.Refinements;

/// <summary>What a schema and the one that it builds on say of the same member counts together: the narrower of both.</summary>
public sealed class RefinementsTests
{
    [Fact]
    public async Task Members_have_the_narrower_type_and_nothing_is_lost()
    {
        const string Json = """{"kind":"child","size":1,"any":["a"],"state":"b","same":"y","maybe":"m","list":[{"x":1,"y":"t"}],"map":{"k":{"x":2,"y":"u"}},"obj":{"p":"p","q":"q"},"at":"2024-01-01T00:00:00.000Z","num":3}""";
        (Child child, string sent) = await ReceiveAsync(Json);
        Assert.Equal(Json, sent);
        int? size = child.Size;
        long? num = child.Num;
        DateTimeOffset? at = child.At;
        Assert.Equal((1, 3L, new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero)), (size, num, at));
        Assert.Equal((1L, "t"), (child.List![0].X, child.List[0].Y));
        Assert.Equal((2L, "u"), (child.Map!["k"].X, child.Map["k"].Y));
        Assert.Equal(("p", "q"), (child.Obj!.P, child.Obj.Q));
        Assert.Equal([ChildState.B, ChildState.C], ChildState.All);
        Assert.Equal(typeof(BaseSame), typeof(Child).GetProperty("Same")!.PropertyType.GenericTypeArguments[0]);
    }

    [Fact]
    public async Task The_one_value_is_preset_and_limits_of_both_hold()
    {
        Assert.Equal("""{"kind":"child","both":null}""", await SendAsync(new() { Both = new(null) }));
        Assert.Equal("Size", (await Assert.ThrowsAsync<ApiValidationException>(() => SendAsync(new() { Size = 0 }))).Violations[0].Property);
    }

    [Theory]
    [InlineData("""{"kind":"child","list":[{"y":"t"}]}""", "x")]
    [InlineData("""{"kind":"child","num":1.5}""", "$.num")]
    [InlineData("""{"kind":"child","size":2147483648}""", "$.size")]
    public async Task What_only_the_wider_one_allows_is_an_error(string json, string path)
        => Assert.Contains(path, (await Assert.ThrowsAnyAsync<ApiException>(() => ReceiveAsync(json))).ToString(), StringComparison.Ordinal);

    private static Task<(Child Received, string Sent)> ReceiveAsync(string json)
        => Echo.ReceiveAsync(json, static options => new RefinementsClient(options), static (client, thing) => client.EchoAsync(thing), new Child());

    private static Task<string> SendAsync(Child thing)
        => Echo.SendAsync(thing, static options => new RefinementsClient(options), static (client, thing) => client.EchoAsync(thing));
}
