using System.Text.Json;
using KreaGen.Errors;
namespace Wire;

using Wire.Constants;

/// <summary>What the document requires and gives one value is sent without being asked for.</summary>
public sealed class ConstantsTests
{
    private const string New = """{"kind":"MyConstant","nothing":null,"null3":null,"answer":42,"thousand":1000,"flag":true,"deep":{"a":[1,2]},"list":[1,"two"]}""";

    [Fact]
    public async Task A_new_object_and_its_parameters_are_complete()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, New));
        using var client = new ConstantsClient(new() { Endpoint = server.Uri });
        await client.EchoAsync(new());
        Assert.Equal(New, server.Requests[0].Text);
        Assert.Equal("/things/main?page=1&all=true&only=one", server.Requests[0].Target);
        Assert.Equal("2024-01-01", server.Requests[0].Header("version"));
    }

    [Fact]
    public async Task Another_value_can_be_sent_nevertheless()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, New));
        using var client = new ConstantsClient(new() { Endpoint = server.Uri });
        await client.EchoAsync(new() { Nothing = JsonSerializer.SerializeToElement(5) }, version: "2025-01-01", fmt: "json");
        Assert.Equal("2025-01-01", server.Requests[0].Header("version"));
        Assert.EndsWith("&fmt=json", server.Requests[0].Target, StringComparison.Ordinal);
        Assert.Contains("\"nothing\":5", server.Requests[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_read_goes_back_as_it_came()
    {
        const string Json = """{"kind":"MyConstant","nothing":null,"null3":null,"answer":42,"thousand":1e3,"flag":true,"deep":{"a":[1,2.0]},"list":[1,"two"],"any":1.0}""";
        Assert.Equal(Json.Replace("1e3", "1000", StringComparison.Ordinal), (await Echo.ReceiveAsync(Json, static options => new ConstantsClient(options), static (client, thing) => client.EchoAsync(thing), new Thing())).Sent);
    }

    [Fact]
    public async Task A_default_element_is_a_violation()
    {
        using var client = new ConstantsClient(new() { Endpoint = new("http://127.0.0.1:1/") });
        ApiValidationException error = await Assert.ThrowsAsync<ApiValidationException>(() => client.EchoAsync(new() { Deep = default, Any = default(JsonElement) }));
        Assert.Equal(["Deep", "Any"], error.Violations.Select(static violation => violation.Property));
    }
}
