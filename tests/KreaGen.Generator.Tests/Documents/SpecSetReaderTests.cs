using KreaGen.Generator.Documents;
using KreaGen.Generator.Text;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Tests.Documents;

public class SpecSetReaderTests
{
    [Fact]
    public void One_document_goes_through_as_it_is()
    {
        SpecSet set = SpecSets.Sound(("specs/a.yaml", SpecSets.Document("paths:\n  /x:\n    get:\n      summary: Hello\n      responses: {}", "3.0.3")));

        Assert.Equal("specs/a.yaml(8,16)", SpecSets.At(set, "/paths/~1x/get/summary"));
        Assert.Equal("specs/a.yaml(8,7)", SpecSets.KeyAt(set, "/paths/~1x/get/summary"));
        Assert.Equal("specs/a.yaml(7,5)", SpecSets.KeyAt(set, "/paths/~1x/get"));
        Assert.Equal("a.yaml", set.FileNameAt(new JsonPointer("/paths")));
        Assert.Equal(SpecVersion.OpenApi30, set.DialectAt(new JsonPointer("/paths")));
        Assert.Equal("Hello", set.TextAt(new JsonPointer("/paths/~1x/get"), "summary").First);
        Assert.True(set.TextAt(new JsonPointer("/paths/~1x/get"), "description").IsEmpty);
    }

    [Theory]
    [InlineData("openapi: 3.0.3", nameof(SpecVersion.OpenApi30))]
    [InlineData("openapi: '3.1.1'", nameof(SpecVersion.OpenApi31))]
    [InlineData("openapi: 3.2.0", nameof(SpecVersion.OpenApi32))]
    [InlineData("openapi: 3.1", nameof(SpecVersion.OpenApi31))]
    public void Every_version_from_3_0_to_3_2_is_read(string version, string dialect)
    {
        SpecSet set = SpecSets.Sound(("a.yaml", version + "\ninfo: { title: T, version: '1' }\npaths: {}\n"));

        Assert.Equal(dialect, set.DialectAt(JsonPointer.Root).ToString());
    }

    [Theory]
    [InlineData("info: {}\nopenapi: 4.0.0\npaths: {}\n", "a.yaml(2,10) KREA2301 4.0.0")]
    [InlineData("swagger: '1.2'\npaths: {}\n", "a.yaml(1,10) KREA2301 1.2")]
    [InlineData("name: something\n", "a.yaml(1,1) KREA2300 the key 'openapi' is missing")]
    [InlineData("info: {}\nopenAPI: 3.0.0\npaths: {}\n", "a.yaml(2,1) KREA2300 'openAPI' must be written 'openapi'")]
    [InlineData("openapi: 3.0.0\npathes: {}\n", "a.yaml(2,1) KREA2300 'pathes' must be written 'paths'")]
    [InlineData("openapi: 3.0.0\npaths: []\n", "a.yaml(2,8) KREA2303 paths; an object; a list")]
    [InlineData("openapi: 3.0.0\npaths:\n  /x: 5\n", "a.yaml(3,7) KREA2303 /x; an object; a number")]
    [InlineData("openapi: 3.0.0\npaths: {}\ncomponents:\n  schemas:\n    A: text\n", "a.yaml(5,8) KREA2303 A; an object; a string")]
    [InlineData("openapi: 3.0.0\npaths: {}\ntags: {}\n", "a.yaml(3,7) KREA2303 tags; a list; an object")]
    public void What_is_no_document_is_refused_at_its_place(string text, string problem)
    {
        SpecSetResult result = SpecSets.Read(("a.yaml", text));

        Assert.Null(result.Set);
        Assert.Equal([problem], SpecSets.Shown(result));
    }

