using KreaGen.Generator.Documents;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Documents.Official;

public class SwaggerTests
{
    private const string Swagger =
        """
        swagger: '2.0'
        info: { title: T, version: '1' }
        host: example.com
        schemes: [https]
        paths:
          /x/{id}:
            post:
              operationId: send
              parameters:
                - in: body
                  name: body
                  schema:
                    $ref: '#/definitions/Thing'
                - in: path
                  name: id
                  required: true
                  type: integer
              responses:
                '200':
                  description: ok
                  schema:
                    $ref: '#/definitions/Thing'
        definitions:
          Thing:
            type: object
            properties:
              name: { type: string, maxLength: 5 }
        """;

    [Fact]
    public void A_Swagger_document_is_read_as_OpenAPI_3_0_with_its_own_places()
    {
        SpecSet set = SpecSets.Sound(("a.yaml", Swagger));

        Assert.Equal(SpecVersion.OpenApi30, set.DialectAt(JsonPointer.Root));
        Assert.Equal("5", SpecSets.Value(set, "/components/schemas/Thing/properties/name/maxLength"));
        Assert.Equal("a.yaml(27,40)", SpecSets.At(set, "/components/schemas/Thing/properties/name/maxLength"));
        Assert.Equal("a.yaml(14,11)", SpecSets.At(set, "/paths/~1x~1{id}/post/parameters/0"));
        Assert.Equal("a.yaml(17,17)", SpecSets.At(set, "/paths/~1x~1{id}/post/parameters/0/schema/type"));
        Assert.Equal("a.yaml(10,11)", SpecSets.At(set, "/paths/~1x~1{id}/post/requestBody"));
        Assert.Equal("a.yaml(22,19)", SpecSets.At(set, "/paths/~1x~1{id}/post/responses/200/content/application~1json/schema/$ref"));
        Assert.Equal(new JsonPointer("/components/schemas/Thing"), set.Resolve(new JsonPointer("/paths/~1x~1{id}/post/requestBody/content/application~1json/schema")));
    }

    [Fact]
    public void References_in_a_circle_are_refused_before_anybody_follows_them()
        => Assert.Equal(
            ["a.yaml(6,13) KREA2305 its references form a cycle, or a chain that is too long"],
            SpecSets.Shown(SpecSets.Read(("a.yaml", "swagger: '2.0'\ninfo: { title: T, version: '1' }\npaths: {}\ndefinitions:\n  Thing:\n    { $ref: '#/definitions/Other' }\n  Other:\n    { $ref: '#/definitions/Thing' }\n"))));

    [Fact]
    public void A_reference_that_leads_nowhere_is_found_at_its_place_in_the_Swagger_document()
        => Assert.Equal(
            ["a.yaml(6,30) KREA2200 #/components/schemas/Gone"],
            SpecSets.Shown(SpecSets.Read(("a.yaml", "swagger: '2.0'\ninfo: { title: T, version: '1' }\npaths: {}\ndefinitions:\n  Thing:\n    properties: { a: { $ref: '#/definitions/Gone' } }\n"))));

    [Theory]
    [InlineData("X", "KREA2204 X")]
    [InlineData("https://x.example/a.json#/definitions/X", "KREA2204 https://x.example/a.json#/")]
    [InlineData("", "KREA2204 ")]
    [InlineData("/", "KREA2204 /")]
    [InlineData("a/b", "KREA2204 a/b")]
    [InlineData("#X", "KREA2200 #X")]
    [InlineData("#/", "KREA2200 #/")]
    [InlineData("#/definitions", "KREA2200 #/definitions")]
    [InlineData("#/definitions/kreagen-reference-0", "KREA2200 #/components/schemas/kreagen-reference-0")]
    public void A_reference_that_is_no_plain_one_is_named_with_its_line_and_the_rest_is_read(string reference, string problem)
    {
        foreach ((string place, int line, string text) in (ReadOnlySpan<(string, int, string)>)
        [
            ("schema", 6, $"paths:\n  /a: {{ get: {{ responses: {{ '200': {{ description: ok, schema: {{ $ref: '{reference}' }} }} }} }} }}\n"),
            ("body", 6, $"paths:\n  /a: {{ get: {{ parameters: [{{ in: body, name: b, schema: {{ $ref: '{reference}' }} }}], responses: {{}} }} }}\n"),
            ("property", 6, $"definitions:\n  A: {{ properties: {{ a: {{ $ref: '{reference}' }} }} }}\npaths: {{}}\n"),
            ("parameter", 6, $"paths:\n  /a: {{ get: {{ parameters: [{{ $ref: '{reference}' }}], responses: {{}} }} }}\n"),
            ("response", 6, $"paths:\n  /a: {{ get: {{ responses: {{ '200': {{ $ref: '{reference}' }} }} }} }}\n"),
            ("path", 6, $"paths:\n  /a: {{ $ref: '{reference}' }}\n"),
        ])
        {
            SpecSetResult result = SpecSets.Read(("a.yaml", "swagger: '2.0'\ninfo: { title: T, version: '1' }\n\n\n" + text));
            Assert.NotNull(result.Set);
            string shown = Assert.Single(SpecSets.Shown(result));
            Assert.True(shown.StartsWith($"a.yaml({line},", StringComparison.Ordinal) && shown.Contains(problem, StringComparison.Ordinal), $"{place}: {shown}");
        }
    }

