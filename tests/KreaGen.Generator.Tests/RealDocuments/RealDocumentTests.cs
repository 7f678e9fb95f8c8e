using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.RealDocuments;

/// <summary>What published documents do and nobody would think of: small documents of ours that do the same must become clients without a warning.</summary>
public sealed class RealDocumentTests
{
    [Fact]
    public void A_description_of_nothing_but_markup_is_no_description()
        => Compile("""
            Answer:
              type: object
              description: <p/>
              properties: { state: { type: string, description: "<br>" } }
            """);

    [Fact]
    public void A_union_whose_variants_turn_out_to_be_one_compiles()
        => Compile("""
            Answer:
              type: object
              properties:
                included: { type: array, items: { oneOf: [{ $ref: "#/components/schemas/Part" }, { $ref: "#/components/schemas/Part" }] } }
            Part:
              type: object
              required: [id]
              properties: { id: { type: string } }
            """);

    [Fact]
    public void A_schema_that_only_has_an_empty_list_of_members_is_any_JSON()
        => Assert.Contains("IReadOnlyList<JsonElement>? Addresses", Compile("""
            Answer:
              type: object
              properties:
                addresses: { type: array, items: { properties: {} } }
            """).Files["TestClient.Answer.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void A_schema_that_only_forbids_other_members_is_any_JSON()
        => Assert.Contains("JsonElement? Extra", Compile("""
            Answer:
              type: object
              properties:
                extra: { additionalProperties: false }
            """).Files["TestClient.Answer.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void A_body_that_is_a_number_or_null_and_may_be_missing_compiles()
        => Generation.Run("""
            openapi: 3.0.3
            info: { title: Wild, version: "1" }
            paths:
              /flags:
                put:
                  operationId: setFlag
                  requestBody: { content: { application/json: { schema: { type: boolean, nullable: true } } } }
                  responses: { "204": { description: Done. } }
              /dates:
                put:
                  operationId: setDates
                  requestBody: { required: true, content: { application/json: { schema: { type: array, nullable: true, items: { type: string, format: date, nullable: true } } } } }
                  responses: { "204": { description: Done. } }
            """).AssertCompiles();

    [Fact]
    public void Every_method_of_an_operation_has_its_own_patterns()
        => Generation.Run("""
            openapi: 3.0.3
            info: { title: Wild, version: "1" }
            paths:
              /{place}/answers:
                post:
                  operationId: ask
                  parameters: [{ name: place, in: path, required: true, schema: { type: string, pattern: "^[a-z]+$" } }]
                  requestBody:
                    content:
                      application/json: { schema: { type: object, properties: { text: { type: string } } } }
                      text/plain: { schema: { type: string } }
                  responses: { "204": { description: Done. } }
            """).AssertCompiles();

    private static Generation Compile(string schemas)
    {
        string document = $$"""
            openapi: 3.0.3
            info: { title: Wild, version: "1" }
            paths:
              /answers:
                post:
                  operationId: ask
                  requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Answer" } } } }
                  responses:
                    "200": { description: Fine., content: { application/json: { schema: { $ref: "#/components/schemas/Answer" } } } }
            components:
              schemas:
            {{string.Join('\n', schemas.Split('\n').Select(static line => "    " + line))}}
            """;
        return Generation.Run(document).AssertCompiles();
    }
}
