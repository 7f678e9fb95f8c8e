using KreaGen.Tool.Tests.Harness;

namespace KreaGen.Tool.Tests;

/// <summary>A document in many files: the tool finds them by itself, and makes one document of them.</summary>
public sealed class ManyFilesTests
{
    private const string Api = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers: [{ url: https://shop.example }]
        paths:
          /orders:
            get: { $ref: 'operations/list orders.yaml' }
        """;

    private const string List = """
        operationId: listOrders
        description: |
          The orders: all of them.

          - a list
        parameters: [{ $ref: '../parameters.json#/page' }]
        responses:
          '200':
            description: "yes"
            content:
              application/json:
                schema: { type: array, items: { $ref: ../models/order.yaml } }
                example: { $ref: ../examples/orders.json }
        x-code: { $ref: ../examples/code.yaml }
        """;

    [Fact]
    public async Task Files_below_the_folder_are_found_and_what_is_wrong_is_said_in_them()
    {
        using Workshop shop = Files();
        Assert.Equal("0 errors, 0 warnings\n", (await shop.RunAsync("lint", "specs/api.yaml")).ShouldEnd(0).Output);

        shop.With("specs/models/order.yaml", "type: object\nproperties:\n  id: { type: string }\n  other: { $ref: ../../above.yaml }\n").With("above.yaml", "type: string\n");
        Assert.StartsWith("specs/models/order.yaml(4,18): error KREA2205: ", (await shop.RunAsync("lint", "specs/api.yaml")).ShouldEnd(1).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_found_whichever_document_comes_first()
    {
        const string Schema = "openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents: {{ schemas: {{ {0}: {{ $ref: {1} }} }} }}\n";
        using Workshop shop = new Workshop()
            .With("specs/a/x.yaml", string.Format(null, Schema, "X", "common.yaml"))
            .With("specs/y.yaml", string.Format(null, Schema, "Y", "a/common.yaml"))
            .With("specs/a/common.yaml", "type: object\nproperties: { t: { $ref: ../types.yaml } }\n")
            .With("specs/types.yaml", "type: string\n");

        Assert.DoesNotContain("KREA2205", (await shop.RunAsync("lint", "specs/a/x.yaml", "specs/y.yaml")).ShouldEnd(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_linked_folder_does_not_lead_out()
    {
        using Workshop shop = Files().With("elsewhere/order.yaml", "type: string\n");
        Directory.Delete(shop.PathOf("specs/models"), recursive: true);
        Directory.CreateSymbolicLink(shop.PathOf("specs/models"), shop.PathOf("elsewhere"));

        Assert.Contains("error KREA2205: ", (await shop.RunAsync("lint", "specs/api.yaml")).ShouldEnd(1).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one.yaml")]
    [InlineData("one.json")]
    public async Task A_bundle_is_the_same_client_without_the_files(string name)
    {
        using Workshop shop = Files();
        string expected = (await shop.RunAsync("show", "specs/api.yaml")).ShouldEnd(0).Output;

        Assert.Equal($"Wrote {name}.\n", (await shop.RunAsync("bundle", "specs/api.yaml", "--out", name)).ShouldEnd(0).Output);
        Directory.Delete(shop.PathOf("specs"), recursive: true);

        Assert.Equal(expected, (await shop.RunAsync("show", name)).ShouldEnd(0).Output);
        Assert.Equal("0 errors, 0 warnings\n", (await shop.RunAsync("lint", name)).ShouldEnd(0).Output);
        Assert.DoesNotContain("../", shop.Read(name), StringComparison.Ordinal);
        Assert.Contains("curl", shop.Read(name), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bundle_of_Swagger_is_Swagger()
    {
        using Workshop shop = new Workshop()
            .With("s.json", """{ "swagger": "2.0", "info": { "title": "T", "version": "1" }, "host": "t.example", "paths": { "/a": { "post": { "parameters": [{ "$ref": "c.json#/parameters/Body" }], "responses": { "200": { "description": "ok", "schema": { "$ref": "c.json#/definitions/A" } } } } } } }""")
            .With("c.json", """{ "parameters": { "Body": { "in": "body", "name": "b", "required": true, "schema": { "$ref": "#/definitions/A" } } }, "definitions": { "A": { "type": "object", "properties": { "id": { "type": "string" } } } } }""");
        string expected = (await shop.RunAsync("show", "s.json")).ShouldEnd(0).Output;

        (await shop.RunAsync("bundle", "s.json", "-o", "one.yaml")).ShouldEnd(0);

        Assert.Contains("body = body -> A: required", expected, StringComparison.Ordinal);
        Assert.Equal(expected, (await shop.RunAsync("show", "one.yaml")).ShouldEnd(0).Output);
    }

    [Fact]
    public async Task Nothing_is_written_when_a_file_is_missing_or_another_would_be_lost()
    {
        using Workshop shop = Files();
        File.Delete(shop.PathOf("specs/parameters.json"));
        Assert.Contains("KREA2205", (await shop.RunAsync("bundle", "specs/api.yaml", "-o", "one.yaml")).ShouldEnd(2).Error, StringComparison.Ordinal);
        Assert.False(File.Exists(shop.PathOf("one.yaml")));

        shop.With("one.yaml", "mine");
        Assert.Contains("--force", (await shop.RunAsync("bundle", "specs/api.yaml", "-o", "one.yaml")).ShouldEnd(2).Error, StringComparison.Ordinal);
        Assert.Equal("mine", shop.Read("one.yaml"));
    }

    [Fact]
    public async Task Vendoring_takes_along_what_the_document_refers_to_and_says_later_what_changed()
    {
        const string Root = "https://shop.example/docs/specs/";
        using Workshop shop = Files();
        foreach (string path in new[] { "api.yaml", "operations/list orders.yaml", "parameters.json", "models/order.yaml", "examples/orders.json", "examples/code.yaml" })
        {
            shop.Network.Page(Root + path, shop.Read("specs/" + path));
        }

        (await shop.RunAsync("vendor", Root + "api.yaml")).ShouldEnd(0);

        Assert.Equal((await shop.RunAsync("show", "specs/api.yaml")).Output, (await shop.RunAsync("show", "api/api.yaml")).ShouldEnd(0).Output);
        Assert.Equal(6, shop.Network.Asked.Count);
        Assert.Contains("has not changed", (await shop.RunAsync("vendor", "api/api.yaml", "--check")).ShouldEnd(0).Output, StringComparison.Ordinal);

        shop.Network.Page(Root + "models/order.yaml", "type: object\n");
        shop.With("api/parameters.json", "{}");
        string found = (await shop.RunAsync("vendor", "api/api.yaml", "--check")).ShouldEnd(1).Output;
        Assert.Contains("models/order.yaml changed since 2026-11-21.", found, StringComparison.Ordinal);
        Assert.Contains("parameters.json was edited after it was vendored.", found, StringComparison.Ordinal);

        (await shop.RunAsync("vendor", Root + "api.yaml")).ShouldEnd(0);
        Assert.Equal("type: object\n", shop.Read("api/models/order.yaml"));
    }

    [Theory]
    [InlineData("../../.bashrc.yaml")]
    [InlineData("/etc/passwd.yaml")]
    [InlineData("..%2f..%2fabove.yaml")]
    [InlineData("..\\above.yaml")]
    [InlineData(".github/workflows/ci.yml")]
    [InlineData("a/../../above.yaml")]
    [InlineData("C:/above.yaml")]
    [InlineData("nul.yaml")]
    [InlineData("Directory.Build.props")]
    [InlineData("https://evil.example/x.yaml")]
    [InlineData("//evil.example/x.yaml")]
    public async Task No_name_leads_out_of_the_folder_or_to_another_host(string name)
    {
        using Workshop shop = new();
        shop.Network.Page("https://shop.example/specs/api.yaml", "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\ncomponents: { schemas: { A: { $ref: '" + name + "' } } }\n");

        (await shop.RunAsync("vendor", "https://shop.example/specs/api.yaml", "-o", "in/api.yaml")).ShouldEnd(0);

        Assert.Equal(["https://shop.example/specs/api.yaml"], shop.Network.Asked);
        Assert.Equal(["in/api.yaml", "in/api.yaml.origin"], shop.Files().Select(static file => file.Replace('\\', '/')));
    }

    [Fact]
    public async Task A_file_that_is_nobodys_stays_and_one_that_is_missing_is_said()
    {
        using Workshop shop = new Workshop().With("in/mine.yaml", "mine");
        shop.Network.Page("https://shop.example/api.yaml", "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\ncomponents: { schemas: { A: { $ref: mine.yaml }, B: { $ref: gone.yaml } } }\n")
            .Page("https://shop.example/mine.yaml", "type: string\n");

        ToolResult result = (await shop.RunAsync("vendor", "https://shop.example/api.yaml", "-o", "in/api.yaml")).ShouldEnd(2);

        Assert.Contains("gone.yaml answered 404", result.Error, StringComparison.Ordinal);
        Assert.Contains("mine.yaml exists", result.Error, StringComparison.Ordinal);
        Assert.Equal("mine", shop.Read("in/mine.yaml"));
    }

    private static Workshop Files() => new Workshop()
        .With("specs/api.yaml", Api)
        .With("specs/operations/list orders.yaml", List)
        .With("specs/parameters.json", """{ "page": { "in": "query", "name": "page", "schema": { "type": "integer", "maximum": 1e2 } } }""")
        .With("specs/models/order.yaml", "type: object\nproperties:\n  id: { type: string, pattern: '^\\d+: # \"x\"$' }\n  next: { $ref: order.yaml }\n  size: { type: string, enum: ['yes', 'no', '16:9', ' a', \"b\\u00e9\\n\"] }\n")
        .With("specs/examples/orders.json", """[{ "id": "1: # \"x\"" }]""")
        .With("specs/examples/code.yaml", "lang: curl\n");
}