    [Fact]
    public void A_bare_name_is_the_definition_parameter_or_response_of_that_name()
    {
        SpecSet set = SpecSets.Sound(("a.yaml", "swagger: '2.0'\ninfo: { title: T, version: '1' }\nparameters: { X: { in: query, name: x, type: string } }\nresponses: { X: { description: named } }\ndefinitions: { X: { type: string }, Y: { properties: { x: { $ref: X } } } }\npaths: { /a: { get: { parameters: [{ $ref: X }], responses: { '200': { description: ok, schema: { $ref: X } }, '400': { $ref: X } } } } }\n"));

        Assert.Equal("""{"$ref":"#/components/schemas/X"}""", SpecSets.Value(set, "/components/schemas/Y/properties/x"));
        Assert.Equal("""{"$ref":"#/components/parameters/X"}""", SpecSets.Value(set, "/paths/~1a/get/parameters/0"));
        Assert.Equal("""{"$ref":"#/components/responses/X"}""", SpecSets.Value(set, "/paths/~1a/get/responses/400"));
    }

    [Fact]
    public void Files_of_a_Swagger_document_are_read_as_Swagger_at_their_own_places()
    {
        const string Api = "swagger: '2.0'\ninfo: { title: T, version: '1' }\npaths:\n  /a:\n    post:\n      parameters: [{ $ref: 'common.json#/parameters/Body' }, { $ref: 'common.json#/parameters/Page' }]\n      responses: { '200': { description: ok, schema: { $ref: 'models/a.yaml' } }, default: { $ref: 'common.json#/responses/Bad' } }\n";
        SpecSetResult result = References.ManyFiles.Read(
            Api,
            ("common.json", """
                { "swagger": "2.0", "info": { "title": "C", "version": "1" }, "paths": {},
                  "parameters": { "Body": { "in": "body", "name": "b", "required": true, "schema": { "$ref": "models/a.yaml" } },
                    "Page": { "in": "query", "name": "page", "type": "array", "items": { "type": "integer" }, "collectionFormat": "pipes" } },
                  "responses": { "Bad": { "description": "bad", "schema": { "$ref": "#/definitions/Error" } } },
                  "definitions": { "Error": { "type": "object", "properties": { "code": { "type": "string", "x-nullable": true } } } } }
                """),
            ("models/a.yaml", "type: object\nproperties:\n  file: { type: string, format: byte }\n  error: { $ref: '../common.json#/definitions/Error' }\n"));

        Assert.Empty(SpecSets.Shown(result));
        SpecSet set = result.Set!;
        Assert.Equal("""{"$ref":"#/components/schemas/a"}""", SpecSets.Value(set, "/paths/~1a/post/requestBody/content/application~1json/schema"));
        Assert.Equal("pipeDelimited", (string?)set.Find(set.Resolve(new("/paths/~1a/post/parameters/0")).Child("style")));
        Assert.Equal("models/a.yaml(3,17)", SpecSets.At(set, "/components/schemas/a/properties/file/type"));
        Assert.Equal("common.json(4,69)", SpecSets.At(set, "/components/responses/Bad/content/application~1json/schema/$ref"));
    }

    [Fact]
    public void A_reference_into_a_definition_leads_to_the_same_place_of_the_schema()
    {
        SpecSet set = SpecSets.Sound(("a.yaml", "swagger: '2.0'\ninfo: { title: T, version: '1' }\npaths: {}\ndefinitions:\n  A: { properties: { a: { type: object, example: { $ref: X } } } }\n  B: { $ref: '#/definitions/A/properties/a' }\n"));

        Assert.Equal(new JsonPointer("/components/schemas/A/properties/a"), set.Resolve(new JsonPointer("/components/schemas/B")));
        Assert.Equal("""{"$ref":"X"}""", SpecSets.Value(set, "/components/schemas/A/properties/a/example"));
    }

    [Theory]
    [InlineData("paths:\n  /a: { get: { responses: {} } }\n  /b: { get: { parameters: { a: 1 }, responses: 5 } }\ndefinitions: {}\n")]
    [InlineData("paths: {}\ndefinitions:\n  A: { type: object }\n  B: { properties: 5, allOf: 3 }\n")]
    [InlineData("paths: {}\ndefinitions:\n  A: { $ref: 5 }\n")]
    [InlineData("paths:\n  /a: { get: { responses: { '200': { description: ok, schema: [null] } } } }\n")]
    [InlineData("paths:\n  /a: { get: { parameters: [null, 5, { $ref: {} }], responses: { '200': null } } }\n")]
    [InlineData("paths: {}\nhost: 5\nschemes: [5, null]\nsecurityDefinitions: { a: 5, b: { type: 5 } }\n")]
    public void What_the_library_trips_over_is_said_in_our_words_or_not_at_all(string text)
        => Assert.All(
            SpecSets.Shown(SpecSets.Read(("a.yaml", "swagger: '2.0'\ninfo: { title: T, version: '1' }\n" + text))),
            static problem => Assert.DoesNotMatch("(?i)object reference|collection|parameter '|cast|exception|Expected", problem));

    [Fact]
    public void A_control_character_in_a_text_is_a_part_of_it()
        => Assert.Equal("\"a\\u0001b\"", SpecSets.Value(SpecSets.Sound(("a.json", """{"swagger":"2.0","info":{"title":"T","version":"1"},"paths":{},"definitions":{"A":{"type":"string","description":"a\u0001b"}}}""")), "/components/schemas/A/description"));
}
