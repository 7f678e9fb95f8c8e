using KreaGen.Errors;
namespace Wire;

using Wire.Nullable;

/// <summary>Absent and null in OpenAPI 3.0, where nullable may stand beside a reference.</summary>
public sealed class NullableTests
{
    [Theory]
    [InlineData("""{"must":"m","mustOrNull":null,"mustNote":null}""")]
    [InlineData("""{"must":"m","mustOrNull":"o","mustNote":{"text":"t"},"may":1,"mayOrNull":null,"mayNote":null}""")]
    [InlineData("""{"must":"m","mustOrNull":"o","mustNote":{},"color":null,"items":[1,null]}""")]
    [InlineData("""{"must":"m","mustOrNull":"o","mustNote":{},"ignored":{"text":"t","beside":"b"}}""")]
    public async Task Absent_and_null_stay_apart(string json)
        => Assert.Equal(json, (await ReceiveAsync(json)).Sent);

    [Fact]
    public async Task What_stands_beside_a_reference_makes_no_other_type()
    {
        Note note = (await ReceiveAsync("""{"must":"m","mustOrNull":null,"mustNote":null,"ignored":{"beside":"b"}}""")).Received.Ignored!;
        Assert.Equal("b", note.AdditionalProperties["beside"].GetString());
        Assert.Equal("""{"must":"m","mustOrNull":null,"mustNote":null}""", await SendAsync(new() { Must = "m", MustOrNull = null, MustNote = null }));
    }

    [Fact]
    public async Task Required_null_is_refused_where_the_document_forbids_it()
        => Assert.Equal("Must", (await Assert.ThrowsAsync<ApiValidationException>(() => SendAsync(new() { Must = null!, MustOrNull = null, MustNote = null }))).Violations[0].Property);

    private static Task<(Thing Received, string Sent)> ReceiveAsync(string json)
        => Echo.ReceiveAsync(json, static options => new NullableClient(options), static (client, thing) => client.EchoAsync(thing), new Thing { Must = "", MustOrNull = null, MustNote = null });

    private static Task<string> SendAsync(Thing thing)
        => Echo.SendAsync(thing, static options => new NullableClient(options), static (client, thing) => client.EchoAsync(thing));
}
