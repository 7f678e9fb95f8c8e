using KreaGen.Errors;
using KreaGen.Http;
using Wire.MediaTypes;

namespace Wire;

/// <summary>Operations that take and give several media types.</summary>
public sealed class MediaTypesTests
{
    private const string Pet = """{"name":"Rex"}""";

    [Fact]
    public async Task JSON_comes_first_and_bodies_that_say_something_else_have_methods_of_their_own()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, Pet));
        using var client = new MediaTypesClient(new() { Endpoint = server.Uri });
        await client.AddPetAsync(new() { Name = "Rex" });
        await client.AddPetAsCsvAsync("name\nRex");
        Assert.Equal("Rex", (await client.AddPetAsStreamAsync("PNG"u8.ToArray())).Name);
        Assert.Equal(
            [("application/json", Pet), ("text/csv; charset=utf-8", "name\nRex"), ("image/png", "PNG")],
            server.Requests.Select(static request => (request.Header("Content-Type"), request.Text)));
        Assert.All(server.Requests, static request => Assert.Equal("application/json", request.Header("Accept")));
    }

    [Fact]
    public void The_same_schema_in_another_encoding_is_no_other_method()
        => Assert.Equal(
            ["AddPetAsCsvAsync", "AddPetAsStreamAsync", "AddPetAsync"],
            typeof(MediaTypesClient).GetMethods().Select(static method => method.Name).Where(static name => name.StartsWith("AddPet", StringComparison.Ordinal) && !name.Contains("WithResponse", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public async Task JSON_of_another_media_type_says_so()
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        using var client = new MediaTypesClient(new() { Endpoint = server.Uri });
        await client.ChangePetAsync(new() { Name = "Rex" });
        await client.ChangePetAsJsonPatchAsync([new() { Op = "remove" }]);
        Assert.Equal(
            [("application/merge-patch+json", Pet), ("application/json-patch+json", """[{"op":"remove"}]""")],
            server.Requests.Select(static request => (request.Header("Content-Type"), request.Text)));
    }

    [Fact]
    public async Task Accept_asks_for_what_the_method_reads()
    {
        await using var server = new ScriptedServer(static request => request.Header("Accept")!.Split(',')[0] switch
        {
            "application/vnd.pets+json" => Reply.Text(200, $"[{Pet}]", "application/vnd.pets+json"),
            "text/csv" => Reply.Text(200, "name\nRex", "text/csv"),
            "application/pdf" => Reply.Text(200, "PDF", "application/pdf"),
            _ => Reply.With(406, []),
        });
        using var client = new MediaTypesClient(new() { Endpoint = server.Uri });
        Assert.Equal("Rex", Assert.Single(await client.ListPetsAsync()).Name);
        Assert.Equal("name\nRex", await client.ListPetsAsCsvAsync());
        await using ResponseStream document = await client.ListPetsAsStreamAsync();
        using var reader = new StreamReader(document);
        Assert.Equal("PDF", await reader.ReadToEndAsync());
        Assert.Equal("application/vnd.pets+json, application/problem+json;q=0.5", server.Requests[0].Header("Accept"));
    }

    [Fact]
    public async Task A_page_where_JSON_was_expected_is_an_error()
    {
        await using var server = ScriptedServer.Replying(Reply.Text(200, "<html>Sign in</html>", "text/html"));
        using var client = new MediaTypesClient(new() { Endpoint = server.Uri, Retry = new() { MaxRetries = 0 } });
        InvalidResponseException error = await Assert.ThrowsAsync<InvalidResponseException>(() => client.ListPetsAsync());
        Assert.Contains("The response is text/html, but JSON was expected. It starts with: <html>Sign in</html>", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_JSON_body_that_is_not_given_is_not_sent()
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        using var client = new MediaTypesClient(new() { Endpoint = server.Uri });
        await client.KeepDraftAsync();
        await client.KeepDraftAsync(new() { Name = "Rex" });
        Assert.Equal([(null, ""), ("application/json", Pet)], server.Requests.Select(static request => (request.Header("Content-Type"), request.Text)));
    }
}
