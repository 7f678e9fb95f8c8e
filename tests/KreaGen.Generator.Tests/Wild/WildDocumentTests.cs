using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Wild;

/// <summary>What published documents do and nobody would think of: small documents of ours that do the same must become clients without a warning.</summary>
public sealed class WildDocumentTests
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
