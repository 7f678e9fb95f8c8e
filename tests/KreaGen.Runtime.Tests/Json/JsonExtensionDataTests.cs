using System.Text.Json;

namespace KreaGen.Json;

public sealed class JsonExtensionDataTests
{
    private static JsonElement Element(string json) => JsonDocument.Parse(json).RootElement;

    [Fact]
    public void Members_are_kept_in_order_and_compared_by_content()
    {
        var one = new JsonExtensionData { { "s", "text" }, { "n", 1 }, { "d", 0.5 }, { "b", true }, { "e", Element("""{"x":[1,{"y":2}],"z":null}""") } };
        var other = new JsonExtensionData { ["e"] = Element("""{ "z": null, "x": [1.0, {"y": 2e0}] }"""), ["b"] = Element("true"), ["d"] = Element("0.50"), ["n"] = Element("1"), ["s"] = Element("\"t\\u0065xt\"") };

        Assert.Equal(["s", "n", "d", "b", "e"], one.Keys);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal("{ s, n, d, b, e }", one.ToString());
    }

    [Theory]
    [InlineData("1", "2")]
    [InlineData("\"1\"", "1")]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("[1]", "[1,1]")]
    [InlineData("{\"a\":1}", "{\"a\":1,\"b\":1}")]
    [InlineData("{\"a\":1}", "{\"b\":1}")]
    [InlineData("null", "false")]
    [InlineData("1e400", "1e401")]
    public void Different_values_make_different_members(string one, string other)
        => Assert.NotEqual(new JsonExtensionData { ["x"] = Element(one) }, new JsonExtensionData { ["x"] = Element(other) });

    [Fact]
    public void Empty_cannot_be_changed_for_everybody()
    {
        Assert.Throws<InvalidOperationException>(() => JsonExtensionData.Empty.Add("a", 1));
        Assert.Throws<InvalidOperationException>(() => JsonExtensionData.Empty["a"] = Element("1"));
        Assert.Empty(JsonExtensionData.Empty);
        Assert.Equal(JsonExtensionData.Empty, new JsonExtensionData());
    }

    [Fact]
    public void Mistakes_are_refused()
    {
        var members = new JsonExtensionData { { "a", 1 } };
        Assert.Throws<ArgumentException>(() => members.Add("a", 2));
        Assert.Throws<ArgumentException>(() => members.Add("nan", double.NaN));
        Assert.Throws<ArgumentException>(() => members["u"] = default);
    }
}
