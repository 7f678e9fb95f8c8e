using KreaGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Tests.Binding.Pages;

/// <summary>What is said about <c>x-kreagen-pages</c> that cannot be followed.</summary>
public sealed class PagesTests
{
    [Theory]
    [InlineData("{ items: /data }", "KREA3200", 11)]
    [InlineData("{ items: /data, cursor: after }", "KREA3200", 11)]
    [InlineData("{ items: /data, cursor: after, next: /next, last: /id }", "KREA3200", 11)]
    [InlineData("{ items: /data, offset: after, link: next }", "KREA3200", 11)]
    [InlineData("{ items: /dta, link: next }", "KREA3201", 11)]
    [InlineData("{ items: /next, link: next }", "KREA3201", 11)]
    [InlineData("{ link: next }", "KREA3201", 11)]
    [InlineData("{ items: /data, cursor: after, next: /data }", "KREA3201", 11)]
    [InlineData("{ items: /data, cursor: after, last: /ids }", "KREA3201", 11)]
    [InlineData("{ items: /data, link: next, total: /next }", "KREA3201", 11)]
    [InlineData("{ items: /data, link: next, more: /count }", "KREA3201", 11)]
    [InlineData("{ items: /data, cursor: /after, next: /next }", "KREA3201", 11)]
    [InlineData("{ items: /data, link: next, limit: /size }", "KREA3201", 11)]
    [InlineData("{ items: /data, cursor: aftr, next: /next }", "KREA3202", 11)]
    [InlineData("{ items: /data, link: next, limit: size }", "KREA3202", 11)]
    [InlineData("{ items: /data, page: after }", "KREA3203", 11)]
    [InlineData("{ items: /data, link: next, itmes: 1 }", "KREA3204", 11)]
    public void What_cannot_be_followed_is_said_at_its_place(string pages, string id, int line)
    {
        Diagnostic problem = Assert.Single(Generation.Run(Document(pages)).Diagnostics);
        Assert.Equal(id, problem.Id);
        Assert.Equal(line, problem.Location.GetLineSpan().StartLinePosition.Line + 1);
    }

    [Theory]
    [InlineData("{ items: /data, cursor: after, next: /next }")]
    [InlineData("{ items: /data, cursor: after, next: /count }")]
    [InlineData("{ items: /data, cursor: after, last: /id, total: /count }")]
    [InlineData("{ items: /data, next: /next }")]
    public void What_can_be_followed_compiles(string pages)
    {
        Generation generation = Generation.Run(Document(pages)).AssertCompiles();
        Assert.Contains("EnumerateThingsAsync(", string.Concat(generation.Files.Values), StringComparison.Ordinal);
    }

    private static string Document(string pages) => $$"""
        openapi: 3.1.0
        info: { title: T, version: '1' }
        servers: [{ url: https://a.example }]
        paths:
          /things:
            get:
              operationId: listThings
              parameters:
                - { name: after, in: query, schema: { type: string } }
                - { name: big, in: query, schema: { type: integer } }
              x-kreagen-pages: {{pages}}
              responses:
                '200':
                  description: A page.
                  content:
                    application/json:
                      schema:
                        type: object
                        properties:
                          data: { type: array, items: { type: object, properties: { id: { type: string } } } }
                          next: { type: string }
                          count: { type: integer }
        """;
}
