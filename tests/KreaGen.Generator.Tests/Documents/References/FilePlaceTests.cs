using KreaGen.Generator.Documents;
using static KreaGen.Generator.Tests.Documents.References.ManyFiles;

namespace KreaGen.Generator.Tests.Documents.References;

/// <summary>The places in which documents have references to files.</summary>
public sealed class FilePlaceTests
{
    private const string Ok = "'200': { description: ok }";

    [Fact]
    public void An_operation_may_be_a_file_with_references_of_its_own()
    {
        SpecSet set = Sound(
            SpecSets.Document("paths:\n  /v2/droplets:\n    get:\n      $ref: 'resources/droplets/droplets_list.yml'\n    post: { $ref: 'resources/droplets/droplets_create.yml', deprecated: true }"),
            ("resources/droplets/droplets_list.yml", """
                operationId: droplets_list
                summary: List
                parameters:
                  - $ref: '../../shared/parameters.yml#/per_page'
                  - $ref: 'parameters.yml#/droplet_tag_name'
                responses:
                  '200': { $ref: 'responses/all_droplets.yml' }
                  '401': { $ref: '../../shared/responses/unauthorized.yml' }
                x-codeSamples:
                  - $ref: 'examples/curl/missing.yml'
                """),
            ("resources/droplets/droplets_create.yml", """
                operationId: droplets_create
                requestBody: { $ref: 'body.yml' }
                responses: { $ref: 'responses/create.yml' }
                """),
            ("resources/droplets/parameters.yml", "droplet_tag_name: { in: query, name: tag_name, schema: { type: string } }\n"),
            ("resources/droplets/body.yml", "content: { application/json: { schema: { $ref: models/droplet.yml }, examples: { $ref: examples.yml } } }\n"),
            ("resources/droplets/examples.yml", "One: { $ref: '#/Two' }\nTwo: { value: { id: 1 } }\n"),
            ("resources/droplets/responses/create.yml", "'202': { $ref: './all_droplets.yml' }\n'401': { $ref: '../../../shared/responses/unauthorized.yml' }\n"),
            ("resources/droplets/responses/all_droplets.yml", """
                description: A list.
                headers:
                  ratelimit-limit: { $ref: '../../../shared/headers.yml#/ratelimit-limit' }
                content:
                  application/json:
                    schema:
                      allOf:
                        - properties: { droplets: { type: array, items: { $ref: '../models/droplet.yml' } } }
                        - $ref: '../../../shared/pages.yml#/pagination'
                """),
            ("resources/droplets/models/droplet.yml", "type: object\nproperties: { id: { type: integer } }\n"),
            ("shared/parameters.yml", "per_page: { in: query, name: per_page, schema: { type: integer } }\n"),
            ("shared/headers.yml", "ratelimit-limit: { schema: { type: integer } }\n"),
            ("shared/pages.yml", "pagination: { properties: { links: { $ref: '#/page_links' } } }\npage_links: { type: object }\n"),
            ("shared/responses/unauthorized.yml", "description: Unauthorized\ncontent: { application/json: { schema: { $ref: '../error.yml' } } }\n"),
            ("shared/error.yml", "type: object\nproperties: { message: { type: string } }\n"));

        Assert.Equal("droplets_list", (string?)set.Find(new("/paths/~1v2~1droplets/get/operationId")));
        Assert.Equal("true", SpecSets.Value(set, "/paths/~1v2~1droplets/post/deprecated"));
        Assert.Equal("api.yaml(9,73)", SpecSets.At(set, "/paths/~1v2~1droplets/post/deprecated"));
        Assert.Equal("resources/droplets/droplets_list.yml(2,10)", SpecSets.At(set, "/paths/~1v2~1droplets/get/summary"));
        Assert.Equal(["droplet", "error", "page_links", "pagination"], Names(set).Order());
        Assert.Equal(["all_droplets", "unauthorized"], Names(set, "responses"));
        Assert.Equal("""{"$ref":"#/components/responses/unauthorized"}""", SpecSets.Value(set, "/paths/~1v2~1droplets/post/responses/401"));
        Assert.Equal(["droplet_tag_name", "per_page"], Names(set, "parameters").Order());
    }

