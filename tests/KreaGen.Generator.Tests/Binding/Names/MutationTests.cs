using System.Text.RegularExpressions;
using KreaGen.Generator.Tests.Baselines;

namespace KreaGen.Generator.Tests.Binding.Names;

/// <summary>A change of one schema changes no name elsewhere: every line of the listing that has nothing to do with it stays.</summary>
public sealed partial class MutationTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: T, version: '1' }
        servers: [{ url: 'https://example.com' }]
        paths:
          /users:
            get:
              operationId: listUsers
              parameters: [{ name: status, in: query, schema: { type: string, enum: [active, inactive] } }]
              responses: { '200': { description: D., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/User' } } } } } }
          /orders:
            get:
              operationId: listOrders
              parameters:
                - { name: status, in: query, schema: { type: string, enum: [active, inactive] } }
                - { name: sort, in: query, schema: { type: string, enum: [asc, desc] } }
              responses: { '200': { description: D., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Order' } } } } } }
        components:
          schemas:
            User:
              type: object
              properties:
                status: { type: string, enum: [active, inactive] }
                id: { oneOf: [{ type: string }, { type: integer }] }
                address: { type: object, properties: { street: { type: string }, kind: { type: string, enum: [home, work] } } }
                toggle: { $ref: '#/components/schemas/Toggle' }
            Order:
              type: object
              properties:
                status: { type: string, enum: [active, inactive] }
                total: { oneOf: [{ type: string }, { type: integer }] }
                shipTo: { type: object, properties: { street: { type: string }, kind: { type: string, enum: [home, work] } } }
                state: { type: string, enum: [inactive, active] }
            Toggle: { type: string, enum: [active, inactive] }
        """;

    [Theory]
    [InlineData("state: { type: string, enum: [inactive, active] }", "state: { type: string, enum: [inactive, active, archived] }", "OrderState")]
    [InlineData("Toggle: { type: string, enum: [active, inactive] }", "Toggle: { type: string, enum: [active, inactive, unknown] }", "Toggle")]
    [InlineData("enum: [asc, desc]", "enum: [asc, desc, none]", "ListOrdersSort")]
    [InlineData("total: { oneOf: [{ type: string }, { type: integer }] }", "total: { oneOf: [{ type: string }, { type: integer }, { type: boolean }] }", "OrderTotal")]
    [InlineData("id: { oneOf: [{ type: string }, { type: integer }] }", "id: { oneOf: [{ type: boolean }, { type: integer }] }", "UserId")]
    [InlineData("toggle: {", "note: { type: object, properties: { street: { type: string } } }\n        toggle: {", "UserNote")]
    [InlineData("    Toggle:", "    AAA: { type: string, enum: [active, inactive] }\n    Toggle:", "AAA")]
    [InlineData("  /users:", "  /aaa: { get: { operationId: aaa, parameters: [{ name: state, in: query, schema: { type: string, enum: [up, down] } }], responses: { '204': { description: D. } } } }\n  /users:", "AaaState")]
    [InlineData("  /users:", "  /aaa: { get: { operationId: aaa, parameters: [{ name: status, in: query, schema: { type: string, enum: [up, down] } }], responses: { '204': { description: D. } } } }\n  /users:", "AaaStatus")]
    [InlineData("shipTo: { type: object, properties: { street: { type: string }", "shipTo: { type: object, properties: { street: { type: string }, zip: { type: string }", "OrderShipTo")]
    public void Untouched_names_stay(string find, string replace, string touched)
    {
        Assert.Equal(2, Document.Split(find).Length);
        Assert.Equal(Lines(Document, touched), Lines(Document.Replace(find, replace, StringComparison.Ordinal), touched));
    }

    [Fact]
    public void Types_are_called_after_what_they_have_in_common()
    {
        string listing = BaselineRun.Accept(Document);
        Assert.Contains("parameter query status = status -> Status", listing, StringComparison.Ordinal);
        Assert.Contains("property total = Total -> OrderTotal", listing, StringComparison.Ordinal);
        Assert.Contains("property state = State -> OrderState", listing, StringComparison.Ordinal);
    }

    /// <summary>Every line with the head of its section, but those of what is touched.</summary>
    private static List<string> Lines(string document, string touched)
    {
        var lines = new List<string>();
        string section = "";
        foreach (string line in BaselineRun.Accept(document).Split('\n'))
        {
            section = line.StartsWith(' ') ? section : line;
            if (!Mentions(section, touched) && !Mentions(line, touched) && !section.Contains("/aaa", StringComparison.Ordinal) && line.Length > 0)
            {
                lines.Add(section + " / " + line);
            }
        }

        return lines;
    }

    private static bool Mentions(string line, string name) => Word().Matches(line).Any(word => word.Value == name);

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Word();
}
