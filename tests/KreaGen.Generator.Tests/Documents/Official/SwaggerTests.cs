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
}
