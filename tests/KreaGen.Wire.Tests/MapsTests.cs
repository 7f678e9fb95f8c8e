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

    [Fact]
    public async Task Names_of_members_are_checked_by_pattern_length_format_and_list()
    {
        ApiValidationException error = await Assert.ThrowsAsync<ApiValidationException>(() => SendAsync(new()
        {
            Keyed = new Dictionary<string, long> { ["fine"] = 1, ["Upper"] = 2, ["far-too-long"] = 3 },
            ById = new Dictionary<string, string> { ["1"] = "one", ["0a4d55a8-d778-4022-92ab-8d1b5f3c2a10"] = "two" },
            ByUnit = new Dictionary<string, double> { ["m"] = 1, ["ft"] = 3 },
            Source = new() { Url = "u", AdditionalProperties = new() { { "x", "y" } } },
        }));
        Assert.Equal(
            ["Keyed[\"Upper\"]", "Keyed[\"far-too-long\"]", "ById[\"1\"]", "ByUnit[\"ft\"]", "Source.AdditionalProperties[\"x\"]"],
            error.Violations.Select(static violation => violation.Property));
    }

    [Fact]
    public async Task A_record_has_as_many_members_as_the_document_allows()
    {
        Assert.Equal("""{"source":{"id":null}}""", await SendAsync(new() { Source = new() { Id = (string?)null } }));
        ApiValidationException few = await Assert.ThrowsAsync<ApiValidationException>(() => SendAsync(new() { Source = new() }));
        Assert.Equal("Source must have at least 1 members, but has 0.", few.Message);
        ApiValidationException many = await Assert.ThrowsAsync<ApiValidationException>(
            () => SendAsync(new() { Source = new() { Url = "u", Id = "i", AdditionalProperties = new() { { "more", "y" } } } }));
        Assert.Equal("Source must have at most 2 members, but has 3.", many.Message);
        Assert.Equal("The value must have at least 1 members, but has 0.", Assert.Throws<ApiValidationException>(new Source().Validate).Message);
    }

    private static Task<(Thing Received, string Sent)> ReceiveAsync(string json)
        => Echo.ReceiveAsync(json, static options => new MapsClient(options), static (client, thing) => client.EchoAsync(thing), new Thing());

    private static Task<string> SendAsync(Thing thing)
        => Echo.SendAsync(thing, static options => new MapsClient(options), static (client, thing) => client.EchoAsync(thing));
}
