using KreaGen.Generator.Analyzers;
using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Analyzers;

/// <summary>Values that an open enum's document does not know, and switches that forget some.</summary>
public sealed class EnumAnalyzerTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Enums, version: "1" }
        servers: [{ url: "https://api.example.com" }]
        paths:
          /things:
            post:
              operationId: makeThing
              requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } }
              responses: { "204": { description: Made. } }
        components:
          schemas:
            Thing: { type: object, properties: { size: { $ref: "#/components/schemas/Size" } } }
            Size:
              type: string
              enum: ["16:9", "4:3", square]
              x-enum-varnames: [Wide, Classic, Square]
        """;

    [Theory]
    [InlineData("_ = Size.From(\"16:10\");", "\"16:10\" is not a known value of Size; did you mean \"16:9\"?: specs/test.yaml(15,7)")]
    [InlineData("_ = new Thing { Size = \"sqare\" };", "\"sqare\" is not a known value of Size; did you mean \"square\"?: specs/test.yaml(15,7)")]
    [InlineData("_ = (Size)\"huge\";", "\"huge\" is not a known value of Size; the known values are 16:9, 4:3, square: specs/test.yaml(15,7)")]
    [InlineData("const string given = \"21:9\"; _ = new Thing() with { Size = given };", "\"21:9\" is not a known value of Size; did you mean \"16:9\"?: specs/test.yaml(15,7)")]
    [InlineData("Take(Size.From(\"Wide\"));", "\"Wide\" is not a known value of Size; did you mean \"16:9\"?: specs/test.yaml(15,7)")]
    public async Task A_constant_that_the_document_does_not_know_is_named_with_what_was_meant(string statement, string complaint)
        => Assert.Equal("5 KREA4010 " + complaint, Assert.Single(await ComplaintsAsync(statement)));

    [Theory]
    [InlineData("_ = Size.From(\"16:9\");")]
    [InlineData("_ = new Thing { Size = \"square\" };")]
    [InlineData("_ = new Thing { Size = Size.Wide };")]
    [InlineData("_ = Size.From(Environment.MachineName);")]
    [InlineData("_ = Uri.FromHex('a');")]
    public async Task Known_values_and_computed_ones_are_not_mentioned(string statement)
        => Assert.Empty(await ComplaintsAsync(statement));

    [Fact]
    public async Task A_switch_without_an_arm_for_unknown_values_is_a_warning_and_a_forgotten_member_a_suggestion()
        => Assert.Equal(
            [
                "5 KREA4011 The switch over Size does not handle Classic, Square: specs/test.yaml(15,7)",
                "5 KREA4012 The switch over Size does not handle values that the document does not define, and the service may send one: specs/test.yaml(15,7)",
            ],
            (await ComplaintsAsync("_ = size.Value switch { Size.Values.Wide => 1 };")).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("_ = size.Value switch { Size.Values.Wide or Size.Values.Classic => 1, _ => 0 };", "Square")]
    [InlineData("_ = thing.Size?.Value switch { \"16:9\" => 1, \"square\" => 2, _ => 0 };", "Classic")]
    [InlineData("switch (size.Value) { case Size.Values.Wide: case Size.Values.Square: break; default: break; }", "Classic")]
    [InlineData("_ = size.Value switch { Size.Values.Wide => 1, Size.Values.Classic => 2, Size.Values.Square when args.Length > 0 => 3, _ => 0 };", "Square")]
    public async Task A_forgotten_member_is_a_suggestion_even_beside_a_default(string statement, string forgotten)
        => Assert.Equal($"5 KREA4011 The switch over Size does not handle {forgotten}: specs/test.yaml(15,7)", Assert.Single(await ComplaintsAsync(statement)));

    [Theory]
    [InlineData("_ = size.Value switch { Size.Values.Wide => 1, Size.Values.Classic => 2, Size.Values.Square => 3, _ => 0 };")]
    [InlineData("_ = size.Value switch { Size.Values.Wide => 1, Size.Values.Classic => 2, Size.Values.Square => 3, var other => other.Length };")]
    [InlineData("switch (args[0]) { case Size.Values.Wide: break; }")]
    [InlineData("switch (size.Value) { case \"something else\": break; }")]
    public async Task A_complete_switch_and_one_over_other_texts_are_not_mentioned(string statement)
        => Assert.Empty(await ComplaintsAsync(statement));

    [Fact]
    public async Task A_client_whose_document_is_elsewhere_names_document_and_pointer()
        => Assert.Equal(
            "5 KREA4010 \"16:10\" is not a known value of Size; did you mean \"16:9\"?: test.yaml#/components/schemas/Size",
            Assert.Single(await AnalyzerRun.WithoutDocumentAsync(new EnumAnalyzer(), Document, Code("_ = Size.From(\"16:10\");"))));

    [Fact]
    public async Task Evolinks_sizes_are_known()
        => Assert.StartsWith(
            "1 KREA4010 \"16:10\" is not a known value of ImageSize; did you mean \"16:9\"?: specs/evolink/",
            Assert.Single(await AnalyzerRun.OverAsync(
                new EnumAnalyzer(), EvoLinkSpecs.All, EvoLinkSpecs.Settings(), "class C { object M() => Krea.EvoLink.ImageSize.From(\"16:10\"); }")),
            StringComparison.Ordinal);

    private static Task<IReadOnlyList<string>> ComplaintsAsync(string statement) => AnalyzerRun.OverAsync(new EnumAnalyzer(), Document, Code(statement));

    private static string Code(string statement) => $$"""
        using System;
        using Test.Api;
        class Consumer
        {
            void M(Size size, Thing thing, string[] args) { {{"\n" + statement}} }
            static void Take(Size size) { }
        }
        """.Replace("{ \n", "{ ", StringComparison.Ordinal);
}
