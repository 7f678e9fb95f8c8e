using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Binding.Schemas;

/// <summary>What of <c>contains</c> is said, checked, or named as not checked.</summary>
public sealed class ContainsTests
{
    [Theory]
    [InlineData("items: { type: string }, contains: { pattern: '^a' }, minContains: 2, maxContains: 3", "2 to 3 items match: Pattern: <c>^a</c>.", "[Contains(2, 3, Pattern = \"^a\")]")]
    [InlineData("items: { type: string }, contains: { const: a }", "1 to ∞ items match: <c>a</c>.", "[Contains(1, int.MaxValue, Values = new[] { \"a\" })]")]
    [InlineData("items: { type: integer }, contains: { minimum: 3 }, minContains: 0, maxContains: 1", "0 to 1 items match: At least 3.", "[Contains(0, 1, Minimum = 3D)]")]
    [InlineData("items: { type: integer }, contains: { type: number, minimum: 3 }", "1 to ∞ items match: At least 3.", "[Contains(1, int.MaxValue, Minimum = 3D)]")]
    [InlineData("items: { type: [string, 'null'] }, contains: { type: ['null', string], minLength: 3 }", "1 to ∞ items match: 3 to ∞ characters.", "[Contains(1, int.MaxValue, MinLength = 3)]")]
    public void It_is_documented_and_stated_for_the_editor(string list, string sentence, string attribute)
    {
        string files = string.Join('\n', Run(list).AssertCompiles().Files.Values);
        Assert.Contains(sentence, files, StringComparison.Ordinal);
        Assert.Contains(attribute, files, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("items: { type: object, properties: { a: { type: string } } }, contains: { required: [a] }")]
    [InlineData("items: { type: string }, contains: { not: { const: a } }")]
    [InlineData("items: { type: integer }, contains: { const: 3 }")]
    [InlineData("contains: { minLength: 3 }")]
    [InlineData("items: { type: number }, contains: { type: integer }, maxContains: 1")]
    [InlineData("items: { type: number }, contains: { type: integer, minimum: 3 }")]
    [InlineData("items: { type: [string, 'null'] }, contains: { type: 'null' }")]
    [InlineData("items: { type: [string, 'null'] }, contains: { type: string, minLength: 3 }")]
    [InlineData("items: { oneOf: [{ type: string }, { type: 'null' }] }, contains: { type: string, minLength: 3 }")]
    [InlineData("items: { type: string }, contains: { type: integer, minLength: 3 }")]
    [InlineData("items: { type: [string, 'null'] }, contains: { enum: [a, null] }")]
    [InlineData("items: { type: [string, 'null'] }, contains: { const: null }")]
    [InlineData("items: { type: string }, contains: { enum: [a, 1] }")]
    [InlineData("items: { type: integer }, contains: { maximum: 2.5 }, maxContains: 1")]
    [InlineData("items: { type: string }, contains: {}, minContains: 3")]
    [InlineData("items: { type: string }, contains: true, minContains: 3")]
    [InlineData("items: { type: string }, contains: false")]
    [InlineData("items: { type: string }, contains: { type: string, description: Any. }, minContains: 3")]
    [InlineData("items: { type: string }, contains: { minLength: 0 }, minContains: 3")]
    public void What_cannot_be_checked_is_named_and_not_half_checked(string list)
    {
        Generation generation = Run(list).AssertCompiles();
        Assert.Equal("KREA3011", Assert.Single(generation.Diagnostics).Id);
        Assert.DoesNotContain(generation.Files.Values, static file => file.Contains("Contains(", StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_of_matching_items_mean_nothing_without_it()
    {
        Generation generation = Run("items: { type: string }, minContains: 2").AssertCompiles();
        Assert.Empty(generation.Diagnostics);
        Assert.DoesNotContain(generation.Files.Values, static file => file.Contains("Contains", StringComparison.Ordinal));
    }

    private static Generation Run(string list) => Generation.Run($$"""
        openapi: 3.1.0
        info: { title: T, version: '1' }
        servers: [{ url: 'https://example.com' }]
        paths:
          /things:
            put:
              operationId: put
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
              responses: { '204': { description: D. } }
        components: { schemas: { Thing: { type: object, properties: { value: { type: array, {{list}} } } } } }
        """);
}
