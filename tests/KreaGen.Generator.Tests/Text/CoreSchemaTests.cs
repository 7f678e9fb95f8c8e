using System.Text.Json.Nodes;

namespace KreaGen.Generator.Tests.Text;

public sealed class CoreSchemaTests
{
    [Theory]
    [InlineData("", "null")]
    [InlineData("~", "null")]
    [InlineData("null", "null")]
    [InlineData("NULL", "null")]
    [InlineData("nULL", "\"nULL\"")]
    [InlineData("true", "true")]
    [InlineData("False", "false")]
    [InlineData("TRUE", "true")]
    [InlineData("tRUE", "\"tRUE\"")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("no", "\"no\"")]
    [InlineData("on", "\"on\"")]
    [InlineData("16:9", "\"16:9\"")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("2024-01-01", "\"2024-01-01\"")]
    [InlineData("2024-01-01T10:00:00Z", "\"2024-01-01T10:00:00Z\"")]
    [InlineData("1K", "\"1K\"")]
    [InlineData("3.1.0", "\"3.1.0\"")]
    [InlineData("0", "0")]
    [InlineData("-0", "-0")]
    [InlineData("+12", "12")]
    [InlineData("010", "10")]
    [InlineData("-007", "-7")]
    [InlineData("0o17", "15")]
    [InlineData("0o18", "\"0o18\"")]
    [InlineData("0x1F", "31")]
    [InlineData("0x1G", "\"0x1G\"")]
    [InlineData("-0x1F", "\"-0x1F\"")]
    [InlineData("0b11", "\"0b11\"")]
    [InlineData("1.10", "1.10")]
    [InlineData(".5", "0.5")]
    [InlineData("-.5", "-0.5")]
    [InlineData("1.", "1.0")]
    [InlineData("1.e3", "1.0e3")]
    [InlineData("00.50", "0.50")]
    [InlineData("1e3", "1e3")]
    [InlineData("1E+03", "1E+03")]
    [InlineData("1e", "\"1e\"")]
    [InlineData("e1", "\"e1\"")]
    [InlineData(".", "\".\"")]
    [InlineData("..", "\"..\"")]
    [InlineData("-", null)]
    [InlineData("+", "\"\\u002B\"")]
    [InlineData(".e1", "\".e1\"")]
    [InlineData("1.2.3", "\"1.2.3\"")]
    [InlineData("'5'", "\"5\"")]
    [InlineData("\"true\"", "\"true\"")]
    [InlineData("! 5", "\"5\"")]
    [InlineData("!!str 5", "\"5\"")]
    [InlineData("!!str", "\"\"")]
    [InlineData("!!int \"0x1F\"", "31")]
    [InlineData("!!float 1", "1")]
    [InlineData("!!bool 'true'", "true")]
    [InlineData("!!null ''", "null")]
    [InlineData("!!map {}", "{}")]
    [InlineData("!!seq []", "[]")]
    [InlineData("!<tag:yaml.org,2002:str> 5", "\"5\"")]
    public void A_scalar_is_what_the_core_schema_says(string written, string? expected)
    {
        if (expected is null)
        {
            Assert.Equal("KREA1010(1,4)", Read.Yaml($"a: {written}\n").Error());
            return;
        }

        JsonNode? value = Read.Yaml($"a: {written}\n").Root()["a"];

        Assert.Equal(expected, value is null ? "null" : value.ToJsonString());
    }

    [Theory]
    [InlineData("123456789012345678901234567890")]
    [InlineData("0.1000000000000000055511151231257827021181583404541015625")]
    [InlineData("-1.50e+300")]
    [InlineData("18446744073709551615")]
    public void Numbers_keep_every_digit_in_both_formats(string number)
    {
        Assert.Equal($$"""{"a":{{number}}}""", Read.Yaml($"a: {number}").Root().ToJsonString());
        Assert.Equal($$"""{"a":{{number}}}""", Read.Json($$"""{"a": {{number}}}""").Root().ToJsonString());
    }

    [Fact]
    public void Huge_hexadecimal_and_octal_numbers_become_decimal_without_loss()
    {
        Assert.Equal("340282366920938463463374607431768211455", Read.Yaml("a: 0xffffffffffffffffffffffffffffffff").Root()["a"]!.ToJsonString());
        Assert.Equal("2417851639229258349412351", Read.Yaml("a: 0o777777777777777777777777777").Root()["a"]!.ToJsonString());
    }

    [Fact]
    public void Numbers_convert_to_the_type_that_a_later_room_asks_for()
    {
        JsonNode value = Read.Yaml("a: 42").Root()["a"]!;

        Assert.Equal(42, value.GetValue<int>());
        Assert.Equal(42L, value.GetValue<long>());
        Assert.Equal(42m, value.GetValue<decimal>());
        Assert.Equal(42d, value.GetValue<double>());
    }

    [Theory]
    [InlineData(".inf")]
    [InlineData("-.INF")]
    [InlineData(".nan")]
    [InlineData("1e999999")]
    [InlineData("!!float .inf")]
    public void A_number_that_JSON_cannot_hold_is_an_error(string number)
        => Assert.Equal("KREA1009(1,4)", Read.Yaml($"a: {number}").Error());

    [Fact]
    public void A_number_of_four_hundred_digits_is_an_error_with_a_short_message()
    {
        string digits = new('9', 400);

        Assert.Equal("KREA1009(1,4)", Read.Yaml("a: " + digits).Error());
        Assert.Equal("KREA1009(1,4)", Read.Yaml("a: 0x" + digits).Error());
        Assert.Equal("KREA1009(1,6)", Read.Json("{\"a\":" + digits + "}").Error());
        Assert.Equal(new string('9', 60) + "…", Read.Json("{\"a\":" + digits + "}").Problems[0].Arguments[0]);
    }

    [Fact]
    public void Keys_are_texts_as_written()
        => Assert.Equal(
            """{"200":1,"0x1F":2,"true":3,"null":4,"~":5,"1.0":6,"":7}""",
            Read.Yaml("200: 1\n0x1F: 2\ntrue: 3\nnull: 4\n~: 5\n1.0: 6\n'': 7\n").Root().ToJsonString());
}
