using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Tests.Documents.Structure;

/// <summary>What a document says and the client does not do has a diagnostic at its place.</summary>
public sealed class StructureCheckTests
{
    [Theory]
    [InlineData("{ name: a, in: qeury, schema: { type: string } }", "(9,29) KREA2307 qeury; in; did you mean 'query'?")]
    [InlineData("{ name: a, in: body, schema: { type: string } }", "(9,29) KREA2307 body; in; use path, query, header, cookie or querystring")]
    [InlineData("{ name: a, in: query, required: yes, schema: { type: string } }", "(9,46) KREA2306 required; a boolean; a string")]
    [InlineData("{ name: a, in: query, style: fomr, schema: { type: string } }", "(9,43) KREA2307 fomr; style; did you mean 'form'?")]
    [InlineData("{ name: a, schema: { type: string } }", "(9,14) KREA2308 in; a parameter")]
    [InlineData("{ name: a, in: query }", "(9,14) KREA2308 schema' or 'content; a parameter")]
    [InlineData("{ name: 5, in: query, schema: {} }", "(9,22) KREA2306 name; a string; a number")]
    [InlineData("text", "(9,14) KREA2306 parameters[0]; an object; a string")]
    public void A_parameter_that_does_not_count_is_named(string parameter, string problem)
        => AssertWarning($"paths:\n  /x:\n    get:\n      parameters:\n           - {parameter}\n      responses: {{ '204': {{ description: d }} }}", problem);

    [Theory]
    [InlineData("type: strng", "(7,16) KREA2307 strng; type; did you mean 'string'?")]
    [InlineData("type: arrray", "(7,16) KREA2307 arrray; type; did you mean 'array'?")]
    [InlineData("type: [string, nul]", "(7,25) KREA2307 nul; type; use string, number, integer, boolean, array, object or null")]
    [InlineData("minimum: one", "(7,19) KREA2306 minimum; a number; a string")]
    [InlineData("maxLength: 'ten'", "(7,21) KREA2306 maxLength; a whole number of zero or more; a string")]
    [InlineData("maxItems: -1", "(7,20) KREA2306 maxItems; a whole number of zero or more; a number")]
    [InlineData("minItems: 1.5", "(7,20) KREA2306 minItems; a whole number of zero or more; a number")]
    [InlineData("multipleOf: 0", "(7,22) KREA2306 multipleOf; a number greater than zero; a number")]
    [InlineData("nullable: 'true'", "(7,20) KREA2306 nullable; a boolean; a string")]
    [InlineData("enum: red", "(7,16) KREA2306 enum; a list; a string")]
    [InlineData("required: yes", "(7,20) KREA2306 required; a list of strings; a string")]
    [InlineData("properties: [a, b]", "(7,22) KREA2306 properties; an object; a list")]
    [InlineData("properties: { a: text }", "(7,27) KREA2306 a; an object; a string")]
    [InlineData("oneOf: [{ type: string }, text]", "(7,36) KREA2306 oneOf[1]; an object; a string")]
    [InlineData("type: null", "(7,16) KREA2306 type; a string or a list of strings; null")]
    [InlineData("discriminator: { mapping: { a: A } }", "(7,25) KREA2308 propertyName; a discriminator")]
    [InlineData("x-kreagen-nam: B", "(7,10) KREA2304 x-kreagen-nam; a schema; x-kreagen-name")]
    [InlineData("x-kreagen-job: { id: /id }", "(7,10) KREA2310 x-kreagen-job; a schema")]
    public void A_keyword_of_a_schema_that_does_not_count_is_named(string keyword, string problem)
        => AssertWarning($"components:\n  schemas:\n    A: {{ {keyword} }}", problem);

    [Theory]
    [InlineData("minimum: 10, maximum: 5", "(7,19) KREA2412 minimum; 10; maximum; 5")]
    [InlineData("exclusiveMinimum: 5, maximum: 5", "(7,28) KREA2412 exclusiveMinimum; 5; maximum; 5")]
    [InlineData("minLength: 3, maxLength: 2", "(7,21) KREA2412 minLength; 3; maxLength; 2")]
    [InlineData("minItems: 3, maxItems: 2", "(7,20) KREA2412 minItems; 3; maxItems; 2")]
    [InlineData("minProperties: 3, maxProperties: 2", "(7,25) KREA2412 minProperties; 3; maxProperties; 2")]
    [InlineData("minContains: 3, maxContains: 2", "(7,23) KREA2412 minContains; 3; maxContains; 2")]
    public void Limits_that_leave_no_value_are_named(string keywords, string problem)
        => AssertWarning($"components:\n  schemas:\n    A: {{ {keywords} }}", problem);

