using KreaGen.Generator.Documents;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Text;
using static KreaGen.Generator.Tests.Documents.References.ManyFiles;

namespace KreaGen.Generator.Tests.Documents.References;

/// <summary>What is referred to in other files and becomes a component: one, with a good name, at its own place.</summary>
public sealed class FileComponentTests
{
    private const string Type = "type: object\nproperties: { id: { type: string } }\n";

    [Fact]
    public void A_file_is_one_component_however_often_and_however_it_is_spelled()
    {
        SpecSet set = Sound(
            Using("models/pet.yaml", "./models/pet.yaml", "models/../models/pet.yaml", "models/pet.yaml#", "models//pet.yaml", "models/list.yaml"),
            ("models/pet.yaml", Type),
            ("models/list.yaml", "type: array\nitems: { $ref: pet.yaml }\n"));

        Assert.Equal(["pet", "list"], Names(set));
        Assert.Equal("#/components/schemas/pet", Used(set, 0));
        Assert.All(Enumerable.Range(1, 4), index => Assert.Equal(Used(set, 0), Used(set, index)));
        Assert.Equal("models/pet.yaml(2,19)", SpecSets.At(set, "/components/schemas/pet/properties/id"));
    }

    [Fact]
    public void A_component_that_is_a_reference_to_a_file_is_that_file_and_names_it()
    {
        SpecSet set = Sound(
            Using("schemas/_pet.yaml", "#/components/schemas/Pet") + "components: { schemas: { Pet: { $ref: schemas/_pet.yaml }, Beast: { $ref: schemas/_pet.yaml } } }",
            ("schemas/_pet.yaml", Type));

        Assert.Equal(["Pet", "Beast"], Names(set));
        Assert.Equal(Used(set, 1), Used(set, 0));
        Assert.Equal("""{"$ref":"#/components/schemas/Pet"}""", SpecSets.Value(set, "/components/schemas/Beast"));
    }

    [Fact]
    public void A_whole_section_may_be_a_reference_and_its_files_refer_to_each_other()
    {
        SpecSet set = Sound(
            Using("#/components/schemas/Pet", "schemas/Owner.yaml") + "components: { schemas: { $ref: './schemas/_index.yaml' } }",
            ("schemas/_index.yaml", "Pet: { $ref: ./Pet.yaml }\nOwner: { $ref: ./Owner.yaml }\nSize: { type: string, enum: [s, m] }\n"),
            ("schemas/Pet.yaml", "properties:\n  owner: { $ref: Owner.yaml }\n  size: { $ref: '_index.yaml#/Size' }\n"),
            ("schemas/Owner.yaml", "properties:\n  pets: { type: array, items: { $ref: Pet.yaml } }\n  root: { $ref: '../api.yaml#/components/schemas/Pet' }\n"));

        Assert.Equal(["Pet", "Owner", "Size"], Names(set));
        Assert.Equal("#/components/schemas/Owner", Used(set, 1));
        Assert.Equal("""{"$ref":"#/components/schemas/Size"}""", SpecSets.Value(set, "/components/schemas/Pet/properties/size"));
        Assert.Equal("""{"$ref":"#/components/schemas/Pet"}""", SpecSets.Value(set, "/components/schemas/Owner/properties/root"));
        Assert.Equal("schemas/_index.yaml(3,15)", SpecSets.At(set, "/components/schemas/Size/type"));
    }

    [Fact]
    public void All_components_may_be_one_file_and_the_document_adds_to_a_section()
    {
        SpecSet set = Sound(
            Using("#/components/schemas/A", "#/components/schemas/B") + "components: { $ref: parts/components.json }",
            ("parts/components.json", """{ "schemas": { "$ref": "schemas.yaml", "B": { "$ref": "b.json" } } }"""),
            ("parts/schemas.yaml", "A: { type: string }\n"),
            ("parts/b.json", """{ "type": "integer" }"""));

        Assert.Equal(["A", "B"], Names(set));
        Assert.Equal("parts/b.json(1,11)", SpecSets.At(set, "/components/schemas/B/type"));
    }

    [Theory]
    [InlineData("file.yaml#/Pet", "file.yaml", "Pet: { $ref: '#/Kind' }\nKind: { type: string }\n")]
    [InlineData("file.yaml#/components/schemas/Pet", "file.yaml", "openapi: 3.1.0\ninfo: { title: T, version: '1' }\ncomponents: { schemas: { Pet: { $ref: '#/components/schemas/Kind' }, Kind: { type: string } } }\n")]
    [InlineData("file.yaml#Pet", "file.yaml", "a: { $anchor: Pet, $ref: '#Kind' }\nb: { $anchor: Kind, type: string }\n")]
    [InlineData("my%20file%231.yaml#/Pet", "my file#1.yaml", "Pet: { $ref: '#/Kind' }\nKind: { type: string }\n")]
    [InlineData("my file.yaml#/Pet", "my file.yaml", "Pet: { $ref: 'my%20file.yaml#/Kind' }\nKind: { type: string }\n")]
    [InlineData("file.json#/definitions/P%C3%A9t~1a", "file.json", """{ "definitions": { "Pét/a": { "$ref": "#/definitions/Kind" }, "Kind": { "type": "string" } } }""")]
    public void Fragments_in_every_form_lead_to_the_schema(string reference, string path, string text)
    {
        SpecSet set = Sound(Using(reference), (path, text));

        JsonPointer pointer = set.Resolve(new("/paths/~1p0/get/responses/200/content/application~1json/schema"));
        Assert.Equal("string", (string?)set.Find(pointer)!["type"]);
    }

