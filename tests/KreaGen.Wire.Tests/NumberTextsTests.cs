using KreaGen.Errors;
using KreaGen.Http;
namespace Wire;

using Wire.NumberTexts;

/// <summary>Numbers that may be written as texts are numbers in C#, and come back as they were written.</summary>
public sealed class NumberTextsTests
{
    [Theory]
    [InlineData("""{"count":5,"id":9007199254740993,"unsigned":18446744073709551615,"warm":1.5,"price":1.50}""")]
    [InlineData("""{"count":"5","id":"9007199254740993","unsigned":"18446744073709551615","warm":"1.5","price":"1.50"}""")]
    [InlineData("""{"warm":"1e3","price":null,"untold":"7","untyped":"3","untypedReal":"0.10"}""")]
    [InlineData("""{"mild":"-3","either":"12","readings":[1,"2",3],"byName":{"a":"1","b":2}}""")]
    [InlineData("""{"mild":null,"either":12,"readings":[],"byName":{}}""")]
    [InlineData("""{"real":"NaN"}""")]
    [InlineData("""{"real":"-Infinity"}""")]
    [InlineData("""{"code":"007","postal":"01234"}""")]
    [InlineData("""{"width":"50%","height":"auto"}""")]
    [InlineData("""{"choice":"12"}""")]
    [InlineData("""{"choice":{"text":"a"}}""")]
    public async Task What_is_received_is_sent_back_byte_for_byte(string json)
        => Assert.Equal(json, (await ReceiveAsync(json)).Sent);

    [Fact]
    public async Task They_are_read_as_numbers()
    {
        Thing thing = (await ReceiveAsync("""{"count":"5","id":"6","unsigned":"7","warm":"1.5","price":"1.50","untold":"8","mild":"-3","either":"12","readings":[1,"2"],"byName":{"a":"1"},"real":"NaN"}""")).Received;
        Assert.Equal((5, 6L, 7UL, 1.5, 8L), (thing.Count, thing.Id, thing.Unsigned, thing.Warm, thing.Untold));
        Assert.Equal(1.50m, thing.Price.Value);
        Assert.Equal(-3, thing.Mild.Value);
        Assert.Equal((12L, double.NaN), (thing.Either, thing.Real));
        Assert.Equal([1, 2], thing.Readings!);
        Assert.Equal(1, thing.ByName!["a"]);
    }

    [Fact]
    public async Task They_are_sent_as_numbers()
    {
        Assert.Equal(
            """{"count":-5,"id":5,"warm":0.1,"price":1.50,"mild":5,"either":5,"real":"NaN","readings":[5],"byName":{"a":5}}""",
            await SendAsync(new() { Count = -5, Id = 5L, Warm = 0.1, Price = 1.50m, Mild = 5, Either = 5L, Real = double.NaN, Readings = [5], ByName = new Dictionary<string, int> { ["a"] = 5 } }));
    }

    [Fact]
    public async Task A_changed_value_is_a_number_and_limits_are_checked()
    {
        Thing thing = (await ReceiveAsync("""{"count":"5","readings":["1"]}""")).Received;
        Assert.Equal("""{"count":6,"readings":[2]}""", await SendAsync(thing with { Count = 6, Readings = [2] }));
        Assert.Equal("Count", (await Assert.ThrowsAsync<ApiValidationException>(() => SendAsync(new() { Count = -6 }))).Violations[0].Property);
    }

    [Theory]
    [InlineData("""{"count":"five"}""", "$.count")]
    [InlineData("""{"count":"2147483648"}""", "$.count")]
    [InlineData("""{"count":true}""", "$.count")]
    [InlineData("""{"warm":" 1"}""", "$.warm")]
    [InlineData("""{"readings":[1,"x"]}""", "$.readings")]
    public async Task What_is_no_number_is_an_error_with_its_place(string json, string path)
        => Assert.Contains(path, (await Assert.ThrowsAnyAsync<ApiException>(() => ReceiveAsync(json))).ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task Parameters_headers_and_forms_have_numbers_too()
    {
        await using var server = new ScriptedServer(static request => request.Method == "GET" ? Reply.Json(200, "\"1.5\"", "X-Total: 12") : Reply.With(204, []));
        using var client = new NumberTextsClient(new() { Endpoint = server.Uri });
        int number = 7;
        long limit = 20;
        ApiResponse<double, XTotalHeaders> found = await client.FindWithResponseAsync(number, limit, rates: [0.5, 2], xCount: 3);
        Assert.Equal((1.5, 12), (found.Value, found.TypedHeaders.XTotal));
        Assert.Equal("/things/7?limit=20&rates=0.5&rates=2", server.Requests[^1].Target);
        Assert.Equal("3", server.Requests[^1].Header("X-Count"));
        await client.FillAsync(new() { Count = 5, Rate = 0.5 });
        Assert.Equal("count=5&rate=0.5", server.Requests[^1].Text);
    }

    private static Task<(Thing Received, string Sent)> ReceiveAsync(string json)
        => Echo.ReceiveAsync(json, static options => new NumberTextsClient(options), static (client, thing) => client.EchoAsync(thing), new Thing());

    private static Task<string> SendAsync(Thing thing)
        => Echo.SendAsync(thing, static options => new NumberTextsClient(options), static (client, thing) => client.EchoAsync(thing));
}
