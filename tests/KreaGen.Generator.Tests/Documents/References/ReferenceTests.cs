using KreaGen.Generator.Documents;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Documents.References;

public class ReferenceTests
{
    [Fact]
    public void A_reference_that_leads_nowhere_is_a_warning_and_breaks_only_its_own_place()
    {
        SpecSetResult result = Read("    A: { $ref: '#/components/schemas/Gone' }\n    B: { $ref: '#/components/schemas/A' }\n    C: { type: string }");

        Assert.Equal(["a.yaml(7,16) KREA2200 #/components/schemas/Gone"], SpecSets.Shown(result));
        Assert.True(result.Set!.IsBroken(Schema("A")));
        Assert.True(result.Set.IsBroken(Schema("B")));
        Assert.False(result.Set.IsBroken(Schema("C")));
    }

    [Fact]
    public void References_in_a_circle_are_found_without_following_them_forever()
    {
        SpecSetResult result = Read(
            "    A: { $ref: '#/components/schemas/B' }\n    B: { $ref: '#/components/schemas/A' }\n    C: { $ref: '#/components/schemas/C' }\n    D: { $ref: '#/components/schemas/A' }");

        Assert.Equal(
            ["a.yaml(7,16) KREA2201 #/components/schemas/B", "a.yaml(8,16) KREA2201 #/components/schemas/A", "a.yaml(9,16) KREA2201 #/components/schemas/C", "a.yaml(10,16) KREA2201 #/components/schemas/A"],
            SpecSets.Shown(result));
        Assert.Equal(Schema("A"), result.Set!.Resolve(Schema("A")));
    }

    [Fact]
    public void A_schema_may_lead_back_to_itself_through_a_property()
    {
        SpecSet set = SpecSets.Sound(("a.yaml", Schemas("    A: { properties: { next: { $ref: '#/components/schemas/A' } } }\n    B: { $ref: '#/components/schemas/A' }")));

        Assert.Equal(Schema("A"), set.Resolve(Schema("A").Child("properties").Child("next")));
        Assert.Equal(Schema("A"), set.Resolve(Schema("B")));
        Assert.Equal(Schema("A"), set.Target(Schema("B")));
        Assert.Null(set.Target(Schema("A")));
    }

    [Fact]
    public void A_chain_of_references_has_a_bound_and_long_ones_cost_nothing()
    {
        string chain = string.Join("\n", Enumerable.Range(0, 2000).Select(static number => $"    A{number}: {{ $ref: '#/components/schemas/A{number + 1}' }}"));

        SpecSetResult result = Read(chain + "\n    A2000: { type: string }");

        string problem = Assert.Single(SpecSets.Shown(result));
        Assert.StartsWith("a.yaml(1942,20) KREA2202", problem, StringComparison.Ordinal);
        Assert.False(result.Set!.IsBroken(Schema("A1936")));
        Assert.Equal(Schema("A2000"), result.Set.Resolve(Schema("A1936")));
        Assert.True(result.Set.IsBroken(Schema("A0")));
    }

    [Theory]
    [InlineData("$ref: 5", "a.yaml(7,16) KREA2203 ")]
    [InlineData("$ref: 'other.yaml#/components/schemas/B'", "a.yaml(7,16) KREA2205 other.yaml; a.yaml")]
    [InlineData("$ref: 'https://example.com/x.json'", "a.yaml(7,16) KREA2204 https://example.com/x.json")]
    [InlineData("$ref: '#B'", "a.yaml(7,16) KREA2200 #B")]
    public void Other_broken_references_are_named_for_what_they_are(string reference, string problem)
        => Assert.Equal([problem], SpecSets.Shown(Read($"    A: {{ {reference} }}\n    B: {{ type: string }}")));

    [Theory]
    [InlineData("a.yaml#/components/schemas/B")]
    [InlineData("./a.yaml#/components/schemas/B")]
    [InlineData("#/components/schemas/%42")]
    public void A_document_may_name_itself_and_encode_its_references(string reference)
    {
        SpecSet set = SpecSets.Sound(("specs/a.yaml", Schemas($"    A: {{ $ref: '{reference}' }}\n    B: {{ type: string }}")));

        Assert.Equal(Schema("B"), set.Resolve(Schema("A")));
    }

