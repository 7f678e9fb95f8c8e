using System.Collections.Immutable;
using System.Globalization;
using KreaGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Tests.Documents.Lints;

/// <summary>What a document says against itself, and that what it may say is let pass.</summary>
public sealed class LintTests
{
    private const string Off = "KREA2409";

    public static TheoryData<string, string, string> Slips => new()
    {
        { "KREA2400", "{ type: string, nullable: ¦true }", "'nullable: true' has no meaning in OpenAPI 3.1" },
        { "KREA2400", "{ type: integer, minimum: 0, exclusiveMinimum: ¦true }", "write the number itself as the value of exclusiveMinimum" },
        { "KREA2402", "{ type: string, enum: [a, b, ¦a] }", "\"a\" is already listed" },
        { "KREA2403", "{ type: string, enum: [a, ¦1] }", "The value 1 is a number, but the type is string" },
        { "KREA2404", "{ type: integer, minimum: 1, default: ¦0 }", "The default is 0, less than the minimum 1" },
        { "KREA2404", "{ type: integer, exclusiveMaximum: 9, default: ¦9 }", "The default is 9, but must be less than 9" },
        { "KREA2404", "{ type: number, multipleOf: 0.25, default: ¦0.3 }", "is 0.3, no multiple of 0.25" },
        { "KREA2404", "{ type: string, format: date, default: ¦'2026-02-30' }", "does not have the format date" },
        { "KREA2404", "{ type: string, enum: [a, b], default: ¦c }", "is not one of the values of 'enum'" },
        { "KREA2405", "{ type: string, maxLength: 2, example: ¦'🖼🖼🖼' }", "has 3 characters, more than 2" },
        { "KREA2405", "{ type: string, pattern: '^[a-z]+$', example: ¦ABC }", "does not match the pattern ^[a-z]+$" },
        { "KREA2405", "{ type: string, example: ¦12345 }", "The example is a number, but the type is string" },
        { "KREA2405", "{ type: array, items: { type: integer }, examples: [[1, ¦two]] }", "The example's /1 is a string, but the type is integer" },
        { "KREA2405", "{ type: object, required: [a], properties: { a: { type: string } }, example: ¦{ b: 1 } }", "lacks the required member 'a'" },
        { "KREA2405", "{ type: object, properties: { a: { $ref: '#/components/schemas/Link' } }, example: { a: { url: ¦7 } } }", "The example's /a/url is a number" },
        { "KREA2405", "{ type: object, additionalProperties: false, example: { a: ¦1 } }", "The example's /a is not allowed" },
        { "KREA2405", "{ anyOf: [{ type: string }, { type: integer }], example: ¦true }", "does not match any schema of 'anyOf'" },
        { "KREA2405", "{ allOf: [{ type: string }, { maxLength: 1 }], example: ¦ab }", "has 2 characters" },
        { "KREA2410", "{ type: string, pattern: ¦'^\\w++$', example: anything }", "The pattern '^\\w++$' is not a valid .NET regular expression" },
        { "KREA2406", "{ oneOf: [{ $ref: '#/components/schemas/Link' }, { type: string }, ¦{ $ref: '#/components/schemas/Link' }] }", "is the same as the one at specs/test.yaml(15,23)" },
        { "KREA2407", "{ oneOf: [{ $ref: '#/components/schemas/Link' }], discriminator: { propertyName: url, mapping: { x: ¦'#/components/schemas/Other' } } }", "'#/components/schemas/Other', which is not a case of the union" },
        { "KREA2408", "{ type: object, required: [¦promt], properties: { prompt: { type: string } } }", "'promt' is required but not defined in 'properties'" },
    };

