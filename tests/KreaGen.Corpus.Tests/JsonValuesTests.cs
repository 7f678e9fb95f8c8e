using System.Text.Json.Nodes;
using KreaGen.Corpus.Examples;
using KreaGen.Generator.Text;

namespace KreaGen.Corpus.Tests;

public sealed class JsonValuesTests
{
    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("100", "1e2")]
    [InlineData("0.10", "1E-1")]
    [InlineData("-0", "0")]
    [InlineData("{\"a\":1,\"b\":[]}", "{\"b\":[],\"a\":1}")]
    public void Values_are_equal_whatever_way_they_are_written(string left, string right)
        => Assert.True(JsonValues.AreEqual(JsonNode.Parse(left), JsonNode.Parse(right)));

    [Theory]
    [InlineData("0.12345678901234567890", "0.123456789012345678", ": 0.12345678901234567890 became 0.123456789012345678")]
    [InlineData("{\"a\":1}", "{}", "/a: lost 1")]
    [InlineData("{}", "{\"a\":1}", "/a: added")]
    [InlineData("[{\"a\":null}]", "[{}]", "/0/a: lost null")]
    [InlineData("[1,2]", "[1]", ": 2 items became 1")]
    [InlineData("\"2020-01-01T00:00:00Z\"", "\"2020-01-01T00:00:00+00:00\"", ": \"2020-01-01T00:00:00Z\" became \"2020-01-01T00:00:00\\u002B00:00\"")]
    public void What_is_lost_is_named_with_its_place(string left, string right, string difference)
        => Assert.Equal(difference, JsonValues.FirstDifference(JsonNode.Parse(left), JsonNode.Parse(right), JsonPointer.Root));
}
