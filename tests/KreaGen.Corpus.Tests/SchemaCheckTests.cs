using System.Text.Json.Nodes;
using KreaGen.Corpus.Examples;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Sources;
using KreaGen.Generator.Text;

namespace KreaGen.Corpus.Tests;

public sealed class SchemaCheckTests
{
    [Theory]
    [InlineData("type: string", "\"a\"", Verdict.Satisfied)]
    [InlineData("type: string", "1", Verdict.Violated)]
    [InlineData("type: integer", "1.0", Verdict.Satisfied)]
    [InlineData("type: integer", "1.5", Verdict.Violated)]
    [InlineData("type: [string, 'null']", "null", Verdict.Satisfied)]
    [InlineData("type: string", "null", Verdict.Violated)]
    [InlineData("enum: [1, two]", "1.0", Verdict.Satisfied)]
    [InlineData("enum: [1, two]", "\"three\"", Verdict.Violated)]
    [InlineData("const: { a: 1 }", "{\"a\":1}", Verdict.Satisfied)]
    [InlineData("type: object, required: [a]", "{}", Verdict.Violated)]
    [InlineData("properties: { a: { type: integer } }", "{\"a\":\"x\"}", Verdict.Violated)]
    [InlineData("properties: { a: {} }, additionalProperties: false", "{\"b\":1}", Verdict.Violated)]
    [InlineData("patternProperties: { '^x': { type: integer } }, additionalProperties: false", "{\"xa\":1}", Verdict.Satisfied)]
    [InlineData("items: { type: integer }, maxItems: 2", "[1,2]", Verdict.Satisfied)]
    [InlineData("items: { type: integer }, maxItems: 1", "[1,2]", Verdict.Violated)]
    [InlineData("prefixItems: [{ type: string }], items: false", "[\"a\",1]", Verdict.Violated)]
    [InlineData("uniqueItems: true", "[1,1.0]", Verdict.Violated)]
    [InlineData("pattern: '^a+$'", "\"aab\"", Verdict.Violated)]
    [InlineData("pattern: '['", "\"a\"", Verdict.Unsure)]
    [InlineData("maxLength: 1", "\"\U0001F600\"", Verdict.Satisfied)]
    [InlineData("format: date-time", "\"2020-01-01T00:00:00Z\"", Verdict.Satisfied)]
    [InlineData("format: date-time", "\"2020-01-01\"", Verdict.Violated)]
    [InlineData("exclusiveMinimum: 1", "1", Verdict.Violated)]
    [InlineData("multipleOf: 0.1", "0.3", Verdict.Satisfied)]
    [InlineData("format: int32, type: integer", "3000000000", Verdict.Violated)]
    [InlineData("oneOf: [{ type: integer }, { type: number }]", "1", Verdict.Violated)]
    [InlineData("anyOf: [{ type: integer }, { type: number }]", "1", Verdict.Satisfied)]
    [InlineData("not: { type: string }", "\"a\"", Verdict.Violated)]
    [InlineData("if: { type: string }, then: { maxLength: 1 }, else: false", "1", Verdict.Violated)]
    [InlineData("unevaluatedProperties: false", "{}", Verdict.Unsure)]
    internal void A_value_is_judged_by_its_schema(string schema, string value, Verdict expected)
        => Assert.Equal(expected, Check("3.1.0", schema, value));

    [Theory]
    [InlineData("type: string, nullable: true", "null", Verdict.Satisfied)]
    [InlineData("type: string, nullable: true, enum: [a]", "null", Verdict.Unsure)]
    [InlineData("minimum: 1, exclusiveMinimum: true", "1", Verdict.Violated)]
    [InlineData("minimum: 1, exclusiveMinimum: false", "1", Verdict.Satisfied)]
    [InlineData("allOf: [{ type: string }, { maxLength: 1 }]", "\"ab\"", Verdict.Violated)]
    internal void The_words_of_3_0_mean_what_they_meant_there(string schema, string value, Verdict expected)
        => Assert.Equal(expected, Check("3.0.3", schema, value));

    private static Verdict Check(string version, string schema, string value)
    {
        string text = $$"""
            openapi: {{version}}
            info: { title: T, version: "1" }
            paths: {}
            components: { schemas: { S: { {{schema}} } } }
            """;
        SpecSet specs = SpecSetReader.Read([new SpecSource("t.yaml", text)], [""], CancellationToken.None).Set
            ?? throw new InvalidOperationException("The document is refused.");
        return new SchemaCheck(specs).Check(new JsonPointer("/components/schemas/S"), JsonNode.Parse(value));
    }
}
