using System.Numerics;
using System.Text;
using System.Text.Json;

namespace KreaGen.Json;

public sealed class JsonReadingTests
{
    private static T Read<T>(string json, JsonRead<T> read) => ApiJson.Deserialize(Encoding.UTF8.GetBytes(json), read);

    private static string Why<T>(string json, JsonRead<T> read) => Assert.Throws<JsonReadException>(() => Read(json, read)).Reason;

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("1.0", 1)]
    [InlineData("1e2", 100)]
    [InlineData("-0", 0)]
    [InlineData("120e-1", 12)]
    [InlineData("1.20e1", 12)]
    [InlineData("0.00e-99", 0)]
    [InlineData("5.0000000000000000000000000000000000000000", 5)]
    public void Whole_numbers_are_read_however_they_are_written(string json, int expected)
    {
        Assert.Equal(expected, Read(json, (ref JsonReader reader) => reader.ReadInt32()));
        Assert.Equal(expected, Read(json, (ref JsonReader reader) => reader.ReadInt64()));
        Assert.Equal(expected, Read(json, (ref JsonReader reader) => reader.ReadBigInteger()));
        Assert.Equal(expected, Read(json, (ref JsonReader reader) => reader.ReadDouble()));
        Assert.Equal(expected, Read(json, (ref JsonReader reader) => reader.ReadDecimal()));
        Assert.Equal(expected, Read(json, (ref JsonReader reader) => reader.ReadSingle()));
    }

    [Theory]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("1.5")]
    [InlineData("1e10")]
    [InlineData("1e400")]
    [InlineData("1e-400")]
    [InlineData("10e-2")]
    [InlineData("1.00000000000000000000000000000000000001")]
    [InlineData("\"1\"")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void What_is_no_whole_number_of_32_bits_is_an_error(string json)
        => Assert.StartsWith("Expected a 32-bit integer, but found", Why(json, (ref JsonReader reader) => reader.ReadInt32()), StringComparison.Ordinal);

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("1e19")]
    [InlineData("0.5")]
    public void What_is_no_whole_number_of_64_bits_is_an_error(string json) => Why(json, (ref JsonReader reader) => reader.ReadInt64());

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("\"NaN\"")]
    public void Numbers_beyond_double_are_errors(string json) => Why(json, (ref JsonReader reader) => reader.ReadDouble());

    [Fact]
    public void Integers_of_any_size_are_read_up_to_a_bound()
    {
        string digits = new('9', 1000);
        Assert.Equal(BigInteger.Parse(digits, System.Globalization.CultureInfo.InvariantCulture), Read("-" + digits, (ref JsonReader reader) => -reader.ReadBigInteger()));
        Why(new string('9', 10_001), (ref JsonReader reader) => reader.ReadBigInteger());
        Why("1e999999999", (ref JsonReader reader) => reader.ReadBigInteger());
    }

    [Fact]
    public void Null_is_a_value_only_where_it_is_allowed()
    {
        Assert.Null(Read("null", (ref JsonReader reader) => reader.ReadStringOrNull()));
        Assert.Null(Read("null", (ref JsonReader reader) => reader.ReadInt32OrNull()));
        Assert.Null(Read("null", (ref JsonReader reader) => reader.ReadBooleanOrNull()));
        Assert.Null(Read("null", (ref JsonReader reader) => reader.ReadGuidOrNull()));
        Assert.Null(Read("null", (ref JsonReader reader) => reader.ReadUriOrNull()));
        Assert.Null(Read("null", (ref JsonReader reader) => reader.ReadBytesOrNull()));
        Assert.Null(Read("null", (ref JsonReader reader) => reader.ReadDateTimeOffsetOrNull()));
        Assert.Null(Read("null", (ref JsonReader reader) => reader.ReadUnixTimeOrNull()));
        Assert.Null(Read("null", (ref JsonReader reader) => reader.ReadDurationOrNull()));
        Assert.Null(Read("null", (ref JsonReader reader) => reader.ReadListOrNull((ref JsonReader item) => item.ReadString())));
        Assert.Null(Read("null", (ref JsonReader reader) => reader.ReadMapOrNull((ref JsonReader item) => item.ReadString())));
        Assert.Null(Read("null", (ref JsonReader reader) => reader.ReadJsonElementOrNull()));
        Assert.Equal("Expected a string, but found null.", Why("null", (ref JsonReader reader) => reader.ReadString()));
        Assert.Equal("Expected an array, but found null.", Why("null", (ref JsonReader reader) => reader.ReadList((ref JsonReader item) => item.ReadString())));
    }

    [Theory]
    [InlineData("\"2026-02-03T04:05:06Z\"", "2026-02-03T04:05:06.0000000+00:00")]
    [InlineData("\"2026-02-03t04:05:06.5z\"", "2026-02-03T04:05:06.5000000+00:00")]
    [InlineData("\"2026-02-03 04:05:06+09:00\"", "2026-02-03T04:05:06.0000000+09:00")]
    [InlineData("\"2026-02-03T04:05:06\"", "2026-02-03T04:05:06.0000000+00:00")]
    [InlineData("\"2026-02-03T04:05:06.123456789Z\"", "2026-02-03T04:05:06.1234567+00:00")]
    [InlineData("\"2026-02-03T04:05:06\\u005A\"", "2026-02-03T04:05:06.0000000+00:00")]
    public void Moments_are_read_without_the_machines_time_zone(string json, string expected)
        => Assert.Equal(expected, Read(json, (ref JsonReader reader) => reader.ReadDateTimeOffset()).ToString("O"));

    [Theory]
    [InlineData("\"2026-02-30T00:00:00Z\"")]
    [InlineData("\"02/03/2026 04:05\"")]
    [InlineData("\"yesterday\"")]
    [InlineData("\"\"")]
    [InlineData("1751280000")]
    public void What_is_no_moment_is_an_error(string json) => Why(json, (ref JsonReader reader) => reader.ReadDateTimeOffset());

    [Theory]
    [InlineData("0", 0)]
    [InlineData("1751280000", 17512800000000000)]
    [InlineData("1751280000.25", 17512800002500000)]
    [InlineData("1.75128e9", 17512800000000000)]
    [InlineData("-1", -10000000)]
    public void Unix_times_keep_their_fractions(string json, long ticks)
        => Assert.Equal(DateTimeOffset.UnixEpoch.AddTicks(ticks), Read(json, (ref JsonReader reader) => reader.ReadUnixTime()));

    [Theory]
    [InlineData("1751280000000")]
    [InlineData("-99999999999")]
    [InlineData("1e30")]
    [InlineData("\"1751280000\"")]
    public void Unix_times_beyond_the_calendar_are_errors(string json) => Why(json, (ref JsonReader reader) => reader.ReadUnixTime());

    [Fact]
    public void Other_texts_are_read()
    {
        Assert.Equal(new(2026, 2, 3), Read("\"2026-02-03\"", (ref JsonReader reader) => reader.ReadDateOnly()));
        Assert.Equal(new(4, 5, 6, 700), Read("\"04:05:06.7\"", (ref JsonReader reader) => reader.ReadTimeOnly()));
        Assert.Equal(Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"), Read("\"0f8fad5b-d9cb-469f-a165-70867728950e\"", (ref JsonReader reader) => reader.ReadGuid()));
        Assert.Equal("a b/../c", Read("\"a b/../c\"", (ref JsonReader reader) => reader.ReadUri()).OriginalString);
        Assert.Equal<byte>([1, 2, 255], Read("\"AQL/\"", (ref JsonReader reader) => reader.ReadBytes()).ToArray());
        Assert.Equal("tab\té\uD83D\uDE00", Read("\"tab\\té\\ud83d\\ude00\"", (ref JsonReader reader) => reader.ReadString()));
        Why("\"2026-2-3\"", (ref JsonReader reader) => reader.ReadDateOnly());
        Why("\"25:00:00\"", (ref JsonReader reader) => reader.ReadTimeOnly());
        Why("\"0f8fad5b\"", (ref JsonReader reader) => reader.ReadGuid());
        Why("\"***\"", (ref JsonReader reader) => reader.ReadBytes());
        Why("\"http://[\"", (ref JsonReader reader) => reader.ReadUri());
    }

    [Fact]
    public void Broken_Unicode_is_an_error_of_the_text()
    {
        Assert.Equal("The text is not valid Unicode.", Why("\"\\ud800\"", (ref JsonReader reader) => reader.ReadString()));
        byte[] bad = [(byte)'"', 0xFF, (byte)'"'];
        Assert.Throws<JsonReadException>(() => ApiJson.Deserialize(bad, (ref JsonReader reader) => reader.ReadString()));
    }

    [Fact]
    public void Lists_and_maps_are_read_in_order_and_the_last_of_equal_names_wins()
    {
        IReadOnlyList<int?> list = Read("[1,null,3]", (ref JsonReader reader) => reader.ReadList((ref JsonReader item) => item.ReadInt32OrNull()));
        IReadOnlyDictionary<string, int> map = Read("""{"b":1,"a":2,"\u0062":3}""", (ref JsonReader reader) => reader.ReadMap((ref JsonReader item) => item.ReadInt32()));

        Assert.Equal([1, null, 3], list);
        Assert.Equal([new("b", 3), new("a", 2)], map);
        Assert.Empty(Read("[]", (ref JsonReader reader) => reader.ReadList((ref JsonReader item) => item.ReadInt32())));
        Assert.Throws<NotSupportedException>(() => ((IList<int?>)list).Add(4));
    }

    [Theory]
    [InlineData("", "$", 1, 1)]
    [InlineData("{", "$", 1, 1)]
    [InlineData("[1,2", "$[0]", 1, 5)]
    [InlineData("[1] 2", "$", 1, 5)]
    [InlineData("[1,\n 2,\n x]", "$[1]", 3, 2)]
    public void Text_that_is_no_JSON_says_where_it_stops(string json, string path, int line, int column)
    {
        JsonReadException error = Assert.Throws<JsonReadException>(() => Read(json, (ref JsonReader reader) => reader.ReadList((ref JsonReader item) => item.ReadInt32())));

        Assert.Equal((path, line, column), (error.Path, (int)error.Line, (int)error.Column));
    }

    [Theory]
    [InlineData("""[{"a":[0,{"b c":"x"}]}]""", "$[0].a[1]['b c']")]
    [InlineData("""[{"it's":1}]""", "$[0]['it\\'s']")]
    [InlineData("[[[],[[7]]]]", "$[0][1][0][0]")]
    public void Paths_are_those_of_the_value(string json, string expected)
    {
        int offset = json.IndexOfAny(['x', '7']) is var at and > 0 ? at - (json[at] == 'x' ? 1 : 0) : json.IndexOf('1', StringComparison.Ordinal);

        Assert.Equal(expected, JsonLocation.Find(Encoding.UTF8.GetBytes(json), offset).Path);
    }

    [Fact]
    public void Columns_count_characters_and_lines_count_line_feeds()
    {
        JsonLocation place = JsonLocation.Find("[\r\n\"ü€\",  7]"u8, 13);

        Assert.Equal((2, 8, "$[1]"), ((int)place.Line, (int)place.Column, place.Path));
    }

    [Fact]
    public void Nesting_is_bounded()
    {
        string deep = new string('[', 100_000);

        Assert.Throws<JsonReadException>(() => Read(deep, (ref JsonReader reader) => reader.ReadJsonElement()));
    }
}
