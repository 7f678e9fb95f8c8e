using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Binding.Schemas;

/// <summary>Schemas that go round in circles, or multiply: the generator ends, and what comes out compiles.</summary>
public sealed class CircularSchemaTests
{
    [Theory]
    [InlineData("Thing: { oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: string }] }")]
    [InlineData("Thing: { allOf: [{ $ref: '#/components/schemas/Other' }], properties: { a: { type: string } } }\n    Other: { allOf: [{ $ref: '#/components/schemas/Thing' }], properties: { b: { type: string } } }")]
    [InlineData("Thing: { properties: { a: { type: string } }, oneOf: [{ $ref: '#/components/schemas/Other' }, { required: [x], properties: { x: { type: string } } }] }\n    Other: { properties: { b: { type: string } }, oneOf: [{ $ref: '#/components/schemas/Thing' }, { required: [y], properties: { y: { type: string } } }] }")]
    [InlineData("Thing: { type: array, items: { $ref: '#/components/schemas/Thing' } }")]
    [InlineData("Thing: { type: array, prefixItems: [{ $ref: '#/components/schemas/Thing' }] }")]
    [InlineData("Thing: { type: object, additionalProperties: { $ref: '#/components/schemas/Thing' } }")]
    [InlineData("Thing: { discriminator: { propertyName: t }, properties: { t: { type: string } }, allOf: [{ $ref: '#/components/schemas/Other' }] }\n    Other: { allOf: [{ $ref: '#/components/schemas/Thing' }] }")]
    [InlineData("Thing: { discriminator: { propertyName: t }, oneOf: [{ $ref: '#/components/schemas/Other' }] }\n    Other: { discriminator: { propertyName: t }, oneOf: [{ $ref: '#/components/schemas/Thing' }] }")]
    public void The_generator_ends(string schemas)
        => Generation.Run(Document(schemas)).AssertCompiles();

    [Fact]
    public void Unions_inside_unions_do_not_multiply_without_bound()
    {
        IEnumerable<string> parts = Enumerable.Range(0, 20).Select(static part =>
            $"{{ oneOf: [{{ required: [a{part}], properties: {{ a{part}: {{ type: string }} }} }}, {{ required: [b{part}], properties: {{ b{part}: {{ type: string }} }} }}] }}");
        Generation generation = Generation.Run(Document($"Thing: {{ allOf: [{string.Join(", ", parts)}] }}")).AssertCompiles();
        Assert.InRange(generation.Files.Values.Sum(static file => file.Length), 1, 500_000);
    }

    [Fact]
    public void A_list_may_be_as_deep_as_the_reader_allows()
    {
        string schema = string.Concat(Enumerable.Repeat("{ type: array, items: ", 40)) + "{ type: string }" + string.Concat(Enumerable.Repeat(" }", 40));
        Generation.Run(Document("Thing: " + schema)).AssertCompiles();
    }

    private static string Document(string schemas) => $$"""
        openapi: 3.1.0
        info: { title: T, version: '1' }
        servers: [{ url: 'https://example.com' }]
        paths:
          /things:
            post:
              operationId: echo
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
              responses: { '200': { description: D., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
        components:
          schemas:
            {{schemas}}
        """;
}
