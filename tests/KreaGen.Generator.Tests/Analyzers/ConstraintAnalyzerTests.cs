using KreaGen.Generator.Analyzers;
using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Analyzers;

/// <summary>Constants that break the limits of a document.</summary>
public sealed class ConstraintAnalyzerTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Limits, version: "1" }
        servers: [{ url: "https://api.example.com" }]
        paths:
          /things:
            post:
              operationId: makeThing
              parameters:
                - name: page
                  in: query
                  schema:
                    type: integer
                    format: int32
                    minimum: 1
              requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } }
              responses: { "204": { description: Made. } }
        components:
          schemas:
            Thing:
              type: object
              properties:
                seed:
                  type: integer
                  minimum: 0
                  maximum: 1048576
                steps: { type: integer, format: int64, multipleOf: 8, minimum: 8, maximum: 100 }
                ratio: { type: number, exclusiveMinimum: 0, maximum: 1 }
                step: { type: number, multipleOf: 0.1 }
                code: { type: string, minLength: 2, maxLength: 4 }
                word: { type: string, pattern: "^[a-z]+$" }
                any: { type: string, pattern: "b" }
                callback: { type: string, format: uri, maxLength: 40, x-kreagen-uri: { schemes: [https], publicHost: true } }
                tags: { type: array, minItems: 1, maxItems: 2, uniqueItems: true, items: { type: string } }
                free: { type: integer, format: int32 }
                words: { type: array, items: { type: string, maxLength: 3, pattern: "^[a-z]+$" } }
                sizes: { type: array, maxItems: 2, items: { $ref: "#/components/schemas/Size" } }
                links: { type: array, items: { type: string, format: uri, x-kreagen-uri: { schemes: [https] } } }
                weights: { type: object, additionalProperties: { type: number, maximum: 1 } }
                level: { type: [integer, "null"], format: int32, minimum: 1, maximum: 5 }
                label: { type: [string, "null"], maxLength: 3, pattern: "b" }
                marks: { type: [array, "null"], maxItems: 1, items: { type: string, minLength: 2 } }
                mixed: { type: array, items: { type: string }, contains: { enum: [a, b] }, maxContains: 1 }
                doubles: { type: array, items: { type: number }, contains: { minimum: 10 } }
            Size:
              type: integer
              format: int32
              multipleOf: 8
        """;

    [Theory]
    [InlineData("Seed = 2_000_000", "KREA4001 Seed must be at most 1048576, but is 2000000: specs/test.yaml(25,11)")]
    [InlineData("Seed = -1", "KREA4001 Seed must be at least 0, but is -1: specs/test.yaml(24,11)")]
    [InlineData("Seed = 1 << 21", "KREA4001 Seed must be at most 1048576, but is 2097152: specs/test.yaml(25,11)")]
    [InlineData("Ratio = 0", "KREA4001 Ratio must be greater than 0, but is 0: specs/test.yaml(27,32)")]
    [InlineData("Ratio = 1.5", "KREA4001 Ratio must be at most 1, but is 1.5: specs/test.yaml(27,53)")]
    [InlineData("Steps = 12", "KREA4002 Steps must be a multiple of 8, but is 12: specs/test.yaml(26,48)")]
    [InlineData("Step = 0.25", "KREA4002 Step must be a multiple of 0.1, but is 0.25: specs/test.yaml(28,31)")]
    [InlineData("Code = \"a\"", "KREA4003 Code must be at least 2 characters long, but has 1: specs/test.yaml(29,31)")]
    [InlineData("Code = \"a\" + \"bcde\"", "KREA4003 Code must be at most 4 characters long, but has 5: specs/test.yaml(29,45)")]
    [InlineData("Word = \"A1\"", "KREA4004 Word must match the pattern ^[a-z]+$, but is \"A1\": specs/test.yaml(30,31)")]
    [InlineData("Any = \"acd\"", "KREA4004 Any must match the pattern b, but is \"acd\": specs/test.yaml(31,30)")]
    [InlineData("Callback = new(\"http://example.com/\")", "KREA4005 Callback must have the scheme https, but is \"http://example.com/\": specs/test.yaml(32,63)")]
    [InlineData("Callback = new(\"https://127.0.0.1/\")", "KREA4005 Callback must have a public host, but is \"https://127.0.0.1/\": specs/test.yaml(32,63)")]
    [InlineData("Callback = new(\"https://example.com/0123456789012345678901234567890\")", "KREA4005 Callback must be at most 40 characters long, but has 51: specs/test.yaml(32,48)")]
    [InlineData("Callback = new(\"there\", UriKind.Relative)", "KREA4005 Callback must be an absolute URI, but is \"there\": specs/test.yaml(32,63)")]
    [InlineData("Tags = []", "KREA4006 Tags must have at least 1 items, but has 0: specs/test.yaml(33,30)")]
    [InlineData("Tags = new[] { \"a\", \"b\", \"c\" }", "KREA4006 Tags must have at most 2 items, but has 3: specs/test.yaml(33,43)")]
    [InlineData("Tags = new System.Collections.Generic.List<string> { \"a\", \"a\" }", "KREA4007 Tags must not have duplicate items, but has \"a\" twice: specs/test.yaml(33,56)")]
    [InlineData("Tags = [\"a\", \"a\"]", "KREA4007 Tags must not have duplicate items, but has \"a\" twice: specs/test.yaml(33,56)")]
    [InlineData("Words = [\"abcd\"]", "KREA4003 Words[0] must be at most 3 characters long, but has 4: specs/test.yaml(35,54)")]
    [InlineData("Words = new[] { \"ab\", \"A\" }", "KREA4004 Words[1] must match the pattern ^[a-z]+$, but is \"A\": specs/test.yaml(35,68)")]
    [InlineData("Words = new System.Collections.Generic.List<string> { \"abcd\" }", "KREA4003 Words[0] must be at most 3 characters long, but has 4: specs/test.yaml(35,54)")]
    [InlineData("Sizes = [8, 12]", "KREA4002 Sizes[1] must be a multiple of 8, but is 12: specs/test.yaml(47,7)")]
    [InlineData("Sizes = [8, 16, 24]", "KREA4006 Sizes must have at most 2 items, but has 3: specs/test.yaml(36,31)")]
    [InlineData("Links = [new(\"http://example.com/\")]", "KREA4005 Links[0] must have the scheme https, but is \"http://example.com/\": specs/test.yaml(37,67)")]
    [InlineData("Links = [new Uri(\"http://example.com/\")]", "KREA4005 Links[0] must have the scheme https, but is \"http://example.com/\": specs/test.yaml(37,67)")]
    [InlineData("Weights = new System.Collections.Generic.Dictionary<string, double> { { \"a\", 2 } }", "KREA4001 Weights[0] must be at most 1, but is 2: specs/test.yaml(38,72)")]
    [InlineData("Level = 9", "KREA4001 Level must be at most 5, but is 9: specs/test.yaml(39,70)")]
    [InlineData("Level = new(0)", "KREA4001 Level must be at least 1, but is 0: specs/test.yaml(39,58)")]
    [InlineData("Level = args.Length > 0 ? 1 : 6", "KREA4001 Level must be at most 5, but is 6: specs/test.yaml(39,70)")]
    [InlineData("Label = \"acd\"", "KREA4004 Label must match the pattern b, but is \"acd\": specs/test.yaml(40,56)")]
    [InlineData("Marks = new([\"aa\", \"bb\"])", "KREA4006 Marks must have at most 1 items, but has 2: specs/test.yaml(41,41)")]
    [InlineData("Marks = new([\"a\"])", "KREA4003 Marks[0] must be at least 2 characters long, but has 1: specs/test.yaml(41,77)")]
    [InlineData("Mixed = [\"c\"]", "KREA4006 Mixed must have at least 1 matching items, but contains 0: specs/test.yaml(42,56)")]
    [InlineData("Doubles = [9.5]", "KREA4006 Doubles must have at least 1 matching items, but contains 0: specs/test.yaml(43,58)")]
    [InlineData("Mixed = [\"a\", \"b\", Environment.NewLine]", "KREA4006 Mixed must have at most 1 matching items, but contains 2: specs/test.yaml(42,84)")]
    public async Task A_constant_that_breaks_a_limit_is_named_with_the_documents_line(string member, string complaint)
        => Assert.Equal("5 " + complaint, Assert.Single(await ComplaintsAsync($"_ = new Thing {{ {member} }};")));

    [Theory]
    [InlineData("Seed = 1048576")]
    [InlineData("Seed = null")]
    [InlineData("Steps = 16")]
    [InlineData("Ratio = 0.5")]
    [InlineData("Step = 0.3")]
    [InlineData("Code = \"ab\"")]
    [InlineData("Code = \"😀😀😀😀\"")]
    [InlineData("Word = \"abc\"")]
    [InlineData("Any = \"abc\"")]
    [InlineData("Callback = new(\"https://example.com/\")")]
    [InlineData("Tags = [\"a\", \"b\"]")]
    [InlineData("Tags = [.. Environment.GetCommandLineArgs()]")]
    [InlineData("Seed = Environment.TickCount")]
    [InlineData("Free = int.MaxValue")]
    [InlineData("Words = [\"abc\", Environment.NewLine]")]
    [InlineData("Words = []")]
    [InlineData("Sizes = [8, Environment.TickCount]")]
    [InlineData("Links = [new(\"https://example.com/\")]")]
    [InlineData("Level = 5")]
    [InlineData("Level = null")]
    [InlineData("Level = default")]
    [InlineData("Level = Environment.TickCount")]
    [InlineData("Label = \"abc\"")]
    [InlineData("Marks = new([\"aa\"])")]
    [InlineData("Mixed = [\"a\", \"c\"]")]
    [InlineData("Mixed = [\"c\", Environment.NewLine]")]
    [InlineData("Doubles = [1e300]")]
    [InlineData("Ratio = 1e-300")]
    public async Task What_is_allowed_or_not_constant_is_not_mentioned(string member)
        => Assert.Empty(await ComplaintsAsync($"_ = new Thing {{ {member} }};"));

    [Theory]
    [InlineData("_ = new Thing() with { Seed = -1 };")]
    [InlineData("const int seed = -1; _ = new Thing { Seed = seed };")]
    [InlineData("_ = new Thing { Seed = Wrong };")]
    [InlineData("_ = new Thing { Seed = s_wrong };")]
    [InlineData("_ = new Thing { Seed = args.Length > 0 ? 5 : -1 };")]
    [InlineData("_ = new Thing { Seed = args.Length switch { 0 => 1, _ => -1 } };")]
    [InlineData("client.MakeThingAsync(new() { Seed = -1 });")]
    public async Task Constants_are_seen_wherever_they_stand(string statement)
        => Assert.Contains("Seed must be at least 0, but is -1", Assert.Single(await ComplaintsAsync(statement)), StringComparison.Ordinal);

    [Fact]
    public async Task Arguments_of_methods_are_checked_too()
        => Assert.Equal(
            "5 KREA4001 page must be at least 1, but is 0: specs/test.yaml(14,13)",
            Assert.Single(await ComplaintsAsync("client.MakeThingAsync(new(), page: 0);")));

    [Fact]
    public async Task A_client_whose_document_is_elsewhere_names_document_and_pointer()
        => Assert.Equal(
            "5 KREA4001 Seed must be at most 1048576, but is 2000000: test.yaml#/components/schemas/Thing/properties/seed",
            Assert.Single(await AnalyzerRun.WithoutDocumentAsync(new ConstraintAnalyzer(), Document, Code("_ = new Thing { Seed = 2_000_000 };"))));

    [Fact]
    public async Task A_client_of_the_same_assembly_is_checked_too()
        => Assert.Equal(
            "5 KREA4001 Seed must be at least 0, but is -1: specs/test.yaml(24,11)",
            Assert.Single(await AnalyzerRun.InOneAssemblyAsync(new ConstraintAnalyzer(), Document, Code("_ = new Thing { Seed = -1 };"))));

    [Fact]
    public async Task The_first_example_of_the_product_is_refused_with_evolinks_line()
        => Assert.Equal(
            "1 KREA4001 Seed must be at most 1048576, but is 2000000: specs/evolink/krea-2-turbo.yaml(223,11)",
            Assert.Single(await AnalyzerRun.OverAsync(
                new ConstraintAnalyzer(),
                EvoLinkSpecs.All,
                EvoLinkSpecs.Settings(),
                "class C { object M() => new Krea.EvoLink.ImageGenerationRequest { Prompt = \"p\", Seed = 2_000_000 }; }")));

    private static Task<IReadOnlyList<string>> ComplaintsAsync(string statement) => AnalyzerRun.OverAsync(new ConstraintAnalyzer(), Document, Code(statement));

    private static string Code(string statement) => $$"""
        using System;
        using Test.Api;
        class Consumer
        {
            void M(TestClient client, string[] args) {
        {{statement}} }
            const int Wrong = -1;
            static readonly int s_wrong = -1;
        }
        """.Replace("{\n" + statement, "{ " + statement, StringComparison.Ordinal);
}
