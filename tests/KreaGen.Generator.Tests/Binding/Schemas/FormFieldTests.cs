using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Binding.Schemas;

/// <summary>Fields of forms that may be anything: a client that compiles, whatever the form's media type.</summary>
public sealed class FormFieldTests
{
    private const string Fields = """
        any: {}
        anyOrNull: { nullable: true }
        anyList: { type: array, items: {} }
        anyListOrNull: { type: array, nullable: true, items: { nullable: true } }
        anyMap: { type: object, additionalProperties: {} }
        openObject: { type: object, nullable: true }
        record: { type: object, properties: { inner: {} } }
        mixed: { oneOf: [{ type: string }, { type: object, properties: { inner: {} } }] }
        number: { type: integer, nullable: true }
        kind: { type: string, enum: [a, b] }
        """;

    private static readonly string[] Names = [.. Fields.Split('\n').Select(static line => line[..line.IndexOf(':', StringComparison.Ordinal)])];

    public static TheoryData<string, bool, bool, string> Forms
    {
        get
        {
            var forms = new TheoryData<string, bool, bool, string>();
            foreach (string mediaType in (string[])["multipart/form-data", "application/x-www-form-urlencoded"])
            {
                foreach (bool hasFile in mediaType.StartsWith('m') ? (bool[])[true, false] : [false])
                {
                    foreach (string encoding in (string[])["", "style: form, explode: true", "contentType: application/json"])
                    {
                        forms.Add(mediaType, hasFile, true, encoding);
                        forms.Add(mediaType, hasFile, false, encoding);
                    }
                }
            }

            return forms;
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_field_that_may_be_anything_compiles(string mediaType, bool hasFile, bool isRequired, string encoding)
    {
        string fields = Fields.Replace("\n", ", ", StringComparison.Ordinal) + (hasFile ? ", file: { type: string, format: binary }" : "");
        string required = isRequired ? $"required: [{string.Join(", ", Names)}], " : "";
        string encodings = encoding.Length == 0 ? "" : $", encoding: {{ {string.Join(", ", Names.Select(name => $"{name}: {{ {encoding} }}"))} }}";
        Generation.Run($$"""
            openapi: 3.0.3
            info: { title: T, version: "1" }
            servers: [{ url: https://a.example }]
            paths:
              /u:
                post:
                  operationId: u
                  requestBody: { content: { {{mediaType}}: { schema: { type: object, {{required}}properties: { {{fields}} } }{{encodings}} } } }
                  responses: { "200": { description: Fine. } }
            """).AssertCompiles();
    }
}
