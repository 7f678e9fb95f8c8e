namespace Wire;

using Wire.References;

/// <summary>References by anchor, into $defs, by $id and dynamic ones, as JSON Schema 2020-12 has them.</summary>
public sealed class ReferencesTests
{
    [Fact]
    public async Task Every_reference_leads_to_its_type()
    {
        const string Json = """{"byAnchor":{"street":"s"},"byDefs":{"depth":3},"byId":{"name":"n","mayor":{"name":"m","age":50}},"tree":{"label":"a","branches":[{"label":"b","branches":[]}]}}""";
        (Thing thing, string sent) = await Echo.ReceiveAsync(Json, static options => new ReferencesClient(options), static (client, thing) => client.EchoAsync(thing), new Thing());
        Assert.Equal(("s", 3, "m", "b"), (thing.ByAnchor!.Street, thing.ByDefs!.Depth, thing.ById!.Mayor!.Name, thing.Tree!.Branches![0].Label));
        Assert.Equal(Json, sent);
    }
}
