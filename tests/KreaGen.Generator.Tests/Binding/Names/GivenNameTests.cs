using System.Globalization;
using KreaGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KreaGen.Generator.Tests.Binding.Names;

/// <summary>Names that a person gives, in an overlay, a document or a project, may be words of C#.</summary>
public sealed class GivenNameTests
{
    private static readonly string[] Words =
    [
        .. SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText),
        "extension", "dynamic", "nint", "nuint", "notnull", "closed", "union", "value", "args", "lower", "a", "_", "__",
    ];

    private static readonly string[] Plain = [.. Words.Where(SyntaxFacts.IsValidIdentifier).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void Of_types() => Compile("type: object, properties: { p: { type: object, properties: { x: { type: string } } }, e: { type: string, enum: [a, b] } }", "x-kreagen-name: ");

    [Fact]
    public void Of_enums() => Compile("type: string, enum: [a, b]", "x-kreagen-name: ");

    [Fact]
    public void Of_unions() => Compile("oneOf: [{ type: string }, { type: object, properties: { a: { type: string } } }]", "x-kreagen-name: ");

    [Theory]
    [InlineData("x-enum-varnames")]
    [InlineData("x-enumNames")]
    public void Of_values(string keyword)
        => Run($"    A: {{ type: string, enum: [{Listed(static (_, index) => Number("v", index))}], {keyword}: [{Listed(static (word, _) => Quote(word))}] }}", "A").AssertCompiles();

    [Fact]
    public void Of_operations_and_their_pages()
    {
        IEnumerable<string> operations = Plain.Select(static (word, index) => $$"""
              {{Number("/p", index)}}:
                get:
                  operationId: {{Number("op", index)}}
                  x-kreagen-name: {{Quote(word)}}
                  x-kreagen-pages: { name: {{Quote(word)}}, items: /data, next: /next }
                  responses: { "200": { description: Fine., content: { application/json: { schema: { $ref: "#/components/schemas/Page" } } } } }
            """);
        Generation.Run($$"""
            openapi: 3.0.3
            info: { title: Names, version: "1" }
            servers: [{ url: https://a.example }]
            paths:
            {{string.Join('\n', operations)}}
            components:
              schemas:
                Page: { type: object, properties: { data: { type: array, items: { type: string } }, next: { type: string, format: uri } } }
            """).AssertCompiles();
    }

    [Theory]
    [InlineData("class")]
    [InlineData("record")]
    [InlineData("file")]
    [InlineData("required")]
    [InlineData("scoped")]
    [InlineData("var")]
    [InlineData("extension")]
    [InlineData("a-b")]
    public void A_client_whose_name_no_class_can_have_is_refused(string name)
    {
        Generation generation = Generation.Run([new SpecFile("specs/a.yaml", Document("    A: { type: object }", "A"))], Generation.Settings(name));
        Assert.Equal("KREA0001", Assert.Single(generation.Diagnostics).Id);
        Assert.Empty(generation.Files);
    }

    /// <remarks>A namespace called <c>nameof</c> would take the operator's place in the user's own code, too.</remarks>
    [Fact]
    public void Of_namespaces()
        => Generation.Run(
            [new SpecFile("specs/a.yaml", Document("    A: { type: string, enum: [a, b], default: a }", "A"))],
            Generation.Settings(@namespace: string.Join('.', Plain.Where(static word => word is not ("nameof" or "_"))))).AssertCompiles();

    private static void Compile(string schema, string keyword)
        => Run(
            string.Join('\n', Plain.Select((word, index) => $"    {Number("S", index)}: {{ {schema}, {keyword}{Quote(word)} }}")),
            [.. Plain.Select(static (_, index) => Number("S", index))]).AssertCompiles();

    private static Generation Run(string schemas, params string[] used) => Generation.Run(Document(schemas, used));

    private static string Document(string schemas, params string[] used) => $$"""
        openapi: 3.0.3
        info: { title: Names, version: "1" }
        servers: [{ url: https://a.example }]
        paths:
        {{string.Join('\n', used.Select(static (name, index) => $$"""
              {{Number("/p", index)}}:
                post:
                  operationId: {{Number("op", index)}}
                  requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/{{name}}" } } } }
                  responses: { "200": { description: Fine., content: { application/json: { schema: { $ref: "#/components/schemas/{{name}}" } } } } }
            """))}}
        components:
          schemas:
        {{schemas}}
        """;

    private static string Listed(Func<string, int, string> item) => string.Join(", ", Plain.Select(item));

    private static string Number(string start, int index) => start + index.ToString(CultureInfo.InvariantCulture);

    private static string Quote(string text) => "\"" + text + "\"";
}
