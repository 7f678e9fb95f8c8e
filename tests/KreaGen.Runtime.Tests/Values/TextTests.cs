using System.Globalization;
using Krea.EvoLink;

namespace KreaGen.Values;

public sealed class TextTests
{
    [Fact]
    public void Parameters_are_written_as_servers_read_them_in_any_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new("de-DE");
        try
        {
            Assert.Equal("true", ParameterText.Of(true));
            Assert.Equal("-1234567", ParameterText.Of(-1_234_567));
            Assert.Equal("0.1", ParameterText.Of(0.1));
            Assert.Equal("1.50", ParameterText.Of(1.50m));
            Assert.Equal("2026-02-03T04:05:06.5Z", ParameterText.Of(new DateTimeOffset(2026, 2, 3, 4, 5, 6, 500, TimeSpan.Zero)));
            Assert.Equal("2026-02-03T04:05:06+09:00", ParameterText.Of(new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.FromHours(9))));
            Assert.Equal("2026-02-03", ParameterText.Of(new DateOnly(2026, 2, 3)));
            Assert.Equal("04:05:06", ParameterText.Of(new TimeOnly(4, 5, 6)));
            Assert.Equal("PT5M", ParameterText.Of(TimeSpan.FromMinutes(5)));
            Assert.Equal("https://a.example/ü", ParameterText.Of(new Uri("https://a.example/ü")));
            Assert.Equal("AQI=", ParameterText.Of(new byte[] { 1, 2 }));
            Assert.Equal("16:9", ParameterText.Of(ImageSize.Ratio16x9));
            Assert.Equal("0f8fad5b-d9cb-469f-a165-70867728950e", ParameterText.Of(Guid.Parse("0F8FAD5B-D9CB-469F-A165-70867728950E")));
            Assert.Throws<ArgumentOutOfRangeException>(() => ParameterText.Of(double.NaN));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Absent_and_null_are_different_things()
    {
        Optional<string?> absent = default;
        Optional<string?> isNull = (string?)null;
        Optional<string?> isText = "x";

        Assert.False(absent.HasValue);
        Assert.True(isNull.HasValue);
        Assert.NotEqual(absent, isNull);
        Assert.True(isText == "x");
        Assert.True(isText != isNull);
        Assert.Equal(("absent", "null", "x"), (absent.ToString(), isNull.ToString(), isText.ToString()));
        Assert.Throws<InvalidOperationException>(() => absent.Value);
        Assert.Null(absent.ValueOrDefault);
        Assert.True(isText.TryGetValue(out string? text) && text == "x");
        Assert.Equal(Optional<string?>.Absent.GetHashCode(), absent.GetHashCode());
    }
}
