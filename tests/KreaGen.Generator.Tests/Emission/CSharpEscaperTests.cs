using System.Globalization;
using KreaGen.Generator.Emission.Templates;

namespace KreaGen.Generator.Tests.Emission;

public sealed class CSharpEscaperTests
{
    [Theory]
    [InlineData("a \"b\" \\ {0} 'c'", """
        "a \"b\" \\ {0} 'c'"
        """)]
    [InlineData("\n\u2028é\U0001F44D", """
        "\u000A\u2028\u00E9\uD83D\uDC4D"
        """)]
    public void Literals_are_printable_ASCII(string text, string literal)
        => Assert.Equal(literal, CSharpEscaper.Literal(text));

    [Fact]
    public void Every_hostile_text_is_the_constant_it_came_from()
    {
        string[] texts = [.. HostileTexts.All];
        string fields = Template.Lines(texts.Select((text, index) => $"const string F{index} = {CSharpEscaper.Literal(text)};"));
        var code = new CompiledCode($$"""class Snippet { {{fields}} }""");

        Assert.DoesNotContain(code.Complaints, complaint => complaint.Contains("error", StringComparison.Ordinal));
        Assert.Equal(texts, code.Constants);
    }

    [Fact]
    public void Every_UTF16_unit_survives_a_literal()
    {
        string text = string.Concat(Enumerable.Range(0, 0x10000).Select(unit => (char)unit));
        var code = new CompiledCode($$"""class Snippet { const string All = {{CSharpEscaper.Literal(text)}}; }""");
        Assert.Equal(text, Assert.Single(code.Constants));
    }

    [Fact]
    public void Every_UTF16_unit_survives_a_character_literal()
    {
        char[] units = ['\'', '"', '\\', '\n', '\u2028', '\uD800', 'a', '\0'];
        string fields = Template.Lines(units.Select((unit, index) => $"const char F{index} = {CSharpEscaper.Literal(unit)};"));
        Assert.Equal(units.Cast<object?>(), new CompiledCode($$"""class Snippet { {{fields}} }""").Constants);
    }

    [Fact]
    public void UTF8_literals_compile_for_every_text_without_lone_surrogates()
    {
        string[] texts = [.. HostileTexts.All.Where(CSharpEscaper.IsValidUtf8Literal)];
        string properties = Template.Lines(texts.Select((text, index) => $"static System.ReadOnlySpan<byte> F{index} => {CSharpEscaper.Utf8Literal(text)};"));
        Assert.Empty(new CompiledCode($$"""class Snippet { {{properties}} }""").Complaints);
    }

    [Fact]
    public void A_lone_surrogate_cannot_be_a_UTF8_literal()
    {
        // Not a theory: the compiler stores attribute arguments as UTF-8 and would lose the surrogates.
        foreach (string text in (string[])["\uD800", "a\uDC00", "\uDC00\uD800"])
        {
            Assert.False(CSharpEscaper.IsValidUtf8Literal(text));
            Assert.Throws<ArgumentException>(() => CSharpEscaper.Utf8Literal(text));
        }
    }

    [Fact]
    public void Numbers_read_back_as_themselves()
    {
        double[] doubles = [0, -0D, 0.1, 1E300, -1.5E-300, 5E-324, double.MaxValue, 1D / 3, double.NaN, double.PositiveInfinity, double.NegativeInfinity];
        int[] ints = [0, int.MinValue, int.MaxValue];
        long[] longs = [0, long.MinValue, long.MaxValue];
        string fields = Template.Lines([
            .. doubles.Select((value, index) => $"const double D{index} = {CSharpEscaper.Literal(value)};"),
            .. ints.Select((value, index) => $"const int I{index} = {CSharpEscaper.Literal(value)};"),
            .. longs.Select((value, index) => $"const long L{index} = {CSharpEscaper.Literal(value)};"),
            $"const decimal M = {CSharpEscaper.Literal(-1.50m)};",
            $"const bool B = {CSharpEscaper.Literal(true)};"]);
        IReadOnlyList<object?> constants = new CompiledCode($$"""class Snippet { {{fields}} }""").Constants;

        object?[] expected = [.. doubles.Cast<object?>(), .. ints.Cast<object?>(), .. longs.Cast<object?>(), -1.50m, true];
        Assert.Equal(expected, constants);
        Assert.True(double.IsNegative((double)constants[1]!));
    }

    [Theory]
    [InlineData("1.50", true, "1.50M")]
    [InlineData("1e3", true, "1000M")]
    [InlineData("-0.00000001", true, "-0.00000001M")]
    [InlineData("1e400", false, "")]
    [InlineData("1;x", false, "")]
    public void Decimal_literals_come_from_JSON_numbers(string number, bool fits, string expected)
    {
        Assert.Equal(fits, CSharpEscaper.TryDecimalLiteral(number, out string literal));
        Assert.Equal(expected, literal);
    }

    [Fact]
    public void XML_text_stays_on_its_line_and_in_its_element()
    {
        string lines = Template.Lines(HostileTexts.All.Select(text => "/// <para>" + CSharpEscaper.XmlText(text) + "</para>"));
        var code = new CompiledCode($"/// <summary>\n{lines}\n/// </summary>\npublic class Snippet {{ }}");
        Assert.Empty(code.Complaints);
    }

    [Fact]
    public void Hidden_characters_become_spaces_and_visible_ones_stay()
        => Assert.Equal("a  b   한글 \U0001F44D é&lt;]]&gt;", CSharpEscaper.XmlText("a\r\nb\u2028\u202E\uD800한글\0\U0001F44D é<]]>"));

    [Fact]
    public void The_table_of_hidden_characters_covers_the_frameworks_categories()
    {
        UnicodeCategory[] hidden =
        [
            UnicodeCategory.Control, UnicodeCategory.Format, UnicodeCategory.LineSeparator,
            UnicodeCategory.ParagraphSeparator, UnicodeCategory.Surrogate,
        ];
        IEnumerable<int> missed = Enumerable.Range(0, 0x110000)
            .Where(point => hidden.Contains(CharUnicodeInfo.GetUnicodeCategory(point)) && !HiddenCharacters.Contains(point));
        Assert.Empty(missed);
        Assert.DoesNotContain(Enumerable.Range(0, 0x10000), point => char.IsLetterOrDigit((char)point) && HiddenCharacters.Contains(point));
    }
}
