using System.Text.Json.Nodes;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Documents;

public class DamageTests
{
    private const string Text =
        """
        openapi: 3.1.0
        info: { title: T, version: '1' }
        servers: [{ url: https://x }]
        security: [{ key: [] }]
        tags: [{ name: t }]
        x-a: 1
        paths:
          /x/{id}:
            parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
            post:
              tags: [t]
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } }
              responses: { '200': { $ref: '#/components/responses/R' } }
        components:
          securitySchemes: { key: { type: apiKey, name: k, in: header } }
          responses: { R: { description: r } }
          schemas:
            A: { oneOf: [{ $ref: '#/components/schemas/B' }], discriminator: { propertyName: kind, mapping: { b: B } }, x-kreagen-name: C }
            B: { type: object, properties: { a: { $ref: '#/components/schemas/A' }, kind: { type: string, enum: [b] } } }
        """;

    private const string Overlay =
        """
        overlay: 1.1.0
        info: { title: T, version: '1' }
        actions:
          - target: $..schemas.*
            update: { x-b: [1] }
          - target: $.tags[0]
            remove: true
        """;

    // Any part of any file may hold any kind of value: whatever comes of it, it is never an exception.
    [Fact]
    public void No_value_in_any_place_of_any_file_makes_the_room_throw()
    {
        string[] values = ["null", "5", "\"#/components/schemas/A\"", "[null, {}]", "{}", "{\"$ref\": \"#/paths\"}", "{\"$ref\": 1}"];
        int outcomes = 0;
        foreach (string damaged in new[] { "a.yaml", "b.yaml", "b.ko.yaml", "o.yaml" })
        {
            foreach (JsonPointer place in Places(SpecReader.Read("x.yaml", damaged == "o.yaml" ? Overlay : Text, CancellationToken.None).Root!, JsonPointer.Root))
            {
                foreach (string value in values)
                {
                    SpecTree[] trees = [.. new[] { ("a.yaml", Text), ("b.yaml", Text), ("b.ko.yaml", Text), ("o.yaml", Overlay) }
                        .Select(static file => SpecReader.Read(file.Item1, file.Item2, CancellationToken.None))];
                    Replace(trees.Single(tree => tree.Path == damaged).Root!, place, JsonNode.Parse(value));

                    SpecSetResult result = SpecSetReader.Compose(trees, ["en", "ko"], CancellationToken.None);

                    Assert.Equal(result.Set is null, result.Problems.Any(static problem => problem.IsError));
                    outcomes++;
                }
            }
        }

        Assert.True(outcomes > 700, $"only {outcomes} documents");
    }

    private static IEnumerable<JsonPointer> Places(JsonNode node, JsonPointer address)
    {
        IEnumerable<(JsonNode? Node, JsonPointer Address)> children = node switch
        {
            JsonObject members => members.Select(member => (member.Value, address.Child(member.Key))),
            JsonArray items => items.Select((item, index) => (item, address.Child(index))),
            _ => [],
        };
        return children.SelectMany(static child => Places(child.Node!, child.Address).Prepend(child.Address));
    }

    private static void Replace(JsonNode root, JsonPointer place, JsonNode? value)
    {
        string[] tokens = [.. place.Tokens];
        JsonNode owner = root;
        foreach (string token in tokens[..^1])
        {
            owner = owner is JsonArray list ? list[int.Parse(token, System.Globalization.CultureInfo.InvariantCulture)]! : owner[token]!;
        }

        if (owner is JsonArray items)
        {
            items[int.Parse(tokens[^1], System.Globalization.CultureInfo.InvariantCulture)] = value;
        }
        else
        {
            owner[tokens[^1]] = value;
        }
    }
}
