namespace KreaGen.Values;

public sealed class UntrustedNumberTests
{
    [Theory]
    [InlineData("0", 0.0)]
    [InlineData(" 7 ", 7.0)]
    [InlineData("1.5", 1.5)]
    [InlineData("0000000000000000007", 7.0)]
    [InlineData("101", 100.0)]
    [InlineData("99999999999999999999", 100.0)]
    public void A_number_is_read_and_cut_to_the_bound(string text, double expected) => Assert.Equal(expected, UntrustedNumber.Parse(text, 100));

    [Fact]
    public void A_number_of_400_digits_is_cut_to_the_bound() => Assert.Equal(100, UntrustedNumber.Parse(new string('9', 400), 100));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1.2.3")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1e5")]
    [InlineData("1,5")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("∞")]
    [InlineData("٣")]
    [InlineData("３")]
    [InlineData("0x10")]
    public void What_is_no_plain_number_is_nothing(string text) => Assert.Null(UntrustedNumber.Parse(text, 100));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-1.0)]
    public void What_cannot_be_counted_is_nothing(double number)
    {
        Assert.Null(UntrustedNumber.Bounded(number, 100));
        Assert.Null(UntrustedNumber.Within(number, 100));
    }

    [Fact]
    public void A_number_beyond_the_bound_is_cut_or_nothing()
    {
        Assert.Equal(100, UntrustedNumber.Bounded(101, 100));
        Assert.Null(UntrustedNumber.Within(101, 100));
        Assert.Equal(100, UntrustedNumber.Within(100, 100));
        Assert.Null(UntrustedNumber.Within(null, 100));
        Assert.Null(UntrustedNumber.Bounded(null, 100));
    }
}
