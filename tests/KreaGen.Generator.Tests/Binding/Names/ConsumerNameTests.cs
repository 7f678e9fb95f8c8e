using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Binding.Names;

/// <summary>Names that the project gives to its own types and functions, around the namespace of its client.</summary>
public sealed class ConsumerNameTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Names, version: "1" }
        paths:
          /orders/{id}:
            post:
              operationId: sendOrder
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }
              responses: { "200": { description: Fine., content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } } }
        components:
          schemas:
            Order:
              type: object
              required: [place]
              properties:
                place: { type: string, format: uri }
                at: { type: string, format: date-time }
                state: { type: string, enum: [open, closed] }
                prices: { type: object, additionalProperties: { type: number } }
        """;

    [Fact]
    public void Types_and_extensions_of_the_project_do_not_come_between_the_client_and_what_it_means()
        => Generation.Run(
            [
                new SpecFile("specs/test.yaml", Document),
            ],
            consumer: """
                namespace Test
                {
                    using System.Collections.Generic;
                    using System.Linq;

                    internal class Task;
                    internal class Uri;
                    internal class Action;
                    internal class JsonExtensionData;
                    internal class Optional;
                    internal class String;
                    internal class IJsonModel;

                    internal static class Extensions
                    {
                        public static IEnumerable<T> OrEmpty<T>(this IEnumerable<T>? items) => items ?? Enumerable.Empty<T>();
                        public static string Add(this string text, string other) => text + other;
                        public static T Also<T>(this T value) => value;
                    }
                }
                """).AssertCompiles();

    [Fact]
    public void Types_of_the_project_in_the_namespace_of_the_client_are_told_from_those_of_the_same_name_that_the_client_means()
    {
        Generation generation = Generation.Run(
            [new SpecFile("specs/test.yaml", Document)],
            consumer: """
                namespace Test.Api
                {
                    internal class Task;
                    internal class Uri;
                    internal class JsonExtensionData;
                    internal class Optional;
                    internal class IJsonModel;
                    internal class GeneratedCodeAttribute : global::System.Attribute;
                }

                namespace Test.Api.Validation
                {
                    internal class Rule;
                }

                namespace Test.System
                {
                    internal class Thing;
                }
                """).AssertCompiles();
        Assert.Contains("global::System.Uri", generation.Files["TestClient.Order.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_client_of_the_same_namespace_may_have_types_that_are_called_like_those_of_the_runtime()
    {
        Generation generation = Generation.Run(
            [
                new SpecFile("specs/test.yaml", Document),
                new SpecFile("specs/other.yaml", """
                    openapi: 3.0.3
                    info: { title: Names, version: "1" }
                    paths:
                      /answers:
                        get:
                          operationId: listAnswers
                          responses: { "200": { description: Fine., content: { application/json: { schema: { $ref: "#/components/schemas/ResponseReader" } } } } }
                    components:
                      schemas:
                        ResponseReader: { type: object, properties: { text: { type: string } } }
                    """),
            ],
            new ItemMetadata(Generation.Settings(), static path => path == "specs/other.yaml" ? Generation.Settings("OtherClient") : null)).AssertCompiles();
        Assert.Contains("global::KreaGen.Generated.ResponseReader.", generation.Files["TestClient.OrdersOperations.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_short_where_nothing_else_is_called_so()
    {
        foreach ((string name, string text) in Generation.Run(Document).AssertCompiles().Files)
        {
            Assert.False(text.Contains("global::", StringComparison.Ordinal), name + " has a long name.");
        }
    }
}
