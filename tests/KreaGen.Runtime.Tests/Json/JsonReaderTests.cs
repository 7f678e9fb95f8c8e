using System.Text;
using System.Text.Json;

namespace KreaGen.Json;

/// <summary>The reader against Utf8JsonReader, token by token: the same tokens at the same places, the same errors in the same words.</summary>
public sealed class JsonReaderTests
{
    public static TheoryData<string> Usual =>
    [
        "0", "-0", "7", "-12.5e+3", "1E5", "0.0", "\"\"", "\"a\"", "true", "false", "null", "[]", "{}", " [ ] ", "\t{\r\n}\n", "[1,2]", "[ 1 , 2 ]", "{\"a\":1}",
        "{ \"a\" : 1 , \"b\" : [ { } , [ ] ] }", "{\"\":\"\"}", "{\"a\":1,\"a\":2}", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\uDE00\"]", "{\"\\u0061\":1,\"b\":2}", "[\"\\ud800\"]", "[\"é€😀\"]", "\"\u007f\"", "[[[[[[[[[[1]]]]]]]]]]",
        "12345678901234567890123456789012345678901234567890", "[1e400,-1e-400]", "[null,true,false]",
    ];

    public static TheoryData<string> Wrong =>
    [
        "", " ", "\uFEFF1", "01", "-", "-a", "1.", "1.e", ".5", "1e", "1e+", "+1", "0x1", "1a", "[01]", "[1.]", "[-]", "[1 2]", "[1,]", "[,1]", "[,]", "[1,,2]", "[", "[1", "[1,", "]", "}", "{", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":1",
        "{\"a\":1,", "{\"a\":1,}", "{,}", "{\"a\"}", "{\"a\",1}", "{\"a\" 1}", "{\"a\"::1}", "{a:1}", "{1:1}", "{'a':1}", "{\"a\":1]", "[1}", "[}", "{]", "{\"a\":1}}", "[1]]", "1 2", "{} {}", "nul", "nulll", "[nulll]", "[truefalse]", "True", "nan", "[NaN]",
        "\"", "\"a", "\"\\", "\"\\\"", "\"\\x\"", "\"\\u\"", "\"\\u12\"", "\"\\u12g4\"", "\"a\nb\"", "\"a\tb\"", "\"\u0000\"", "\"\u001f\"", "[\"a\" \"b\"]", "// no\n1", "/* no */1", "[1 /* no */]", "1 //", "[\"a\"b]", "\v1", "\f1", "\u00a01",
        "{\"a\":1 \"b\":2}", "{\"a\":[}", "[{\"a\":]}", "[\"\\", "{\"\\", "{\"a\\u00\":1}", "12-3", "1-", "[1-]", "1,", "null,", ",",
    ];

    [Theory]
    [MemberData(nameof(Usual))]
    [MemberData(nameof(Wrong))]
    public void A_text_is_what_it_is_to_the_reader_of_the_platform(string text) => Transcript.AreTheSame(Encoding.UTF8.GetBytes(text));

    [Theory]
    [MemberData(nameof(Usual))]
    public void What_is_usual_needs_no_second_reader(string text)
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(text));
        while (reader.Read())
        {
        }

        Assert.False(reader.IsStrict);
    }

    [Fact]
    public void A_string_ends_at_its_quote_wherever_that_is()
    {
        for (int length = 0; length < 150; length++)
        {
            string letters = new('x', length);
            foreach (string end in (ReadOnlySpan<string>)["\"", "\\n\"", "\\u00e9tail\"", "\n\"", "é\"", "\\\"", "", "\\", "\\q\""])
            {
                Transcript.AreTheSame(Encoding.UTF8.GetBytes($$"""["{{letters}}{{end}},1]"""));
                Transcript.AreTheSame(Encoding.UTF8.GetBytes($$"""{"{{letters}}{{end}}:"{{letters}}{{end}}}"""));
                Transcript.AreTheSame(Encoding.UTF8.GetBytes($$"""{"{{letters}}{{end}}"""));
            }
        }
    }

    [Fact]
    public void Every_letter_is_taken_or_refused_as_the_platform_does_wherever_it_stands()
    {
        for (int letter = 0; letter < 256; letter++)
        {
            foreach (int before in (ReadOnlySpan<int>)[0, 15, 100])
            {
                byte[] start = Encoding.ASCII.GetBytes("[\"" + new string('x', before));
                Transcript.AreTheSame([.. start, (byte)letter, .. "tail\",1]"u8]);
                Transcript.AreTheSame([.. start, (byte)'\\', (byte)letter, .. "0041tail\",1]"u8]);
            }

            Transcript.AreTheSame([.. "[1"u8, (byte)letter, .. "2]"u8]);
            Transcript.AreTheSame([.. "[1,"u8, (byte)letter, .. ",2]"u8]);
            Transcript.AreTheSame([.. "{"u8, (byte)letter, .. "\"a\":2}"u8]);
            Transcript.AreTheSame([.. "{\"a\""u8, (byte)letter, .. "2}"u8]);
        }
    }

    [Fact]
    public void Values_are_bounded_in_depth_as_those_of_the_platform()
    {
        for (int depth = 60; depth < 70; depth++)
        {
            Transcript.AreTheSame(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("[", depth)) + string.Concat(Enumerable.Repeat("]", depth))));
            Transcript.AreTheSame(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":[", depth / 2)) + string.Concat(Enumerable.Repeat("]}", depth / 2))));
        }
    }

    [Fact]
    public void A_mistake_in_what_is_skipped_or_kept_is_found()
    {
        foreach (string text in (ReadOnlySpan<string>)["[[1,2,03],4]", "[{\"a\":[1 2]},4]", "[[\"\\q\"]]", "[[1", "[{\"a\":tru}]"])
        {
            Assert.Equal(Error(text, static (ref Utf8JsonReader reader) => reader.Skip()), Error(text, static (ref JsonReader reader) => reader.Skip()));
            Assert.Equal(Error(text, static (ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader)), Error(text, static (ref JsonReader reader) => reader.ReadElement()));
        }
    }

    private delegate void Ours(ref JsonReader reader);

    private delegate void Theirs(ref Utf8JsonReader reader);

    private static string Error(string text, Ours act) => Assert.ThrowsAny<JsonException>(() =>
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(text));
        reader.Read();
        reader.Read();
        act(ref reader);
    }).Message;

    private static string Error(string text, Theirs act) => Assert.ThrowsAny<JsonException>(() =>
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        reader.Read();
        reader.Read();
        act(ref reader);
    }).Message;
}