    [Fact]
    public void A_client_without_documents_is_refused()
    {
        Assert.Equal(["(1,1) KREA2302 it names no file"], SpecSets.Shown(SpecSets.Read()));
        Assert.Equal(
            ["a.yaml(1,1) KREA2302 its files are overlays only"],
            SpecSets.Shown(SpecSets.Read(("a.yaml", "overlay: 1.0.0\ninfo: { title: T, version: '1' }\nactions:\n  - target: $\n"))));
    }

    [Theory]
    [InlineData("paths:\n  /x:\n    get:\n      operationID: a\n      responses: {}", "a.yaml(8,7) KREA2304 operationID; an operation; operationId")]
    [InlineData("paths:\n  /x:\n    get:\n      responces: {}", "a.yaml(8,7) KREA2304 responces; an operation; responses")]
    [InlineData("components:\n  schemas:\n    A:\n      requird: [a]", "a.yaml(8,7) KREA2304 requird; a schema; required")]
    [InlineData("components:\n  schemas:\n    A:\n      propertys: {}", "a.yaml(8,7) KREA2304 propertys; a schema; properties")]
    [InlineData("paths: {}\ncomponents:\n  shcemas: {}", "a.yaml(7,3) KREA2304 shcemas; the components; schemas")]
    public void A_key_that_looks_misspelt_is_named_with_the_right_one(string rest, string problem)
    {
        SpecSetResult result = SpecSets.Read(("a.yaml", SpecSets.Document(rest)));

        Assert.NotNull(result.Set);
        Assert.Equal([problem], SpecSets.Shown(result));
    }

    [Fact]
    public void Names_of_the_authors_choice_are_never_misspelt_keys()
        => SpecSets.Sound(("a.yaml", SpecSets.Document(
            """
            paths:
              /x:
                get:
                  x-requird: 1
                  responses:
                    '200':
                      description: ok
                      headers: { descriptio: { schema: { type: string } } }
                      content: { text/plain: { example: { requird: 1, $ref: nowhere } } }
            components:
              schemas:
                A: { type: object, properties: { requird: { type: object, default: { propertys: 1 } }, $ref: { type: string } } }
            """)));

    [Theory]
    [InlineData("requestBodies: {}", "a.yaml(8,7) KREA2310 requestBodies; an operation")]
    [InlineData("parameters: { name: page, in: query }", "a.yaml(8,19) KREA2306 parameters; a list; an object")]
    [InlineData("requestBody: true", "a.yaml(8,20) KREA2306 requestBody; an object; a boolean")]
    [InlineData("requestBody: { content: text }", "a.yaml(8,31) KREA2306 content; an object; a string")]
    public void What_OpenApi_does_not_define_is_a_warning_at_its_place(string member, string problem)
    {
        SpecSetResult result = SpecSets.Read(("a.yaml", SpecSets.Document($"paths:\n  /x:\n    get:\n      {member}\n      responses: {{}}")));

        Assert.NotNull(result.Set);
        Assert.Equal([problem], SpecSets.Shown(result));
    }

    [Theory]
    [InlineData("3.0.3", "a.yaml(7,10) KREA2310 keyword; a schema")]
    [InlineData("3.1.0", "a.yaml(7,10) KREA2310 keyword; a schema", false)]
    public void A_schema_may_have_keys_of_other_vocabularies_from_OpenApi_3_1_on(string version, string problem, bool warns = true)
    {
        SpecSetResult result = SpecSets.Read(("a.yaml", SpecSets.Document("components:\n  schemas:\n    A: { keyword: 1 }", version)));

        Assert.Equal([problem], SpecSets.Shown(result));
        Assert.Equal(warns ? null : DiagnosticSeverity.Info, result.Problems[0].Severity);
    }

    [Fact]
    public void A_schema_may_be_true_or_false_and_an_empty_map_an_empty_list()
        => SpecSets.Sound(("a.yaml", SpecSets.Document(
            "components:\n  schemas:\n    A: true\n    B: { properties: { a: true, b: false }, not: false, additionalProperties: true }\n    C: { properties: [], type: object }\n  responses: { R: { description: r, headers: [] } }")));
}
