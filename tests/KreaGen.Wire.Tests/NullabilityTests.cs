using KreaGen.Errors;
namespace Wire;

using Wire.Nullability;

/// <summary>Absent and null in OpenAPI 3.1.</summary>
public sealed class NullabilityTests
{
    [Theory]
    [InlineData("""{"must":"m","mustOrNull":null,"mustNote":null}""")]
    [InlineData("""{"must":"m","mustOrNull":"o","mustNote":{"text":"t"},"may":1,"mayOrNull":null,"mayNote":null}""")]
    [InlineData("""{"must":"m","mustOrNull":"o","mustNote":{},"mayOrNull":2,"mayNote":{},"items":[1,null],"map":{"a":null,"b":"c"}}""")]
    public async Task Absent_and_null_stay_apart(string json)
        => Assert.Equal(json, (await ReceiveAsync(json)).Sent);

    [Theory]
    [InlineData("""{"mustOrNull":null,"mustNote":null}""")]
    [InlineData("""{"must":null,"mustOrNull":null,"mustNote":null}""")]
    [InlineData("""{"must":"m","mustNote":null}""")]
    public async Task What_must_be_there_and_is_not_is_an_error(string json)
        => Assert.Contains("$.must", (await Assert.ThrowsAnyAsync<ApiException>(() => ReceiveAsync(json))).ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task Only_what_is_set_is_sent()
        => Assert.Equal(
            """{"must":"m","mustOrNull":null,"mustNote":null,"mayOrNull":null}""",
            await SendAsync(new() { Must = "m", MustOrNull = null, MustNote = null, MayOrNull = (long?)null }));

    [Fact]
    public async Task A_body_that_must_be_there_and_may_be_null_is_sent_as_null()
    {
        Assert.Equal("null", await PutAsync(static client => client.SetNoteAsync(null)));
        Assert.Equal("""{"text":"t"}""", await PutAsync(static client => client.SetNoteAsync(new() { Text = "t" })));
        Assert.Equal("null", await PutAsync(static client => client.SetLevelAsync(null)));
        Assert.Equal("3", await PutAsync(static client => client.SetLevelAsync(3)));
    }

    [Fact]
    public async Task No_body_and_the_body_null_are_two_things()
    {
        Assert.Equal("", await PutAsync(static client => client.SetWishAsync()));
        Assert.Equal("null", await PutAsync(static client => client.SetWishAsync((Note?)null)));
        Assert.Equal("""{"text":"t"}""", await PutAsync(static client => client.SetWishAsync(new Note { Text = "t" })));
        Assert.Equal("", await PutAsync(static client => client.SetRankAsync()));
        Assert.Equal("null", await PutAsync(static client => client.SetRankAsync((int?)null)));
        Assert.Equal("3", await PutAsync(static client => client.SetRankAsync(3)));
    }

    private static async Task<string> PutAsync(Func<NullabilityClient, Task> call)
        => System.Text.Encoding.UTF8.GetString((await Sending.OneAsync(static options => new NullabilityClient(options), call)).Body);

    private static Task<(Thing Received, string Sent)> ReceiveAsync(string json)
        => Echo.ReceiveAsync(json, static options => new NullabilityClient(options), static (client, thing) => client.EchoAsync(thing), new Thing { Must = "", MustOrNull = null, MustNote = null });

    private static Task<string> SendAsync(Thing thing)
        => Echo.SendAsync(thing, static options => new NullabilityClient(options), static (client, thing) => client.EchoAsync(thing));
}