    [Theory]
    [InlineData("paths: { $ref: f.yaml }", "/x: { get: { responses: { '200': { description: ok } } } }", "/paths/~1x/get/responses/200/description", "ok")]
    [InlineData("paths: { /x: { parameters: { $ref: f.yaml }, get: { responses: { '200': { description: ok } } } } }", "- { in: query, name: q, schema: { type: string } }", "/paths/~1x/parameters/0/name", "q")]
    [InlineData("paths: { /x: { get: { responses: { '200': { description: ok, content: { $ref: f.yaml } } } } } }", "application/json: { schema: { type: string } }", "/paths/~1x/get/responses/200/content/application~1json/schema/type", "string")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { properties: { $ref: f.yaml } } } }", "a: { type: string }", "/components/schemas/A/properties/a/type", "string")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { enum: { $ref: 'f.yaml#/all' } } } }", "all: [x, y]", "/components/schemas/A/enum/1", "y")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { type: object, example: { a: [{ $ref: f.yaml }] } } } }", "b: c", "/components/schemas/A/example/a/0/b", "c")]
    [InlineData("paths: {}\ncomponents: { examples: { A: { value: { $ref: f.yaml } } } }", "[1, two]", "/components/examples/A/value/1", "two")]
    [InlineData("paths: {}\ncomponents: { schemas: { A: { description: { $ref: 'f.yaml#/words' } } } }", "words: Some words.", "/components/schemas/A/description", "Some words.")]
    [InlineData("paths: {}\nservers: { $ref: f.yaml }", "- { url: 'https://x.example' }", "/servers/0/url", "https://x.example")]
    [InlineData("paths: {}\ntags: [{ $ref: f.yaml }]", "name: Pets", "/tags/0/name", "Pets")]
    [InlineData("paths: {}\ncomponents: { securitySchemes: { k: { $ref: f.yaml } } }", "{ type: apiKey, in: header, name: X-Key }", "/components/securitySchemes/k/name", "X-Key")]
    [InlineData("paths: {}\ncomponents: { pathItems: { k: { $ref: f.yaml } } }", "get: { operationId: x }", "/components/pathItems/k/get/operationId", "x")]
    [InlineData("paths: { /x: { get: { responses: { '200': { description: ok } }, callbacks: { c: { '{$request.body#/u}': { $ref: f.yaml } } } } } }", "post: { operationId: called }", "/paths/~1x/get/callbacks/c/{$request.body#~1u}/post/operationId", "called")]
    [InlineData("paths: {}\nwebhooks: { w: { $ref: f.yaml } }", "post: { operationId: sent }", "/webhooks/w/post/operationId", "sent")]
    public void A_reference_is_followed_wherever_it_stands(string document, string file, string address, string expected)
        => Assert.Equal(expected, (string?)Sound(SpecSets.Document(document), ("f.yaml", file + "\n")).Find(new(address)));

    [Fact]
    public void A_text_may_be_a_page_of_its_own()
        => Assert.Equal("# Words\n\n*for people*\n", (string?)Sound(
            SpecSets.Document("paths: { /x: { description: { $ref: docs/x.md } } }"), ("docs/x.md", "# Words\n\n*for people*\n")).Find(new("/paths/~1x/description")));

    [Fact]
    public void A_path_item_has_the_path_of_the_document_and_the_places_of_its_file()
    {
        SpecSet set = Sound(
            SpecSets.Document("paths:\n  /pets/{id}:\n    $ref: 'common.yaml#/paths/~1pets'\n    summary: Pets"),
            ("common.yaml", "openapi: 3.0.0\ninfo: { title: C, version: '1' }\npaths:\n  /pets:\n    parameters: [{ $ref: '#/components/parameters/Id' }]\n    get: { responses: { " + Ok + " } }\ncomponents: { parameters: { Id: { in: path, name: id, required: true, schema: { type: string } } } }\n"));

        Assert.Equal("common.yaml(6,10)", SpecSets.At(set, "/paths/~1pets~1{id}/get"));
        Assert.Equal("api.yaml(8,14)", SpecSets.At(set, "/paths/~1pets~1{id}/summary"));
        Assert.Equal(["Id"], Names(set, "parameters"));
    }

    [Fact]
    public void A_path_of_another_document_of_the_client_is_there_once()
    {
        SpecSetResult result = Read(
            [
                ("api.yaml", SpecSets.Document("paths:\n  /pets: { $ref: 'common.yaml#/paths/~1pets' }")),
                ("common.yaml", SpecSets.Document("paths:\n  /pets:\n    get: { parameters: [{ $ref: '#/components/parameters/Ids' }], responses: { " + Ok + " } }\ncomponents: { parameters: { Ids: { in: query, name: ids, schema: { type: string } } } }")),
            ],
            []);

        Assert.Empty(result.Problems.Select(SpecSets.Shown));
        Assert.Equal("""{"$ref":"#/components/parameters/Ids"}""", SpecSets.Value(result.Set!, "/paths/~1pets/get/parameters/0"));
    }

    [Fact]
    public void Within_one_document_an_operation_may_be_a_reference_too()
        => Assert.Equal("shared", (string?)Sound(
            SpecSets.Document("paths: { /x: { get: { $ref: '#/x-operations/shared' } } }\nx-operations: { shared: { operationId: shared, responses: { " + Ok + " } } }")).Find(new("/paths/~1x/get/operationId")));
}
