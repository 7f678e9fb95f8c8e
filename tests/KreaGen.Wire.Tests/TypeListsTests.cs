namespace Wire;

using Wire.TypeLists;

/// <summary>Values of several types are unions, also where frameworks say so in words of their own.</summary>
public sealed class TypeListsTests
{
    [Theory]
    [InlineData("""{"kind":"a","some":"b","port":80,"port2":"http","two":{"x":1},"three":true}""")]
    [InlineData("""{"kind":"","some":null,"port":"http","port2":80,"two":"x","three":null}""")]
    [InlineData("""{"kind":null,"lists":["a"],"numbers":1.5,"payment":{"card":"c","note":"n"}}""")]
    [InlineData("""{"kind":"later","lists":[1,2],"numbers":"auto","payment":{"iban":"i"}}""")]
    [InlineData("""{"big":36893488147419103233,"huge":170141183460469231731687303715884105727}""")]
    [InlineData("""{"tree":{"a":{"b":{}},"c":{}},"nested":[[],[[]]],"groups":{"a":[{"b":[]},null]}}""")]
    [InlineData("""{"tree":{},"nested":[],"groups":{}}""")]
    public async Task What_is_received_is_sent_back_byte_for_byte(string json)
        => Assert.Equal(json, (await ReceiveAsync(json)).Sent);

    [Fact]
    public async Task Each_value_is_the_case_that_its_type_names()
    {
        Thing thing = (await ReceiveAsync("""{"kind":"","port":80,"port2":"http","three":5,"lists":[1,2],"numbers":3,"payment":{"iban":"i"},"tree":{"a":{"b":{}}},"nested":[[],[[]]],"day":"2024-01-01"}""")).Received;
        Assert.Equal(ThingKind.Empty, thing.Kind.Value);
        Assert.Equal(80, Assert.IsType<IntOrString.Number>(thing.Port).Value);
        Assert.Equal("http", Assert.IsType<ThingPort2.Text>(thing.Port2).Value);
        Assert.Equal(5, Assert.IsType<ThingThree.Number>(thing.Three.Value).Value);
        Assert.Equal([1, 2], Assert.IsType<ThingLists.NumberList>(thing.Lists).Value);
        Assert.Equal(3, Assert.IsType<ThingNumbers.Integer>(thing.Numbers).Value);
        Assert.Equal("i", Assert.IsType<ThingPayment.Iban>(thing.Payment).Value.Iban);
        Assert.Empty(thing.Tree!.AdditionalProperties["a"].AdditionalProperties["b"].AdditionalProperties);
        Assert.Equal(2, thing.Nested!.AdditionalItems.Count);
        Assert.Equal(new DateOnly(2024, 1, 1), thing.Day);
    }

    [Fact]
    public async Task Values_with_exponents_are_known()
    {
        Assert.Equal([0.5m, 1000m, 0.001m], ThingRatio.All.Select(static value => value.Value));
        Assert.Equal(ThingRatio.Value1E3, (await ReceiveAsync("""{"ratio":1000}""")).Received.Ratio);
        Assert.Equal("""{"ratio":1000}""", await SendAsync(new() { Ratio = ThingRatio.Value1E3 }));
    }

    [Fact]
    public async Task Null_and_blank_are_values_of_the_enum()
        => Assert.Equal("""{"kind":null,"some":"a"}""", await SendAsync(new() { Kind = new(null), Some = KindEnum.A }));

    private static Task<(Thing Received, string Sent)> ReceiveAsync(string json)
        => Echo.ReceiveAsync(json, static options => new TypeListsClient(options), static (client, thing) => client.EchoAsync(thing), new Thing());

    private static Task<string> SendAsync(Thing thing)
        => Echo.SendAsync(thing, static options => new TypeListsClient(options), static (client, thing) => client.EchoAsync(thing));
}