    [Fact]
    public void Cycles_through_files_are_recursive_types()
    {
        SpecSet set = Sound(
            Using("a.yaml"),
            ("a.yaml", "properties: { b: { $ref: b.yaml }, self: { $ref: '#' } }\n"),
            ("b.yaml", "properties: { a: { $ref: ./a.yaml } }\n"));

        Assert.Equal(["a", "b"], Names(set));
        Assert.Equal("""{"$ref":"#/components/schemas/a"}""", SpecSets.Value(set, "/components/schemas/b/properties/a"));
        Assert.Equal("""{"$ref":"#/components/schemas/a"}""", SpecSets.Value(set, "/components/schemas/a/properties/self"));
    }

    [Fact]
    public void Files_that_are_only_references_to_each_other_are_a_cycle_at_its_line()
        => Assert.Equal(
            ["api.yaml(9,82) KREA2201 #/components/schemas/a", "a.yaml(1,7) KREA2201 #/components/schemas/b", "b.yaml(1,7) KREA2201 #/components/schemas/a"],
            SpecSets.Shown(Read(Using("a.yaml"), ("a.yaml", "$ref: b.yaml\n"), ("b.yaml", "$ref: a.yaml\n"))));

    [Fact]
    public void A_mapping_may_name_files()
    {
        SpecSet set = Sound(
            Using("animal.yaml"),
            ("animal.yaml", "oneOf: [{ $ref: ./cat.yaml }, { $ref: 'more/dog.yaml' }]\ndiscriminator: { propertyName: kind, mapping: { c: ./cat.yaml, d: 'more/dog.yaml#' } }\n"),
            ("cat.yaml", Type.Replace("id:", "kind:", StringComparison.Ordinal)),
            ("more/dog.yaml", Type.Replace("id:", "kind:", StringComparison.Ordinal)));

        Assert.Equal("""{"c":"#/components/schemas/cat","d":"#/components/schemas/dog"}""", SpecSets.Value(set, "/components/schemas/animal/discriminator/mapping"));
    }

    [Fact]
    public void Files_with_the_same_name_get_their_folder_before_it_in_whatever_order_they_are_used()
    {
        (string, string)[] files = [("databases/models/options.yml", Type), ("droplets/models/options.yml", Type), ("models/size.yml", Type)];
        string[] references = [.. files.Select(static file => file.Item1)];

        SpecSet set = Sound(Using(references), files);
        SpecSet reversed = Sound(Using([.. references.Reverse()]), files);

        Assert.Equal(["databases_options", "droplets_options", "size"], Names(set));
        Assert.Equal(Names(set).Order(), Names(reversed).Order());
    }

    [Fact]
    public void A_name_that_the_document_uses_for_something_else_stays_its_own()
    {
        SpecSet set = Sound(Using("zoo/Pet.yaml", "schemas/Pet.yaml") + "components: { schemas: { Pet: { type: integer } } }", ("zoo/Pet.yaml", Type), ("schemas/Pet.yaml", Type));

        Assert.Equal(["Pet", "zoo_Pet", "Pet2"], Names(set));
        Assert.Equal("integer", (string?)set.Find(new("/components/schemas/Pet/type")));
    }

    [Fact]
    public void A_part_of_a_part_stays_where_it_is()
    {
        SpecSet set = Sound(Using("pet.yaml#/properties/kind", "pet.yaml"), ("pet.yaml", "properties:\n  kind: { type: string, enum: [a] }\n"));

        Assert.Equal(["pet"], Names(set));
        Assert.Equal("#/components/schemas/pet/properties/kind", Used(set, 0));
    }

    [Fact]
    public void What_a_file_says_of_the_documents_components_is_meant_so()
    {
        SpecSet set = Sound(
            Using("pet.yaml") + "components: { schemas: { Kind: { type: string } } }",
            ("pet.yaml", "properties: { kind: { $ref: '#/components/schemas/Kind' } }\n"));

        Assert.Equal(["Kind", "pet"], Names(set));
    }

    [Fact]
    public void Each_document_is_read_by_its_own_version()
    {
        SpecSet set = Sound(
            Using("d30.yaml#/components/schemas/A"),
            ("d30.yaml", "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: {}\ncomponents: { schemas: { A: { type: string, nullable: true } } }\n"));

        Assert.Equal(SpecVersion.OpenApi30, set.DialectAt(new("/components/schemas/A/type")));
        Assert.Equal(SpecVersion.OpenApi31, set.DialectAt(new("/paths")));
    }

    [Fact]
    public void What_a_document_means_does_not_depend_on_the_version_of_another_one()
    {
        const string Upload = "paths: { /upload: { post: { requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { file: {} } } } } }, responses: { '204': { description: ok } } } } }";

        SpecSetResult result = Read([("a.yaml", SpecSets.Document(Upload.Replace("/upload", "/other", StringComparison.Ordinal), "3.1.0")), ("b.yaml", SpecSets.Document(Upload, "3.0.3"))], []);

        var description = new OpenApiDescription(result.Set!);
        Assert.Equal(
            [("/other", true), ("/upload", false)],
            description.Paths.Select(static item => (item.Key, item.Operations.Single().RequestBody.Content["multipart/form-data"].UntypedIsFile)).Order());
    }

    [Fact]
    public void Two_documents_share_what_they_refer_to()
    {
        SpecSetResult result = Read(
            [("a.yaml", Using("models/pet.yaml")), ("b.yaml", Using("./models/pet.yaml", "models/pet.yaml").Replace("/p0", "/q", StringComparison.Ordinal))],
            [("models/pet.yaml", Type)]);

        Assert.Empty(result.Problems.Select(SpecSets.Shown));
        Assert.Equal(["pet"], Names(result.Set!));
    }
}