    [Fact]
    public void What_looks_like_a_reference_in_data_is_none()
        => SpecSets.Sound(("a.yaml", Schemas(
            "    A: { default: { $ref: '#/x' }, enum: [{ $ref: '#/x' }], const: { $ref: '#/x' }, example: { $ref: '#/x' }, examples: [{ $ref: '#/x' }], x-a: { $ref: '#/x' } }")));

    [Fact]
    public void Parts_in_files_that_are_no_documents_become_components_with_their_own_places()
    {
        SpecSet set = SpecSets.Sound(
            ("specs/a.yaml", SpecSets.Document("paths:\n  /x:\n    $ref: paths/x.yaml\ncomponents:\n  schemas:\n    Pet: { type: integer }")),
            ("specs/paths/x.yaml", "get:\n  responses:\n    '200':\n      description: ok\n      content:\n        application/json:\n          schema: { $ref: ../schemas/Pet.yaml }\n"),
            ("specs/schemas/Pet.yaml", "type: object\nproperties:\n  next: { $ref: '#' }\n  kind: { $ref: 'more.yaml#/Kind' }\n"),
            ("specs/schemas/more.yaml", "Kind:\n  type: string\n"));

        Assert.Equal("""{"$ref":"#/components/schemas/Pet2"}""", SpecSets.Value(set, "/paths/~1x/get/responses/200/content/application~1json/schema"));
        Assert.Equal(Schema("Pet2"), set.Resolve(Schema("Pet2").Child("properties").Child("next")));
        Assert.Equal(Schema("Kind"), set.Resolve(Schema("Pet2").Child("properties").Child("kind")));
        Assert.Equal("specs/schemas/more.yaml(2,9)", SpecSets.At(set, "/components/schemas/Kind/type"));
        Assert.Equal("a.yaml", set.FileNameAt(Schema("Kind")));
    }

    [Fact]
    public void Parts_are_taken_into_a_document_that_has_no_components_yet()
    {
        SpecSet set = SpecSets.Sound(
            ("specs/a.yaml", SpecSets.Document(
                "paths:\n  /x: { get: { responses: { '200': { description: ok, content: { application/json: { schema: { $ref: './b.yaml#/A' } } } } } } }\n  /y: { $ref: y.yaml }")),
            ("specs/b.yaml", "A:\n  oneOf: [{ $ref: '#/B' }]\n  discriminator: { propertyName: kind, mapping: { b: '#/B' } }\nB: { type: object }\nR: { description: ok }\n"),
            ("specs/y.yaml", "get: { responses: { default: { $ref: 'b.yaml#/R' } } }\n"),
            ("specs/c.yaml", SpecSets.Document("paths: { /z: { get: { responses: { '200': { description: ok, content: { application/json: { schema: { $ref: b.yaml#/B } } } } } } } }")));

        Assert.Equal("""{"b":"#/components/schemas/B"}""", SpecSets.Value(set, "/components/schemas/A/discriminator/mapping"));
        Assert.Equal(Schema("B"), set.Resolve(Schema("A").Child("oneOf").Child(0)));
    }

    [Fact]
    public void A_part_that_a_file_does_not_have_is_a_broken_reference()
        => Assert.Equal(
            ["a.yaml(7,16) KREA2200 b.yaml#/Gone"],
            SpecSets.Shown(SpecSets.Read(("a.yaml", Schemas("    A: { $ref: 'b.yaml#/Gone' }")), ("b.yaml", "Kind: { type: string }"))));

    private static SpecSetResult Read(string schemas) => SpecSets.Read(("a.yaml", Schemas(schemas)));

    private static string Schemas(string schemas) => SpecSets.Document("components:\n  schemas:\n" + schemas);

    private static JsonPointer Schema(string name) => new("/components/schemas/" + name);
}
