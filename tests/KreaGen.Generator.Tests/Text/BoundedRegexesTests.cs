using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Text;

public sealed class BoundedRegexesTests
{
    private static readonly string Long = new string('a', 60) + "!";

    [Theory]
    [InlineData("^a+$", "aaa", true)]
    [InlineData("^a+$", "aab", false)]
    [InlineData("(?<=x)a", "xa", true)]
    [InlineData("(", "a", null)]
    public void Ordinary_expressions_match_as_ever(string expression, string text, bool? expected) => Assert.Equal(expected, new BoundedRegexes().IsMatch(expression, text));

    [Fact]
    public void What_takes_too_long_is_known_and_decided_by_another_engine()
    {
        BoundedRegexes regexes = new();
        Assert.False(regexes.IsMatch("^(a+)+$", Long));
        Assert.True(regexes.IsMatch("^(a+)+$", "aaa"));
        Assert.Equal(["^(a+)+$"], regexes.Slow);
    }

    /// <remarks>Each of the thousand would take its patience on its own.</remarks>
    [Fact]
    public void Many_such_expressions_cost_no_more_than_a_few()
    {
        BoundedRegexes regexes = new();
        Assert.All(Enumerable.Range(0, 1000), number => Assert.False(regexes.IsMatch($"^(a+)+(?#{number})$", Long)));
        Assert.InRange(regexes.Slow.Count, 1, 3);
    }

    /// <remarks>Whoever looks around cannot be decided in linear time.</remarks>
    [Fact]
    public void What_no_engine_decides_in_time_is_given_up()
    {
        BoundedRegexes regexes = new();
        Assert.All(Enumerable.Range(0, 1000), number => Assert.Null(regexes.IsMatch($"^(?=a)(a+)+(?#{number})$", Long)));
        Assert.InRange(regexes.Slow.Count, 1, 3);
    }
}
