using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using static KreaGen.Json.Writing;

namespace KreaGen.Json;

/// <summary>The writer against Utf8JsonWriter: the same bytes.</summary>
public sealed class JsonWriterTests
{
    [Fact]
    public void Every_letter_is_escaped_as_the_platform_does()
    {
        for (int unit = 0; unit <= char.MaxValue; unit++)
        {
            string letter = ((char)unit).ToString();
            IsTheSame(letter);
            IsTheSame("plain " + letter + " plain");
        }
    }

    [Fact]
    public void Any_text_is_written_as_the_platform_does()
    {
        string[] parts = ["a", "plain text of some length", "\n", "\"", "\\", "\t", "\u0001", "\u007f", "é", "한국어", "😀", "\ud800", "\udc00", "\u2028", "</script>", "'", "\ufeff", "\u0600"];
        var random = new Random(1);
        for (int i = 0; i < 20_000; i++)
        {
            IsTheSame(string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => parts[random.Next(parts.Length)])));
        }

        IsTheSame(new string('x', 100_000));
        IsTheSame(new string('\n', 100_000));
        IsTheSame(new string('가', 100_000));
        IsTheSame(new string('x', 100_000) + "\"");
    }

    [Fact]
    public void Numbers_and_bytes_are_written_as_the_platform_does()
    {
        var random = new Random(2);
        double[] edges = [0, -0.0, 1, 0.1, 1e15, 1e16, 1e21, double.Epsilon, double.MaxValue, double.MinValue, 123456789012345680, 5e-324];
        for (int i = 0; i < 20_000; i++)
        {
            long whole = random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64);
            double number = i < edges.Length ? edges[i] : BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            number = double.IsFinite(number) ? number : i;
            float small = float.IsFinite((float)number) ? (float)number : i;
            decimal exact = new(random.Next(), random.Next(), random.Next(), random.Next(2) == 0, (byte)random.Next(29));
            byte[] bytes = new byte[random.Next(40)];
            random.NextBytes(bytes);
            var id = new Guid(random.Next(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
            AreTheSame(writer =>
            {
                writer.WriteNumberValue(whole);
                writer.WriteNumberValue((ulong)whole);
                writer.WriteNumberValue(number);
                writer.WriteNumberValue(small);
                writer.WriteNumberValue(exact);
                writer.WriteBase64StringValue(bytes);
                writer.WriteStringValue(id);
                writer.WriteBooleanValue(whole > 0);
                writer.WriteNullValue();
            });
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void Numbers_are_those_of_JSON_in_any_culture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new(culture) { NumberFormat = { NegativeSign = "minus", NumberDecimalSeparator = "," } };
            Assert.Equal("[-7,-1.5,-2.25]", Written(new ArrayBufferWriter<byte>(), static writer =>
            {
                writer.WriteNumberValue(-7L);
                writer.WriteNumberValue(-1.5);
                writer.WriteNumberValue(-2.25m);
            }));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_JSON_has_no_number_for_is_refused(double value)
    {
        Assert.Throws<ArgumentException>(() => Written(new ArrayBufferWriter<byte>(), writer => writer.WriteNumberValue(value)));
        Assert.Throws<ArgumentException>(() => Written(new ArrayBufferWriter<byte>(), writer => writer.WriteNumberValue((float)value)));
    }

    [Fact]
    public void A_buffer_of_any_kind_gets_the_same_text()
    {
        static void Write(JsonWriter writer)
        {
            for (int i = 0; i < 500; i++)
            {
                writer.WriteStringValue("number " + i.ToString(CultureInfo.InvariantCulture));
                writer.WriteStringValue("é \n " + new string('x', i));
                writer.WriteNumberValue(i);
            }
        }

        var whole = new ArrayBufferWriter<byte>();
        string expected = Written(whole, Write);
        foreach (bool isNative in (ReadOnlySpan<bool>)[false, true])
        {
            using var pieces = new Pieces(isNative);
            Assert.Equal(expected, Written(pieces, Write));
        }
    }

    [Theory]
    [InlineData('x')]
    [InlineData('\n')]
    [InlineData('\u0001')]
    [InlineData('é')]
    [InlineData('한')]
    [InlineData('\u2028')]
    public void A_buffer_of_just_the_room_that_was_asked_for_is_enough(char letter)
    {
        for (int length = 0; length < 600; length++)
        {
            string text = new(letter, length);
            void Write(JsonWriter writer)
            {
                writer.WriteStartObject();
                writer.WritePropertyName(text);
                writer.WriteStringValue(text);
                writer.WriteEndObject();
                writer.WriteStringValue(text);
                writer.WriteNumberValue(length);
            }

            using var pieces = new Pieces(false);
            Assert.Equal(Written(new ArrayBufferWriter<byte>(), Write), Written(pieces, Write));
        }
    }

    [Fact]
    public void What_contains_itself_is_refused_before_the_stack_ends()
    {
        static void Deeper(JsonWriter writer)
        {
            writer.WriteStartArray();
            Deeper(writer);
        }

        Assert.Throws<InvalidOperationException>(() => Written(new ArrayBufferWriter<byte>(), Deeper));
        Assert.Equal("[1]", Written(new ArrayBufferWriter<byte>(), static writer => writer.WriteNumberValue(1)));
    }

    private static void IsTheSame(string text) => AreTheSame(writer =>
    {
        writer.WriteStringValue(text);
        writer.WriteStringValue(text.AsSpan());
        writer.WriteStringValue(Encoding.UTF8.GetBytes(text));
    });
}
