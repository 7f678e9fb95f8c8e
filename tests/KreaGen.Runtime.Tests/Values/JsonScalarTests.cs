using KreaGen.Json;

namespace KreaGen.Values;

public sealed class JsonScalarTests
{
    [Theory]
    [InlineData("1", "1.0", true)]
    [InlineData("1", "\"1\"", false)]
    [InlineData("1e400", "1e400", true)]
    [InlineData("1e400", "1e401", false)]
    [InlineData("true", "true", true)]
    [InlineData("true", "false", false)]
    [InlineData("null", "null", true)]
    [InlineData("\"null\"", "null", false)]
    [InlineData("\"\\u0061\"", "\"a\"", true)]
    public void Values_are_equal_by_what_they_say(string one, string other, bool areEqual)
    {
        Assert.Equal(areEqual, JsonScalar.Parse(one) == JsonScalar.Parse(other));
        Assert.True(!areEqual || JsonScalar.Parse(one).GetHashCode() == JsonScalar.Parse(other).GetHashCode());
    }

    [Fact]
    public void Each_kind_gives_its_value()
    {
        Assert.Equal("a", JsonScalar.Parse("\"a\"").Text);
        Assert.Equal(1.50m, JsonScalar.Parse("1.50").Number);
        Assert.Equal("1.50", JsonScalar.Parse("1.50").ToString());
        Assert.True(JsonScalar.Parse("true").Boolean);
        Assert.Null(JsonScalar.Parse("null").Text);
        Assert.Equal("null", default(JsonScalar).ToString());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    public void An_object_is_none(string json) => Assert.Throws<JsonReadException>(() => JsonScalar.Parse(json));
}
