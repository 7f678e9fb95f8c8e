using KreaGen.Generator.Analyzers;

namespace KreaGen.Generator.Tests.Analyzers;

/// <summary>Uses of what a document deprecates: some the compiler warns of, the others the analyzer.</summary>
public sealed class DeprecationAnalyzerTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Deprecations, version: "1" }
        servers: [{ url: "https://api.example.com" }]
        paths:
          /things:
            get:
              operationId: listThings
              deprecated: true
              description: Lists all. Deprecated, use findThings.
              responses: { "204": { description: None. } }
            post:
              operationId: findThings
              parameters:
                - { name: page, in: query, deprecated: true, description: Pages are deprecated., schema: { type: integer } }
                - { name: cursor, in: query, schema: { type: string } }
              requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Query" } } } }
              responses: { "200": { description: Found., content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } }
        components:
          schemas:
            Query:
              type: object
              required: [text]
              properties:
                text: { type: string, deprecated: true, x-deprecated: Give terms. }
                band: { $ref: "#/components/schemas/Band" }
                limit: { type: integer, deprecated: true, x-deprecated: Give size. }
                order: { type: string, enum: [up, down, random], x-enum-deprecated: [random] }
            Band: { type: object, deprecated: true, description: Ranges are deprecated. They cost too much., properties: { from: { type: string } } }
            Thing: { type: object, required: [id], properties: { id: { type: string, deprecated: true, x-deprecated: Read key. }, key: { type: string } } }
        """;

    [Theory]
    [InlineData("client.FindThingsAsync(query, page: 1);", "'page' is deprecated: Pages are deprecated.")]
    [InlineData("client.FindThingsAsync(query, 1);", "'page' is deprecated: Pages are deprecated.")]
    [InlineData("_ = new Band { From = \"a\" };", "'Band' is deprecated: Ranges are deprecated.")]
    [InlineData("_ = query with { Band = new() };", "'Band' is deprecated: Ranges are deprecated.")]
    [InlineData("Console.WriteLine(thing.Id);", "'Id' is deprecated: Read key.")]
    [InlineData("Console.WriteLine(thing is { Id: \"a\" });", "'Id' is deprecated: Read key.")]
    public async Task What_the_compiler_cannot_warn_of_is_named_in_the_documents_words(string statement, string complaint)
        => Assert.Equal("4 KREA4040 " + complaint, Assert.Single(await AnalyzerRun.OverAsync(new DeprecationAnalyzer(), Document, Code(statement))));

    [Theory]
    [InlineData("client.FindThingsAsync(query, cursor: \"c\");")]
    [InlineData("_ = new Query { Text = \"must be set\" };")]
    [InlineData("_ = query with { Text = \"t\", Band = null };")]
    [InlineData("Console.WriteLine(thing.Key);")]
    public async Task What_is_not_deprecated_or_must_be_is_not_mentioned(string statement)
        => Assert.Empty(await AnalyzerRun.OverAsync(new DeprecationAnalyzer(), Document, Code(statement)));

    [Theory]
    [InlineData("client.ListThingsAsync();", "'TestClient.ListThingsAsync(CancellationToken)' is obsolete: 'Deprecated, use findThings.'")]
    [InlineData("_ = query with { Limit = 1 };", "'Query.Limit' is obsolete: 'Give size.'")]
    [InlineData("_ = query with { Order = QueryOrder.Random };", "'QueryOrder.Random' is obsolete: 'The document marks it as deprecated.'")]
    public void The_compiler_warns_of_operations_members_and_values(string statement, string complaint)
    {
        var warning = Assert.Single(AnalyzerRun.Consumer([new("specs/test.yaml", Document)], Harness.Generation.Settings(), Code(statement)).GetDiagnostics(), static found => found.Id.StartsWith("CS06", StringComparison.Ordinal));
        Assert.Equal(("CS0618", complaint), (warning.Id, warning.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task A_switch_may_forget_a_deprecated_value()
        => Assert.Empty(await AnalyzerRun.OverAsync(new EnumAnalyzer(), Document, Code("Console.WriteLine(query.Order?.Value switch { QueryOrder.Values.Up => 1, QueryOrder.Values.Down => 2, _ => 0 });")));

    private static string Code(string statement) => $$"""
        using System;
        using Test.Api;
        class Consumer { void M(TestClient client, Query query, Thing thing) {
        {{statement}} } }
        """;
}