    [Theory]
    [InlineData("conflict", "(9,9) KREA2304 conflict; the responses; 409")]
    [InlineData("Not Found", "(9,9) KREA2304 Not Found; the responses; 404")]
    [InlineData("defualt", "(9,9) KREA2304 defualt; the responses; default")]
    [InlineData("20O", "(9,9) KREA2310 20O; the responses")]
    [InlineData("6XX", "(9,9) KREA2310 6XX; the responses")]
    public void A_response_without_a_status_is_named(string status, string problem)
        => AssertWarning($"paths:\n  /x:\n    get:\n      responses:\n        {status}: {{ description: d }}", problem);

    [Fact]
    public void A_path_without_its_slash_is_named()
        => AssertWarning("paths:\n  pets:\n    get: { responses: { '204': { description: d } } }", "(6,3) KREA2304 pets; the paths; /pets");

    [Theory]
    [InlineData("application/jsno", "(12,13) KREA2304 application/jsno; a response; application/json", true)]
    [InlineData("json", "(12,13) KREA2304 json; a response; application/json", false)]
    [InlineData("anything", "(12,13) KREA2310 anything; a response", true)]
    public void A_media_type_that_is_none_is_named(string mediaType, string problem, bool isInfo)
        => AssertProblem(
            $"paths:\n  /x:\n    get:\n      responses:\n        '200':\n          description: d\n          content:\n            {mediaType}: {{ schema: {{ type: string }} }}",
            problem,
            isInfo);

    [Theory]
    [InlineData("format: date-tme", "(7,18) KREA2307 date-tme; format; did you mean 'date-time'?")]
    [InlineData("title: 5", "(7,17) KREA2306 title; a string; a number")]
    [InlineData("x-enum-varname: [A]", "(7,10) KREA2304 x-enum-varname; a schema; x-enum-varnames")]
    [InlineData("keyword: 5", "(7,10) KREA2310 keyword; a schema")]
    public void What_costs_the_client_nothing_or_may_be_meant_is_no_warning(string keyword, string problem)
        => AssertProblem($"components:\n  schemas:\n    A: {{ {keyword} }}", problem, isInfo: true);

    [Theory]
    [InlineData("format: currency")]
    [InlineData("x-mine: 5")]
    [InlineData("maxLength: 9223372036854775807")]
    [InlineData("minLength: 2.0")]
    [InlineData("exclusiveMinimum: 5")]
    [InlineData("items: true")]
    [InlineData("properties: { a: true, x-order: [a] }")]
    public void What_counts_has_no_diagnostic(string keyword)
        => Assert.Empty(SpecSets.Shown(Read($"components:\n  schemas:\n    A: {{ {keyword} }}")));

    [Fact]
    public void Beside_a_reference_of_OpenApi_3_0_a_keyword_is_ignored_and_named()
    {
        const string Text = "components:\n  schemas:\n    A: { $ref: '#/components/schemas/B', maxLength: 5, description: d }\n    B: { type: string }";

        Assert.Equal(
            ["a.yaml(7,42) KREA2309 maxLength; put the reference into 'allOf', or write OpenAPI 3.1"],
            SpecSets.Shown(SpecSets.Read(("a.yaml", SpecSets.Document(Text, "3.0.3")))));
        Assert.Empty(SpecSets.Shown(Read(Text)));
    }

    [Fact]
    public void Each_of_several_documents_is_checked_and_not_only_what_the_merged_one_keeps()
    {
        SpecSetResult result = SpecSets.Read(
            ("a.yaml", SpecSets.Document("servers: [{ url: https://a.example }]\npaths: {}")),
            ("b.yaml", SpecSets.Document("serverss: [{ url: https://b.example }]\npaths: {}")));

        Assert.Equal(["b.yaml(5,1) KREA2304 serverss; an OpenAPI document; servers"], SpecSets.Shown(result));
    }

    private static void AssertWarning(string rest, string problem) => AssertProblem(rest, problem, isInfo: false);

    private static void AssertProblem(string rest, string problem, bool isInfo)
    {
        Problem found = Assert.Single(Read(rest).Problems);
        Assert.Equal("a.yaml" + problem, SpecSets.Shown(found));
        Assert.Equal(isInfo ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning, found.Severity ?? found.Descriptor.DefaultSeverity);
    }

    private static SpecSetResult Read(string rest) => SpecSets.Read(("a.yaml", SpecSets.Document(rest)));
}
