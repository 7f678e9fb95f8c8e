using System.Text;
using System.Text.Json;

namespace KreaGen.Json.Tests;

/// <summary>The reader against Utf8JsonReader, token by token: the same tokens at the same places, the same errors in the same words.</summary>
public sealed class JsonReaderTests
{
    private const int Texts = 1500;

    public static TheoryData<Rival> All => Rivals.All;

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
    public void A_text_is_what_it_is_to_the_reader_of_the_platform(string text) => AreTheSame(Encoding.UTF8.GetBytes(text));

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
                AreTheSame(Encoding.UTF8.GetBytes($$"""["{{letters}}{{end}},1]"""));
                AreTheSame(Encoding.UTF8.GetBytes($$"""{"{{letters}}{{end}}:"{{letters}}{{end}}}"""));
                AreTheSame(Encoding.UTF8.GetBytes($$"""{"{{letters}}{{end}}"""));
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
                AreTheSame([.. start, (byte)letter, .. "tail\",1]"u8]);
                AreTheSame([.. start, (byte)'\\', (byte)letter, .. "0041tail\",1]"u8]);
            }

            AreTheSame([.. "[1"u8, (byte)letter, .. "2]"u8]);
            AreTheSame([.. "[1,"u8, (byte)letter, .. ",2]"u8]);
            AreTheSame([.. "{"u8, (byte)letter, .. "\"a\":2}"u8]);
            AreTheSame([.. "{\"a\""u8, (byte)letter, .. "2}"u8]);
        }
    }

    [Fact]
    public void Values_are_bounded_in_depth_as_those_of_the_platform()
    {
        for (int depth = 60; depth < 70; depth++)
        {
            AreTheSame(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("[", depth)) + string.Concat(Enumerable.Repeat("]", depth))));
            AreTheSame(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":[", depth / 2)) + string.Concat(Enumerable.Repeat("]}", depth / 2))));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Broken_texts_break_at_the_same_place_with_the_same_words(Rival rival)
    {
        ArgumentNullException.ThrowIfNull(rival);
        for (int seed = 0; seed < Texts; seed++)
        {
            AreTheSame(Breaker.Break(seed, Short(rival.Payload)));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Shaken_texts_have_the_same_tokens(Rival rival)
    {
        ArgumentNullException.ThrowIfNull(rival);
        for (int seed = 0; seed < Texts / 10; seed++)
        {
            AreTheSame(new Shaker(seed, rival.Payload).Utf8);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void From_any_token_the_same_value_is_skipped_and_kept(Rival rival)
    {
        ArgumentNullException.ThrowIfNull(rival);
        byte[] json = new Shaker(7, rival.Payload).Utf8;
        var theirs = new Utf8JsonReader(json);
        var ours = new JsonReader(json);
        for (int tokens = 0; tokens < 400 && theirs.Read(); tokens++)
        {
            Assert.True(ours.Read());
            Utf8JsonReader ahead = theirs;
            JsonReader after = ours;
            JsonReader at = ours;
            ahead.Skip();
            after.Skip();
            Assert.Equal((ahead.TokenType, ahead.TokenStartIndex, ahead.CurrentDepth), (after.TokenType, after.TokenStartIndex, after.CurrentDepth));
            if (theirs.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray))
            {
                ahead = theirs;
                Assert.Equal(JsonElement.ParseValue(ref ahead).GetRawText(), at.ReadElement().GetRawText());
                Assert.Equal(after.TokenStartIndex, at.TokenStartIndex);
            }
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

    // All of a text takes long in this many turns; what breaks does so near its place.
    private static ReadOnlySpan<byte> Short(ReadOnlySpan<byte> json) => json[..Math.Min(json.Length, 3000)];

    private static void AreTheSame(byte[] json)
    {
        string theirs = Transcript.OfTheirs(json);
        string ours = Transcript.OfOurs(json);
        Assert.True(theirs == ours, $"{Encoding.UTF8.GetString(json)}\ntheirs:\n{theirs}\nours:\n{ours}");
        string followed = Transcript.OfMembers(new JsonReader(new Utf8JsonReader(json)));
        string members = Transcript.OfMembers(new JsonReader(json));
        Assert.True(followed == members, $"{Encoding.UTF8.GetString(json)}\ntheirs:\n{followed}\nours:\n{members}");
    }
}
