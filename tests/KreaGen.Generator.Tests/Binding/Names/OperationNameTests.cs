using System.Globalization;
using KreaGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Tests.Binding.Names;

/// <summary>Operation ids that give the same method name: who is meant by the name keeps it, and a warning names both.</summary>
public sealed class OperationNameTests
{
    [Theory]
    [InlineData("get_thing", "getThing", "getThing")]
    [InlineData("GET-THING", "GetThingAsync", "GetThingAsync")]
    [InlineData("getThing", "GetThing", "GetThing")]
    public void The_id_that_is_the_name_keeps_it(string first, string second, string winner)
    {
        Generation generation = Run(first, second);
        string code = string.Join('\n', generation.Files.Values);
        string method = winner == first ? "Get" : "Post";
        Assert.Contains($"\"{winner}\", HttpMethod.{method}, \"/things\"", code, StringComparison.Ordinal);
        Assert.Contains("Task GetThingAsync(", code, StringComparison.Ordinal);
        Diagnostic warning = Assert.Single(generation.Diagnostics);
        Assert.Equal(("KREA3012", DiagnosticSeverity.Warning), (warning.Id, warning.Severity));
        string message = warning.GetMessage(CultureInfo.InvariantCulture);
        Assert.Contains($"'{first}'", message, StringComparison.Ordinal);
        Assert.Contains($"'{second}'", message, StringComparison.Ordinal);
        Assert.Contains("GetThingAsync", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Different_names_are_nothing_to_warn_of() => Assert.Empty(Run("getThing", "addThing").Diagnostics);

    private static Generation Run(string first, string second) => Generation.Run($$"""
        openapi: 3.0.3
        info: { title: T, version: '1' }
        servers: [{ url: 'https://example.com' }]
        paths:
          /things:
            get: { operationId: {{first}}, responses: { '204': { description: D. } } }
            post: { operationId: {{second}}, responses: { '204': { description: D. } } }
        """).AssertCompiles();
}
