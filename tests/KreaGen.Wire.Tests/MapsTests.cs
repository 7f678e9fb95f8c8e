using KreaGen.Errors;
namespace Wire;

using Wire.Maps;

/// <summary>Objects whose members the document does not name.</summary>
public sealed class MapsTests
{
    [Theory]
    [InlineData("""{"texts":{"a":"b"},"notes":{"n":{"text":"t"}},"lists":{"l":[1,2]},"byPattern":{"abc":5},"byPatterns":{"n_a":1,"t_b":"c"}}""")]
    [InlineData("""{"free":{"a":{"b":[null]}},"any":null}""")]
    [InlineData("""{"open":{"name":"n","size":1.50,"weight":2}}""")]
    [InlineData("""{"closed":{"a":1,"unexpected":true}}""")]
    [InlineData("""{"unexpected":{"deep":[1.0]}}""")]
    public async Task What_is_received_is_sent_back_byte_for_byte(string json)
        => Assert.Equal(json, (await ReceiveAsync(json)).Sent);

    [Fact]
    public async Task Values_have_their_types()
    {
        (Thing thing, _) = await ReceiveAsync("""{"texts":{"a":"b"},"lists":{"l":[1,2]},"byPattern":{"abc":5},"open":{"name":"n","size":1.5}}""");
        Assert.Equal(("b", 2L, 5L, 1.5), (thing.Texts!["a"], thing.Lists!["l"][1], thing.ByPattern!["abc"], thing.Open!.AdditionalProperties["size"]));
    }

    [Fact]
    public async Task Limits_of_a_map_and_of_its_values_are_checked()
    {
        ApiValidationException error = await Assert.ThrowsAsync<ApiValidationException>(
            () => SendAsync(new() { Texts = new Dictionary<string, string>(), Notes = new Dictionary<string, Note> { ["n"] = new() { Text = "too long" } } }));
        Assert.Equal(["Texts", "Notes[\"n\"].Text"], error.Violations.Select(static violation => violation.Property));
    }

    private static Task<(Thing Received, string Sent)> ReceiveAsync(string json)
        => Echo.ReceiveAsync(json, static options => new MapsClient(options), static (client, thing) => client.EchoAsync(thing), new Thing());

    private static Task<string> SendAsync(Thing thing)
        => Echo.SendAsync(thing, static options => new MapsClient(options), static (client, thing) => client.EchoAsync(thing));
}
