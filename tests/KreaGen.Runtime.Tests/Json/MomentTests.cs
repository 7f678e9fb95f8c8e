using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KreaGen.Json;

/// <summary>Moments read by their digits against those of Utf8JsonReader: the same moment, or none where it takes none.</summary>
public sealed class MomentTests
{
    [Fact]
    public void Any_moment_in_UTC_is_the_one_of_the_platform()
    {
        var random = new Random(1);
        for (int i = 0; i < 20_000; i++)
        {
            DateTime moment = new(random.NextInt64(DateTime.MaxValue.Ticks), DateTimeKind.Utc);
            string text = moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + moment.ToString(".fffffff", CultureInfo.InvariantCulture)[..(random.Next(1, 9) is 1 ? 0 : random.Next(2, 9))] + "Z";
            Assert.True(DateTimeFastPath.TryRead(Encoding.ASCII.GetBytes(text), out DateTimeOffset ours), text);
            Assert.Equal((Theirs(text), TimeSpan.Zero), (ours, ours.Offset));
        }
    }

    [Fact]
    public void What_is_no_moment_to_the_platform_is_none_here()
    {
        var random = new Random(2);
        int taken = 0;
        for (int i = 0; i < 50_000; i++)
        {
            char[] text = "2024-02-29T23:59:58.1234567Z".ToCharArray();
            for (int times = random.Next(1, 4); times > 0; times--)
            {
                text[random.Next(text.Length)] = "0123456789-:.TZz+ /"[random.Next(19)];
            }

            string changed = new string(text).Remove(random.Next(text.Length), random.Next(2));
            if (DateTimeFastPath.TryRead(Encoding.ASCII.GetBytes(changed), out DateTimeOffset ours))
            {
                taken++;
                Assert.Equal(Theirs(changed), ours);
            }
        }

        Assert.InRange(taken, 1_000, 49_000);
    }

    [Theory]
    [InlineData("2023-02-29T00:00:00Z")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("2024-13-01T00:00:00Z")]
    [InlineData("2024-01-01T24:00:00Z")]
    [InlineData("2024-01-01T00:00:60Z")]
    [InlineData("2024-01-01T00:00:00.Z")]
    [InlineData("2024-01-01T00:00:00.12345678Z")]
    [InlineData("2024-01-01T00:00:00+00:00")]
    [InlineData("2024-01-01T00:00Z")]
    [InlineData("")]
    public void What_is_unusual_is_left_to_others(string text) => Assert.False(DateTimeFastPath.TryRead(Encoding.ASCII.GetBytes(text), out _));

    private static DateTimeOffset? Theirs(string text)
    {
        var reader = new Utf8JsonReader(Encoding.ASCII.GetBytes($"\"{text}\""));
        reader.Read();
        return reader.TryGetDateTimeOffset(out DateTimeOffset value) ? value : null;
    }
}