    public static TheoryData<string> Sound =>
    [
        "{ type: [string, 'null'], default: null, examples: [null, text] }",
        "{ type: integer, minimum: 1, maximum: 1.0e1, default: 10, example: 5.0 }",
        "{ type: number, multipleOf: 0.1, example: 0.3 }",
        "{ type: string, format: date-time, example: '2026-02-28T23:59:59.123+05:30' }",
        "{ type: string, maxLength: 3, example: '🖼🖼🖼' }",
        "{ type: object, required: [id], properties: { id: { type: string, readOnly: true } }, example: {} }",
        "{ type: object, required: [elsewhere], allOf: [{ $ref: '#/components/schemas/Link' }] }",
        "{ allOf: [{ $ref: '#/components/schemas/Link' }, { type: object, required: [url], properties: { more: { type: string } } }] }",
        "{ oneOf: [{ type: string }, { type: string, maxLength: 3 }], example: abc }",
        "{ $ref: '#/components/schemas/Node', description: A loop. }",
        "{ type: array, prefixItems: [{ type: string }], items: { type: integer }, example: [a, 1, 2] }",
        "{ enum: [1, one, true, null] }",
    ];

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_reported_where_it_stands(string id, string schema, string says)
    {
        Diagnostic found = Assert.Single(Run(schema.Replace("¦", "", StringComparison.Ordinal)), diagnostic => diagnostic.Id == id);
        Assert.Contains(says, found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        FileLinePositionSpan place = found.Location.GetLineSpan();
        Assert.Equal("specs/test.yaml", place.Path);
        Assert.Equal(14, place.StartLinePosition.Line);
        Assert.Equal(schema.IndexOf('¦', StringComparison.Ordinal), place.StartLinePosition.Character - "    Tested: ".Length);
    }

    [Theory]
    [MemberData(nameof(Sound))]
    public void What_a_document_may_say_is_let_pass(string schema) => Assert.DoesNotContain(Run(schema), static diagnostic => diagnostic.Id.StartsWith("KREA24", StringComparison.Ordinal));

    [Fact]
    public void Keywords_that_came_later_are_named_in_an_older_document()
    {
        ImmutableArray<Diagnostic> found = Run("{ type: [string, 'null'], const: a, maximum: 3 }", "3.0.3");
        Assert.Equal(
            ["a list of types", "const"],
            found.Where(static diagnostic => diagnostic.Id == "KREA2400").Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture).Split('\'')[1]));
    }

    [Fact]
    public void Examples_of_parameters_and_contents_are_judged_too()
    {
        const string text = """
            openapi: 3.1.0
            info: { title: T, version: '1' }
            servers: [{ url: https://a.example }]
            paths:
              /a:
                get:
                  operationId: a
                  parameters:
                    - { name: count, in: query, schema: { type: integer }, example: many }
                    - { name: tags, in: query, explode: false, schema: { type: array, items: { type: string } }, example: [a, b] }
                  responses:
                    '200':
                      description: A
                      content:
                        application/json:
                          schema: { type: object, properties: { id: { type: integer } } }
                          examples: { first: { value: { id: one } } }
                        application/xml:
                          schema: { type: object }
                          example: <a/>
            """;
        Assert.Equal(
            [(8, "The example is a string, but the type is integer; correct the example or the schema"), (16, "The example's /id is a string, but the type is integer; correct the example or the schema")],
            Generation.Run(text).Diagnostics.Where(static diagnostic => diagnostic.Id == "KREA2405")
                .Select(static diagnostic => (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.GetMessage(CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Two_operations_with_one_id_are_named_with_both_places()
    {
        const string text = """
            openapi: 3.1.0
            info: { title: T, version: '1' }
            servers: [{ url: https://a.example }]
            paths:
              /cats:
                get: { operationId: list, responses: { '204': { description: None } } }
              /dogs:
                get: { operationId: list, responses: { '204': { description: None } } }
            """;
        Generation generation = Generation.Run(text).AssertCompiles();
        Diagnostic found = Assert.Single(generation.Diagnostics, static diagnostic => diagnostic.Id == "KREA2401");
        Assert.Equal(7, found.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains("specs/test.yaml(6,", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_in_prose_is_a_hint_that_somebody_has_to_turn_on()
    {
        const string schema = "{ type: string, description: At most 2000 characters. }";
        Assert.DoesNotContain(Run(schema), static diagnostic => diagnostic.Id == Off);
        Diagnostic found = Assert.Single(Run(schema, enabled: Off), static diagnostic => diagnostic.Id == Off);
        Assert.Contains("\"At most 2000 characters\", but the schema has no 'maxLength'", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.DoesNotContain(Run("{ type: string, maxLength: 2000, description: At most 2000 characters. }", enabled: Off), static diagnostic => diagnostic.Id == Off);
    }

    private static ImmutableArray<Diagnostic> Run(string schema, string version = "3.1.0", string? enabled = null)
    {
        string text = $$"""
            openapi: {{version}}
            info: { title: T, version: '1' }
            servers: [{ url: https://a.example }]
            paths:
              /a:
                get:
                  operationId: a
                  responses:
                    '200': { description: A, content: { application/json: { schema: { $ref: '#/components/schemas/Tested' } } } }
            components:
              schemas:
                Link: { type: object, properties: { url: { type: string } } }
                Node: { type: object, properties: { next: { $ref: '#/components/schemas/Node' } } }
                # What is tested:
                Tested: {{schema}}
            """;
        return Generation.Run([new SpecFile("specs/test.yaml", text)], enabled: enabled).Diagnostics;
    }

    [Fact]
    public void A_pattern_that_could_take_for_ever_is_named_once_and_the_examples_are_judged_all_the_same()
    {
        string examples = string.Join(", ", Enumerable.Range(0, 100).Select(static number => $"'{new string('a', 60)}!{number.ToString(CultureInfo.InvariantCulture)}'"));
        string[] shown = SpecSets.Shown(SpecSets.Read(("a.yaml", SpecSets.Document($"components:\n  schemas:\n    A: {{ type: string, pattern: ^(a+)+$, examples: [aaa, {examples}] }}\n    B: {{ type: string, pattern: ^a+$, example: b }}"))));
        Assert.Equal("a.yaml(7,33) KREA2411 ^(a+)+$", Assert.Single(shown, static problem => problem.Contains("KREA2411", StringComparison.Ordinal)));
        Assert.Equal(101, shown.Count(static problem => problem.Contains("KREA2405", StringComparison.Ordinal)));
    }
}
