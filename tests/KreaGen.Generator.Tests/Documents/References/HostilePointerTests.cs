using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Documents.References;

/// <summary>Texts of a document that are taken for places in it, as long as a text may be.</summary>
public sealed class HostilePointerTests
{
    [Fact]
    public void A_place_of_a_million_steps_leads_nowhere_and_ends_nothing()
    {
        string place = "#" + string.Concat(Enumerable.Repeat("/a", 500_000));
        Generation.Run($$"""
            openapi: 3.0.3
            info: { title: Hostile, version: "1" }
            paths:
              /pets:
                get:
                  operationId: getPet
                  responses:
                    "200": { description: Fine., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
            components:
              schemas:
                Pet:
                  type: object
                  required: [kind]
                  properties: { kind: { type: string } }
                  discriminator: { propertyName: kind, mapping: { cat: "{{place}}" } }
            """).AssertCompiles();
    }
}
