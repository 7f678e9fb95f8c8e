namespace KreaGen.Json;

public sealed class IsoDurationTests
{
    [Theory]
    [InlineData("PT3S", 3)]
    [InlineData("PT5M", 300)]
    [InlineData("PT1H30M", 5400)]
    [InlineData("P1D", 86400)]
    [InlineData("P1DT2H3M4.5S", 93784.5)]
    [InlineData("P2W", 1209600)]
    [InlineData("-PT0.25S", -0.25)]
    [InlineData("PT0S", 0)]
    [InlineData("P1Y2M", 36720000)]
    [InlineData("PT0,5S", 0.5)]
    public void Durations_are_read(string text, double seconds)
    {
        Assert.True(IsoDuration.TryParse(text, out TimeSpan value));
        Assert.Equal(TimeSpan.FromSeconds(seconds), value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("5M")]
    [InlineData("P1S")]
    [InlineData("PT1D")]
    [InlineData("PT1M1H")]
    [InlineData("PT1M1M")]
    [InlineData("PT.S")]
    [InlineData("PT1.2.3S")]
    [InlineData("PTxS")]
    [InlineData("PT1")]
    [InlineData("P99999999999999999999Y")]
    [InlineData("P9999999999999999999999999999999D")]
    public void Nonsense_is_refused(string text) => Assert.False(IsoDuration.TryParse(text, out _));

    [Theory]
    [InlineData(0, "PT0S")]
    [InlineData(300 * TimeSpan.TicksPerSecond, "PT5M")]
    [InlineData(TimeSpan.TicksPerDay, "P1D")]
    [InlineData(TimeSpan.TicksPerDay + 1, "P1DT0.0000001S")]
    [InlineData(-15_000_000, "-PT1.5S")]
    [InlineData(long.MaxValue, "P10675199DT2H48M5.4775807S")]
    [InlineData(long.MinValue, "-P10675199DT2H48M5.4775808S")]
    public void Durations_are_written_and_read_back(long ticks, string expected)
    {
        string text = IsoDuration.Format(TimeSpan.FromTicks(ticks));

        Assert.Equal(expected, text);
        if (ticks != long.MinValue)
        {
            Assert.True(IsoDuration.TryParse(text, out TimeSpan back));
            Assert.Equal(ticks, back.Ticks);
        }
    }
}
