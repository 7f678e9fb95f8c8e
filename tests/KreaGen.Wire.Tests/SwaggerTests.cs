using KreaGen.Errors;
using KreaGen.Http;

namespace Wire;

using Wire.Swagger;

/// <summary>A Swagger 2.0 document with the words of Azure's documents.</summary>
public sealed class SwaggerTests
{
    private static readonly string[] s_two = ["a", "b c"];

    [Fact]
    public async Task Lists_are_written_in_each_collection_format()
        => Assert.Equal(
            "/lists?api-version=1&usual=a,b%20c&csv=a,b%20c&ssv=a%20b%20c&tsv=a%09b%20c&pipes=1%7C2&multi=a&multi=b",
            (await SendAsync(static client => client.ThingsListAsync("1", s_two, s_two, s_two, s_two, [1, 2], [ThingsListMultiItem.A, ThingsListMultiItem.B]))).Target);

    [Fact]
    public async Task A_form_and_a_file_are_bodies()
    {
        Assert.Equal("count=5&codes=a,b+c&tags=a&tags=b+c", Text(await SendAsync(static client => client.FillAsync(new() { Count = 5, Codes = s_two, Tags = s_two }))));
        string sent = Text(await SendAsync(static client => client.UploadAsync(new() { File = new FileContent("x"u8.ToArray(), "x.txt"), Note = "n" })));
        Assert.Contains("name=\"file\"; filename=\"x.txt\"", sent, StringComparison.Ordinal);
        Assert.Contains("name=\"note\"\r\n\r\nn\r\n", sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_names_no_media_type_is_JSON_also_when_it_is_a_reference()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(418, """{"code":"teapot"}"""));
        using var client = new SwaggerClient(new ApiClientOptions { Endpoint = server.Uri });
        ApiException<Refusal> error = await Assert.ThrowsAsync<ApiException<Refusal>>(() => client.ThingsCreateOrUpdateAsync("n", new() { Location = "north" }));
        Assert.Equal("teapot", error.Error.Code.Value);
    }

    [Fact]
    public async Task A_discriminator_finds_what_is_built_on_it()
    {
        const string json = """{"identity":{"ids":{"a":{},"b":null},"type":"UserAssigned"},"size":"Standard_D1","stamp":"Sun, 06 Nov 1994 08:49:37 GMT","id":"7","location":"north"}""";
        (Thing thing, string sent) = await Echo.ReceiveAsync(
            json, static options => new SwaggerClient(options), static (client, thing) => client.ThingsCreateOrUpdateAsync("n", thing), new Thing { Location = "north" });
        Assert.Equal(["a", "b"], Assert.IsType<Identity.UserIdentity>(thing.Identity).Value.Ids!.Keys);
        Assert.Equal(json, sent);
    }

    [Fact]
    public async Task A_pattern_between_slashes_is_the_pattern()
    {
        Assert.Contains("North", Text(await SendAsync(static client => client.ThingsCreateOrUpdateAsync("n", new() { Location = "North" }), """{"location":"North"}""")), StringComparison.Ordinal);
        ApiValidationException error = await Assert.ThrowsAsync<ApiValidationException>(() => SendAsync(static client => client.ThingsCreateOrUpdateAsync("n", new() { Location = "n0rth" })));
        Assert.Equal("Location", Assert.Single(error.Violations).Property);
    }

    private static string Text(ReceivedRequest request) => request.Text;

    private static async Task<ReceivedRequest> SendAsync(Func<SwaggerClient, Task> call, string? answer = null)
    {
        await using var server = ScriptedServer.Replying(answer is null ? Reply.With(204, []) : Reply.Json(200, answer));
        using var client = new SwaggerClient(new ApiClientOptions { Endpoint = server.Uri });
        await call(client);
        return Assert.Single(server.Requests);
    }
}
