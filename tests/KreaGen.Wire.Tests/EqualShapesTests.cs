namespace Wire;

using Wire.EqualShapes;

/// <summary>Equal inline schemas are one type where they mean the same: that of an equal component, or of members of one name, called after it.</summary>
public sealed class EqualShapesTests
{
    [Fact]
    public async Task One_type_serves_every_place_that_says_the_same()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, """{"items":[{"name":"a","title":"b"}]}"""));
        using var client = new EqualShapesClient(new() { Endpoint = server.Uri });
        FindCatsResponse cats = await client.FindCatsAsync(order: Order.Desc);
        FindDogsResponse dogs = await client.FindDogsAsync(order: Order.Asc);
        Assert.Equal(cats.Items[0], dogs.Items[0]);
        Assert.Equal(["/cats?order=desc", "/dogs?order=asc"], server.Requests.Select(static request => request.Target));
    }

    [Fact]
    public async Task An_inline_schema_that_a_component_equals_is_the_component()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, """{"street":"s"}"""), Reply.With(204, []));
        using var client = new EqualShapesClient(new() { Endpoint = server.Uri });
        await client.AddOwnerAsync(new() { Address = await client.GetAddressAsync() });
        Assert.Equal("""{"address":{"street":"s"}}""", System.Text.Encoding.UTF8.GetString(server.Requests[1].Body));
    }
}
