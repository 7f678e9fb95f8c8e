using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KreaGen.Json;

/// <summary>A value that .NET writes otherwise goes back in the words in which it came, as long as it is the same value.</summary>
public sealed class JsonRawValuesTests
{
    [Theory]
    [InlineData("1.0")]
    [InlineData("1")]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("1e2")]
    [InlineData("1E+2")]
    [InlineData("0.00001")]
    [InlineData("100000000000000000000")]
    [InlineData("0.30000000000000004")]
    [InlineData("0.1234567890123456789012345")]
    [InlineData("5e-324")]
    public void A_double_comes_back_as_it_was(string json)
        => Assert.Equal(json, Back(json, JsonNumberReading.ReadDouble, static (writer, value, texts) => writer.WriteDouble("m"u8, value, texts)));

    [Fact]
    public void Any_text_of_a_double_comes_back_as_it_was()
    {
        var random = new Random(4711);
        for (int i = 0; i < 20_000; i++)
        {
            double value = Math.Round(random.NextDouble() * Math.Pow(10, random.Next(-6, 17)), random.Next(0, 15));
            string json = value.ToString(i % 2 == 0 ? "R" : "F" + (i % 9).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            Assert.Equal(json, Back(json, JsonNumberReading.ReadDouble, static (writer, value, texts) => writer.WriteDouble("m"u8, value, texts)));
        }
    }

    [Theory]
    [InlineData("1.00")]
    [InlineData("1e2")]
    [InlineData("0.12345678901234567890123456789012345")]
    public void A_decimal_comes_back_as_it_was(string json)
        => Assert.Equal(json, Back(json, JsonNumberReading.ReadDecimal, static (writer, value, texts) => writer.WriteDecimal("m"u8, value, texts)));

    [Theory]
    [InlineData("\"AQI=\"")]
    [InlineData("\"\"")]
    [InlineData("\"\\u0041QI=\"")]
    public void Bytes_come_back_as_they_were(string json)
        => Assert.Equal(json, Back(json, JsonTextReading.ReadBytes, static (writer, value, texts) => writer.WriteBytes("m"u8, value, texts)));

    [Theory]
    [InlineData("\"AQI\"")]
    [InlineData("\"-_8\"")]
    [InlineData("\"-_8A\"")]
    [InlineData("\"\"")]
    public void Web_safe_bytes_come_back_as_they_were(string json)
        => Assert.Equal(json, Back(json, JsonTextReading.ReadWebSafeBytes, static (writer, value, texts) => writer.WriteWebSafeBytes("m"u8, value, texts)));

    [Fact]
    public void A_list_keeps_its_words_until_an_item_changes()
    {
        JsonRawValues texts = default;
        var reader = new JsonReader("[1.0, 2]"u8);
        reader.Read();
        IReadOnlyList<double> items = reader.ReadListWithText(ref texts, "m"u8, JsonNumberReading.ReadDouble);
        Assert.Equal("[1.0,2]", Write(writer => writer.WriteListWithText("m"u8, items, texts, JsonNumberReading.ReadDouble, static (writer, item) => writer.WriteNumberValue(item))));
        Assert.Equal("[1,3]", Write(writer => writer.WriteListWithText("m"u8, [1, 3], texts, JsonNumberReading.ReadDouble, static (writer, item) => writer.WriteNumberValue(item))));
    }

    [Fact]
    public void Kept_words_are_no_part_of_equality()
    {
        JsonRawValues texts = default;
        var reader = new JsonReader("1.0"u8);
        reader.Read();
        reader.ReadWithText(ref texts, "m"u8, JsonNumberReading.ReadDouble);
        Assert.True(texts == default);
        Assert.True(texts.Equals((object)default(JsonRawValues)));
        Assert.Equal(default(JsonRawValues).GetHashCode(), texts.GetHashCode());
    }

    private delegate void WriteMember<in T>(JsonWriter writer, T value, JsonRawValues texts);

    private static string Back<T>(string json, JsonRead<T> read, WriteMember<T> write)
    {
        JsonRawValues texts = default;
        var reader = new JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        T value = reader.ReadWithText(ref texts, "m"u8, read);
        return Write(writer => write(writer, value, texts));
    }

    private static string Write(Action<JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ApiJson.Serialize(buffer, write, static (writer, write) =>
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        });
        return Encoding.UTF8.GetString(buffer.WrittenSpan)["{\"m\":".Length..^1];
    }
}
