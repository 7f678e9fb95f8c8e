using KreaGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Tests.Binding.Webhooks;

/// <summary>Which webhooks a client reads.</summary>
public sealed class WebhookTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: T, version: '1' }
        servers: [{ url: https://a.example }]
        paths:
          /a: { get: { operationId: a, responses: { '204': { description: A } } } }
        webhooks:
          paid:
            post:
              requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object } } } }
          made:
            post:
              requestBody: { content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } }
        """;

    [Fact]
    public void A_payload_that_is_not_JSON_is_named_and_left_out()
    {
        Generation generation = Generation.Run(Document).AssertCompiles();
        Diagnostic warning = Assert.Single(generation.Diagnostics);
        Assert.Equal(("KREA3300", 8), (warning.Id, warning.Location.GetLineSpan().StartLinePosition.Line + 1));
        Assert.Contains("ParseMade(", generation.Files["TestClient.TestWebhooks.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("ParsePaid", generation.Files["TestClient.TestWebhooks.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/a", false)]
    [InlineData("/a;made", true)]
    [InlineData("!paid", true)]
    public void Operations_choose_webhooks_by_their_keys(string operations, bool isThere)
    {
        Generation generation = Generation.Run([new SpecFile("specs/test.yaml", Document)], new Dictionary<string, string>(Generation.Settings()) { ["Operations"] = operations }).AssertCompiles();
        Assert.Empty(generation.Diagnostics);
        Assert.Equal(isThere, generation.Files.ContainsKey("TestClient.TestWebhooks.g.cs"));
    }
}
