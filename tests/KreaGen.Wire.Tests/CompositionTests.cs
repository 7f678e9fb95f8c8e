using KreaGen.Errors;
namespace Wire;

using Wire.Composition;

/// <summary>allOf becomes one record with the members of all; a reference with nothing but words around it stays the type that it refers to.</summary>
public sealed class CompositionTests
{
    [Fact]
    public async Task All_members_are_there()
    {
        const string Json = """{"order":{"id":"o1","at":"2020-01-02","text":"t","total":5}}""";
        (Thing thing, string sent) = await ReceiveAsync(Json);
        Assert.Equal(("o1", new(2020, 1, 2), "t", 5), (thing.Order!.Id, thing.Order.At, thing.Order.Text, thing.Order.Total));
        Assert.Equal(Json, sent);
    }

    [Fact]
    public async Task What_any_part_demands_is_demanded()
    {
        ApiValidationException error = await Assert.ThrowsAsync<ApiValidationException>(() => SendAsync(new() { Order = new() { Id = "o", Text = new('t', 21) } }));
        Assert.Equal(["Order.Id", "Order.Text"], error.Violations.Select(static violation => violation.Property).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_described_reference_is_the_type_itself_and_one_with_more_beside_it_is_another()
    {
#pragma warning disable CS0618 // Whoever reads a deprecated member is told; here that is the point.
        Note note = (await ReceiveAsync("""{"note":{"text":"t"}}""")).Received.Note!;
#pragma warning restore CS0618
        Assert.Equal("t", note.Text);
        Assert.Equal("""{"extended":{"author":"a","text":"t"}}""", await SendAsync(new() { Extended = new() { Text = "t", Author = "a" } }));
    }

    [Fact]
    public async Task One_of_several_inside_allOf_has_what_all_share()
    {
        (Thing thing, _) = await ReceiveAsync("""{"chore":{"id":"t1","suite":"s"}}""");
        ChoreTest test = Assert.IsType<Chore.Test>(thing.Chore).Value;
        Assert.Equal(("t1", "s"), (test.Id, test.Suite));
    }

    private static Task<(Thing Received, string Sent)> ReceiveAsync(string json)
        => Echo.ReceiveAsync(json, static options => new CompositionClient(options), static (client, thing) => client.EchoAsync(thing), new Thing());

    private static Task<string> SendAsync(Thing thing)
        => Echo.SendAsync(thing, static options => new CompositionClient(options), static (client, thing) => client.EchoAsync(thing));
}
