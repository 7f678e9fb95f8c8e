using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Tests.Baselines;

namespace KreaGen.Generator.Tests.Binding.Names;

/// <summary>Names as a person would choose them, where the document's own words give none.</summary>
public sealed class ChosenNameTests
{
    [Theory]
    [InlineData("PagedResult`1[[Acme.Order, Acme, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null]]", "PagedResultOfOrder")]
    [InlineData("Acme.Result`1[[Acme.Paged`1[[Acme.Order, Acme]], Acme]]", "ResultOfPagedOfOrder")]
    [InlineData("Dictionary`2[[System.String, System.Private.CoreLib],[Acme.Order, Acme]]", "DictionaryOfStringAndOrder")]
    [InlineData("Result`1[Acme.Order]", "ResultOfOrder")]
    [InlineData("Acme.Order", "AcmeOrder")]
    [InlineData("Result`1[[", "Result1")]
    [InlineData("`1[[A]]", "Type1A")]
    public void Generic_types_of_NET_lose_what_only_the_runtime_asks_for(string text, string expected) => Assert.Equal(expected, Identifiers.TypeName(text));

    [Fact]
    public void Streams_headers_and_variants_say_what_they_are()
    {
        string listing = BaselineRun.Accept("""
            openapi: 3.1.0
            info: { title: T, version: '1' }
            servers: [{ url: 'https://example.com' }]
            paths:
              /events:
                get:
                  operationId: events
                  responses: { '200': { description: D., content: { text/event-stream: { schema: { type: object, properties: { a: { type: string } } } } } } }
              /things:
                post:
                  operationId: addThing
                  responses:
                    '200':
                      description: D.
                      headers: { Location: { schema: { type: string } }, X-Total-Count: { schema: { type: integer } }, X-Tags: { schema: { type: string } } }
                      content:
                        application/json:
                          schema:
                            oneOf:
                              - { type: object, required: [card], properties: { card: { type: string }, note: { type: string } } }
                              - { type: object, required: [iban], properties: { iban: { type: string }, note: { type: string } } }
                              - { type: array, items: { type: string } }
                              - { type: array, items: { type: integer } }
                              - { type: integer }
                              - { type: number }
                              - { type: string, enum: [none, all] }
            """);
        Assert.Contains("ServerSentEventsAsync", listing, StringComparison.Ordinal);
        Assert.Contains("headers AddThingHeaders", listing, StringComparison.Ordinal);
        Assert.All((string[])["Card", "Iban", "Integer", "Number", "NumberList", "Text", "TextList"], name => Assert.Contains($"  case {name} -> ", listing, StringComparison.Ordinal));
    }
}
