using System.Text.Json;

namespace KreaGen.Benchmarks.Tests;

/// <summary>The reader against Utf8JsonReader on the payloads that are measured, whole, broken and in other words.</summary>
public sealed class TokenTests
{
    private const int Texts = 1500;

    public static TheoryData<Rival> All => Rivals.All;

    [Theory]
    [MemberData(nameof(All))]
    public void Broken_texts_break_at_the_same_place_with_the_same_words(Rival rival)
    {
        ArgumentNullException.ThrowIfNull(rival);
        for (int seed = 0; seed < Texts; seed++)
        {
            Transcript.AreTheSame(Breaker.Break(seed, Short(rival.Payload)));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Shaken_texts_have_the_same_tokens(Rival rival)
    {
        ArgumentNullException.ThrowIfNull(rival);
        for (int seed = 0; seed < Texts / 10; seed++)
        {
            Transcript.AreTheSame(new Shaker(seed, rival.Payload).Utf8);
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

    // All of a text takes long in this many turns; what breaks does so near its place.
    private static ReadOnlySpan<byte> Short(ReadOnlySpan<byte> json) => json[..Math.Min(json.Length, 3000)];
}
