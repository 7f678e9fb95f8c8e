using System.Text;
using KreaGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Tests.Diagnostics;

/// <summary>What a user sees when a document is bad: a KREA error at the right line, and never half a client that the compiler then complains about.</summary>
public sealed class BadDocumentTests
{
    private const string Head = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n";

    public static TheoryData<string, string, int> Documents => new()
    {
        { "unclosed quote", Head + "paths:\n  /a:\n    get:\n      operationId: \"a\n", 6 },
        { "tab", Head + "paths:\n\t/a: {}\n", 4 },
        { "wrong version", "openapi: 9.9.9\ninfo: { title: T, version: '1' }\npaths: {}\n", 1 },
        { "empty file", "", 1 },
        { "number too large", Head + "paths: {}\nx-number: 1e999999\n", 4 },
        { "100,000 brackets", Head + "paths: " + new string('[', 100_000), 3 },
        { "not OpenAPI", "hello: world\n", 1 },
        { "exploding anchors", Bomb(), 6 },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_bad_document_is_one_clear_error_at_its_line_and_no_client(string what, string text, int line)
    {
        using var hang = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        GeneratorDriverRunResult result = Generation.CreateDriver([new SpecFile("specs/bad.yaml", text)], new ItemMetadata(Generation.Settings()))
            .RunGenerators(References.Compilation(), hang.Token).GetRunResult();

        Assert.Null(result.Results.Single().Exception);
        Assert.Empty(result.GeneratedTrees);
        Diagnostic error = result.Diagnostics.First(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.StartsWith("KREA", error.Id, StringComparison.Ordinal);
        FileLinePositionSpan place = error.Location.GetLineSpan();
        Assert.Equal("specs/bad.yaml", place.Path);
        Assert.True(line == place.StartLinePosition.Line + 1, $"{what}: {error}");
    }

    [Fact]
    public void A_path_that_names_a_parameter_nobody_describes_is_a_warning_at_its_line_and_the_client_compiles()
    {
        const string Text = Head + "servers: [{ url: https://bad.example }]\npaths:\n  /a/{id}:\n    get:\n      operationId: a\n      responses: { '204': { description: A } }\n";
        Generation generation = Generation.Run(Text).AssertCompiles();
        Diagnostic warning = Assert.Single(generation.Diagnostics);
        Assert.Equal(("KREA3010", 5), (warning.Id, warning.Location.GetLineSpan().StartLinePosition.Line + 1));
        Assert.Contains("id", warning.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_without_its_slash_gets_one_with_a_warning()
    {
        const string Text = Head + "servers: [{ url: https://bad.example }]\npaths:\n  a/b:\n    get:\n      operationId: a\n      responses: { '204': { description: A } }\n";
        Generation generation = Generation.Run(Text).AssertCompiles();
        Assert.Equal("KREA2304", Assert.Single(generation.Diagnostics).Id);
        Assert.Contains("\"/a/b\"", string.Concat(generation.Files.Values), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing reference", "{ $ref: '#/components/schemas/Nowhere' }", 12)]
    [InlineData("reference cycle", "{ $ref: '#/components/schemas/Left' }", 19)]
    public void A_broken_reference_is_named_with_its_line_and_what_is_left_compiles(string what, string schema, int line)
    {
        string text = Head + $$"""
            servers: [{ url: https://bad.example }]
            paths:
              /a:
                get:
                  operationId: a
                  responses:
                    '200':
                      description: A
                      content: { application/json: {
                        schema: {{schema}} } }
              /b:
                get:
                  operationId: b
                  responses: { '204': { description: B } }
            components:
              schemas:
                Left: { $ref: '#/components/schemas/Right' }
                Right: { $ref: '#/components/schemas/Left' }
            """;
        Generation generation = Generation.Run(text);
        Assert.Contains(generation.Diagnostics, diagnostic => diagnostic.Id.StartsWith("KREA22", StringComparison.Ordinal) && diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1 == line);
        Assert.Contains(generation.Diagnostics, static diagnostic => diagnostic.Id == "KREA3008" && diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Contains("GET /a is skipped", StringComparison.Ordinal));
        Assert.DoesNotContain("AAsync", string.Concat(generation.Files.Values), StringComparison.Ordinal);
        Assert.Contains("BAsync", string.Concat(generation.Files.Values), StringComparison.Ordinal);
        Assert.True(generation.Complaints().Count == 0, what + ": " + string.Join("\n", generation.Complaints()));
    }

    private static string Bomb()
    {
        var text = new StringBuilder(Head + "x-a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int level = 1; level < 10; level++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"x-a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat("*a" + (level - 1), 10))}]\n");
        }

        return text.Append("paths: {}\n").ToString();
    }
}
