using System.Globalization;
using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Binding.Names;

/// <summary>Names that mean something already, in every place where a document can put one: the client must compile without a warning.</summary>
public sealed class ClashingNameTests
{
    private const string Words = """
        Value Values All From Known IsKnown Unknown Write WriteJson ReadJson Read Equals ToString GetHashCode GetType Clone Deconstruct PrintMembers
        EqualityContract Finalize MemberwiseClone ReferenceEquals Validate AdditionalProperties CompareTo Parse TryParse Tag Kind Match Is As
        reader writer name others validation value item json texts cancellationToken progress uri request body options endpoint client response result error
        class record struct enum event object string int long bool decimal namespace this base new null true false default async await var dynamic field get set init
        required where select yield when and or not with value_ add remove global file scoped nameof unmanaged notnull nint args partial alias
        System KreaGen Microsoft Test Api TestClient Client HttpClient Task Stream String Object Type Uri Guid DateTime TimeSpan List Dictionary Exception Attribute
        JsonElement JsonConverter JsonExtensionData Optional Validation ApiClient ApiRequest ApiResponse Job Credential RequestUri Answer NoContent Nullable Span
        get_Value set_Value op_Equality _ __ a A 1 1a -1 + - * ñ 한글 emoji😀 a-b a_b aB AB ab
        """;

    private static readonly string[] All = [.. Words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void As_names_of_records() => Compile([.. All.Select(static word => $"{Quote(word)}: {{ type: object, properties: {{ value: {{ type: string }} }} }}")]);

    [Fact]
    public void As_names_of_open_enums() => Compile([.. All.Select(static word => $"{Quote(word)}: {{ type: string, enum: [one, two] }}")]);

    [Fact]
    public void As_names_of_unions()
        => Compile([.. All.Select(static word => $"{Quote(word)}: {{ oneOf: [{{ type: string }}, {{ type: object, required: [a], properties: {{ a: {{ type: string }} }} }}] }}")]);

    [Fact]
    public void As_variants_of_one_union()
        => Compile(
        [
            .. All.Select(static word => $"{Quote(word)}: {{ type: object, required: [{Quote("is " + word)}], properties: {{ {Quote("is " + word)}: {{ type: boolean }} }} }}"),
            $"Any of them: {{ oneOf: [{string.Join(", ", All.Select(static word => $"{{ $ref: {Quote("#/components/schemas/" + word)} }}"))}] }}",
        ]);

    [Fact]
    public void As_members_required_and_not()
        => Compile(
        [
            $"Holder: {{ type: object, properties: {{ {string.Join(", ", All.Select(static word => $"{Quote(word)}: {{ type: string, minLength: 1 }}"))} }} }}",
            $"Asker: {{ type: object, required: [{string.Join(", ", All.Select(Quote))}], properties: {{ {string.Join(", ", All.Select(static word => $"{Quote(word)}: {{ type: integer, nullable: true, minimum: 1 }}"))} }} }}",
        ]);

    [Fact]
    public void As_members_of_inline_objects()
        => Compile([$"Holder: {{ type: object, properties: {{ {string.Join(", ", All.Select(static word => $"{Quote(word)}: {{ type: object, properties: {{ {Quote(word)}: {{ type: string, enum: [{Quote(word)}] }} }} }}"))} }} }}"]);

    [Fact]
    public void As_values_of_open_enums() => Compile([$"Kinds: {{ type: string, enum: [{string.Join(", ", All.Select(Quote))}] }}"]);

    [Fact]
    public void As_operations_parameters_and_tags()
    {
        IEnumerable<string> names = All.Concat(All.Take(6).SelectMany(static word => (string[])[word + "Async", word + "WithResponse", word + "Request", word + "WithResponseAsync", word + "Operation"]));
        IEnumerable<string> operations = names.Distinct(StringComparer.Ordinal).Select(static (name, index) => string.Create(CultureInfo.InvariantCulture, $$"""
              /p{{index}}:
                get: { operationId: {{Quote(name)}}, tags: [{{Quote(name)}}], responses: { "200": { description: Fine., content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } } } }
            """));
        string parameters = string.Join(", ", All.Select(static word => $"{{ name: {Quote(word)}, in: query, schema: {{ type: string }} }}, {{ name: {Quote(word)}, in: header, required: true, schema: {{ type: integer, minimum: 3 }} }}"));
        Generation.Run($$"""
            openapi: 3.0.3
            info: { title: Names, version: "1" }
            paths:
            {{string.Join('\n', operations)}}
              /all:
                post:
                  operationId: everything
                  parameters: [{{parameters}}]
                  requestBody: { content: { application/json: { schema: { type: string } } } }
                  responses: { "200": { description: Fine. } }
            """).AssertCompiles();
    }

    private static void Compile(IReadOnlyList<string> schemas)
    {
        IEnumerable<string> uses = schemas.Select(static (schema, index) => string.Create(CultureInfo.InvariantCulture, $$"""
              /p{{index}}:
                post:
                  operationId: op{{index}}
                  requestBody: { content: { application/json: { schema: { $ref: {{Quote("#/components/schemas/" + NameOf(schema))}} } } } }
                  responses: { "200": { description: Fine., content: { application/json: { schema: { $ref: {{Quote("#/components/schemas/" + NameOf(schema))}} } } } } }
            """));
        Generation.Run($$"""
            openapi: 3.0.3
            info: { title: Names, version: "1" }
            paths:
            {{string.Join('\n', uses)}}
            components:
              schemas:
            {{string.Join('\n', schemas.Select(static schema => "    " + schema))}}
            """).AssertCompiles();
    }

    private static string NameOf(string schema)
    {
        string name = schema[..schema.IndexOf(": {", StringComparison.Ordinal)];
        return name.Trim('"');
    }

    private static string Quote(string text) => "\"" + text + "\"";
}
