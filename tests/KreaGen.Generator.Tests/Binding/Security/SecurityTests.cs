using KreaGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Tests.Binding.Security;

/// <summary>Security and servers that a document gets wrong: a warning at the place, and a client that compiles.</summary>
public sealed class SecurityTests
{
    private static string Document(string servers, string security, string schemes) => $$"""
        openapi: 3.1.0
        info: { title: T, version: '1' }
        servers: {{servers}}
        paths:
          /a:
            get:
              operationId: a
              security: {{security}}
              responses: { '204': { description: A } }
        components:
          securitySchemes: {{schemes}}
        """;

    [Theory]
    [InlineData("[{ nowhere: [] }]", "{}", "KREA3100", 8)]
    [InlineData("[{ k: [] }]", "{ k: { type: apiKey, in: header, name: 'X Key' } }", "KREA3101", 11)]
    [InlineData("[{ k: [] }]", "{ k: { type: apiKey, in: query } }", "KREA3101", 11)]
    [InlineData("[{ k: [] }]", "{ k: { type: magic } }", "KREA3101", 11)]
    [InlineData("[{ k: [] }]", "{ k: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'http://evil.example/token', scopes: {} } } } }", "KREA3101", 11)]
    public void A_scheme_that_cannot_be_used_is_named_and_the_user_brings_a_credential(string security, string schemes, string id, int line)
    {
        Generation generation = Generation.Run(Document("[{ url: https://a.example }]", security, schemes)).AssertCompiles();
        AssertWarning(generation, id, line);
        Assert.Contains("Credential credential", generation.Files["TestClient.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{ url: 'ftp://a.example' }]")]
    [InlineData("[{ url: 'a.example/v1' }]")]
    [InlineData("[{ url: 'https://user@a.example' }]")]
    [InlineData("[{ url: 'https://{host}/v1' }]")]
    [InlineData("[{ url: 'https://a.example/?x=1' }]")]
    [InlineData("[7]")]
    public void A_server_that_cannot_be_used_is_named_and_the_caller_says_where_to_send(string servers)
    {
        Generation generation = Generation.Run(Document(servers, "[]", "{}")).AssertCompiles();
        if (servers != "[7]")
        {
            AssertWarning(generation, "KREA3110", 3);
        }

        Assert.Contains("TestClient(Uri endpoint,", generation.Files["TestClient.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_every_operation_needs_has_to_be_given_and_the_others_not()
    {
        Generation generation = Generation.Run(Document(
            "[{ url: https://a.example }]",
            "[{ app: [], b: [] }, { app: [], c: [] }]",
            "{ b: { type: http, scheme: bearer }, c: { type: http, scheme: basic }, app: { type: apiKey, in: header, name: X-App } }")).AssertCompiles();
        Assert.Contains("string app, string? b = null, string? cUserName = null, string? cPassword = null,", string.Join(' ', generation.Files["TestClient.g.cs"].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_that_each_have_a_server_form_a_client_that_knows_both()
    {
        static SpecFile File(string name) => new($"specs/{name}.yaml", $$"""
            openapi: 3.1.0
            info: { title: T, version: '1' }
            servers: [{ url: https://{{name}}.example }]
            paths:
              /{{name}}: { get: { operationId: {{name}}, responses: { '204': { description: A } } } }
            """);
        Generation generation = Generation.Run([File("first"), File("second")], Generation.Settings()).AssertCompiles();
        string all = string.Concat(generation.Files.Values);
        Assert.Contains("DefaultEndpoint { get; } = new(\"https://first.example\")", all, StringComparison.Ordinal);
        Assert.Contains("Server = new(\"https://second.example\")", all, StringComparison.Ordinal);
    }

    private static void AssertWarning(Generation generation, string id, int line)
    {
        Diagnostic warning = Assert.Single(generation.Diagnostics, diagnostic => diagnostic.Id == id);
        Assert.True(line == warning.Location.GetLineSpan().StartLinePosition.Line + 1, warning.ToString());
        Assert.Equal(DiagnosticSeverity.Warning, warning.Severity);
    }
}
