namespace KreaGen.Json;

public sealed class TimeOfDayTests
{
    [Theory]
    [InlineData("10:20:30", "10:20:30")]
    [InlineData("10:20", "10:20:00")]
    [InlineData("10:20:30.1", "10:20:30.1")]
    [InlineData("10:20:30.1234567Z", "10:20:30.1234567Z")]
    [InlineData("10:20:30-01:30", "10:20:30-01:30")]
    [InlineData("10:20:30+14:00", "10:20:30+14:00")]
    public void A_time_is_read_with_its_offset(string text, string shown)
    {
        Assert.True(TimeOfDay.TryParse(text, out TimeOfDay time));
        Assert.Equal(shown, time.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("Z")]
    [InlineData("24:00:00")]
    [InlineData("10:20:30+2")]
    [InlineData("10:20:30+24:00")]
    [InlineData("10:20:30 +02:00")]
    public void Other_texts_are_none(string text) => Assert.False(TimeOfDay.TryParse(text, out _));
}
