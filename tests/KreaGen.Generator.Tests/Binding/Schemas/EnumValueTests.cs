using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Binding.Schemas;

/// <summary>Values that are written as another type than the schema's are what the schema says they are.</summary>
public sealed class EnumValueTests
{
    [Theory]
    [InlineData("{ type: string, enum: [1, 2, true] }", "public const string Value1 = \"1\";")]
    [InlineData("{ type: integer, enum: ['1', '2'] }", "public const long Value1 = 1L;")]
    [InlineData("{ type: integer, enum: [1, 5000000000] }", "public const long Value5000000000 = 5000000000L;")]
    [InlineData("{ type: number, enum: [1, 0.25] }", "public const decimal Value0_25 = 0.25M;")]
    [InlineData("{ type: number, enum: [1e3, 1E-3] }", "public const decimal Value1EMinus3 = 0.001M;")]
    [InlineData("{ type: integer, enum: [1e3, 5] }", "public const long Value1E3 = 1000L;")]
    [InlineData("{ type: string, enum: [Etc/GMT+1, Etc/GMT-1, Etc/GMT-14] }", "public const string EtcGmtPlus1 = \"Etc/GMT+1\";")]
    [InlineData("{ type: string, enum: [Etc/GMT+1, Etc/GMT-1, Etc/GMT-14] }", "public const string EtcGmtMinus1 = \"Etc/GMT-1\";")]
    [InlineData("{ type: string, enum: [Etc/GMT+1, Etc/GMT-1, Etc/GMT-14] }", "public const string EtcGmtMinus14 = \"Etc/GMT-14\";")]
    [InlineData("{ type: string, enum: [covid-19, sars-2] }", "public const string Covid19 = \"covid-19\";")]
    [InlineData("{ enum: [a, 1] }", "JsonScalar.Parse(\"\\\"a\\\"\")")]
    [InlineData("{ type: integer, enum: [a, b] }", "public long? Value")]
    [InlineData("{ type: boolean, enum: [true] }", "public bool? Value")]
    [InlineData("{ enum: [{ a: 1 }, [2]] }", "public JsonElement? Value")]
    [InlineData("{ type: string, enum: [a, A] }", "public const string AUpperCase = \"A\";")]
    public void The_schema_decides(string schema, string expected)
        => Assert.Contains(expected, string.Join('\n', Generation.Run($$"""
            openapi: 3.1.0
            info: { title: T, version: '1' }
            servers: [{ url: 'https://example.com' }]
            paths:
              /things:
                get:
                  operationId: get
                  responses: { '200': { description: D., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
            components: { schemas: { Thing: { type: object, properties: { value: {{schema}} } } } }
            """).AssertCompiles().Files.Values), StringComparison.Ordinal);
}
