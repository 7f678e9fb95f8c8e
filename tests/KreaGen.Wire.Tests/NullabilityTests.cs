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

    private static Task<(Thing Received, string Sent)> ReceiveAsync(string json)
        => Echo.ReceiveAsync(json, static options => new NullabilityClient(options), static (client, thing) => client.EchoAsync(thing), new Thing { Must = "", MustOrNull = null, MustNote = null });

    private static Task<string> SendAsync(Thing thing)
        => Echo.SendAsync(thing, static options => new NullabilityClient(options), static (client, thing) => client.EchoAsync(thing));
}
