using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Binding.Names;

/// <summary>Names that the project gives to its own types and functions, around the namespace of its client.</summary>
public sealed class ConsumerNameTests
{
    [Fact]
    public void Types_and_extensions_of_the_project_do_not_come_between_the_client_and_what_it_means()
        => Generation.Run(
            [
                new SpecFile("specs/test.yaml", """
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
                    """),
            ],
            consumer: """
                namespace Test
                {
                    using System.Collections.Generic;
                    using System.Linq;

                    internal class Task;
                    internal class Uri;
                    internal class Action;
                    internal class JsonMembers;
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
}
