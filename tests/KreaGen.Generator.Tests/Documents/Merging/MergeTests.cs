using KreaGen.Generator.Documents;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Documents.Merging;

public class MergeTests
{
    [Fact]
    public void Documents_become_one_tree_and_equal_components_one_component()
    {
        SpecSet set = SpecSets.Sound(
            ("b.yaml", Document("/b", "integer", "described")),
            ("a.yaml", Document("/a", "integer", "otherwise")));

        Assert.Equal("""{"title":"T","version":"1"}""", SpecSets.Value(set, "/info"));
        Assert.Equal("""{"$ref":"#/components/schemas/Error"}""", SpecSets.Value(set, "/paths/~1b/get/responses/400/content/application~1json/schema"));
        Assert.Equal("\"otherwise\"", SpecSets.Value(set, "/components/schemas/Code/description"));
        Assert.Equal("b.yaml", set.FileNameAt(new JsonPointer("/paths/~1b/get")));
        Assert.Equal("a.yaml", set.FileNameAt(new JsonPointer("/components/schemas/Error")));
        Assert.Equal("b.yaml(7,5)", SpecSets.KeyAt(set, "/paths/~1b/get"));
        Assert.Equal("b.yaml(11,49)", SpecSets.At(set, "/paths/~1b/get/responses/400/content/application~1json/schema/$ref"));
    }

    [Fact]
    public void Different_shapes_under_one_name_get_names_of_their_documents_even_when_only_a_reference_differs()
    {
        SpecSetResult result = SpecSets.Read(("task-list.yaml", Document("/b", "string", "s")), ("a.yaml", Document("/a", "integer", "i")));

        Assert.Equal(
            ["task-list.yaml(15,5) KREA2221 Error; a.yaml(15,5); TaskListError", "task-list.yaml(18,5) KREA2221 Code; a.yaml(18,5); TaskListCode"],
            SpecSets.Shown(result));
        SpecSet set = result.Set!;
        Assert.Equal("""{"$ref":"#/components/schemas/TaskListError"}""", SpecSets.Value(set, "/paths/~1b/get/responses/400/content/application~1json/schema"));
        Assert.Equal("""{"$ref":"#/components/schemas/TaskListCode"}""", SpecSets.Value(set, "/components/schemas/TaskListError/properties/code"));
        Assert.Equal("\"string\"", SpecSets.Value(set, "/components/schemas/TaskListCode/type"));
        Assert.Equal("task-list.yaml(19,13)", SpecSets.At(set, "/components/schemas/TaskListCode/type"));
        Assert.Equal("s", set.TextAt(new JsonPointer("/components/schemas/TaskListCode"), "description").First);
    }

    [Fact]
    public void The_order_of_files_changes_nothing()
    {
        (string, string)[] files = [("c.yaml", Document("/c", "string", "s")), ("a.yaml", Document("/a", "integer", "i")), ("b.yaml", Document("/b", "string", "s"))];
        SpecSetResult forth = SpecSets.Read(files);
        SpecSetResult back = SpecSets.Read([.. files.Reverse()]);

        Assert.Equal(forth.Set!.Root.ToJsonString(), back.Set!.Root.ToJsonString());
        Assert.Equal(SpecSets.Shown(forth), SpecSets.Shown(back));
        Assert.NotNull(SpecSets.Value(back.Set, "/components/schemas/BError"));
        Assert.Null(SpecSets.Value(back.Set, "/components/schemas/CError"));
    }

    [Fact]
    public void A_name_from_an_overlay_keeps_shapes_apart_without_a_warning()
    {
        SpecSet set = SpecSets.Sound(
            ("a.yaml", Document("/a", "string", "s")),
            ("b.yaml", Document("/b", "integer", "i")),
            ("o.yaml", "overlay: 1.0.0\ninfo: { title: T, version: '1' }\nextends: a.yaml\nactions:\n  - target: $.components.schemas.Error\n    update: { x-kreagen-name: TextError }\n  - target: $.components.schemas.Code\n    update: { x-kreagen-name: TextCode }\n"));

        Assert.Equal("\"integer\"", SpecSets.Value(set, "/components/schemas/Code/type"));
        Assert.Equal("\"string\"", SpecSets.Value(set, "/components/schemas/TextCode/type"));
        Assert.Equal("""{"$ref":"#/components/schemas/TextError"}""", SpecSets.Value(set, "/paths/~1a/get/responses/400/content/application~1json/schema"));
    }

    [Fact]
    public void Texts_are_found_in_the_variant_of_the_document_that_a_renamed_component_came_from()
    {
        SpecSetResult result = SpecSets.Read(
            ["ko"],
            ("a.yaml", Document("/a", "integer", "i")),
            ("b.yaml", Document("/b", "string", "s")),
            ("b.ko.yaml", Document("/b", "string", "문자열")));

        Assert.Equal("문자열", result.Set!.TextAt(new JsonPointer("/components/schemas/BCode"), "description").First);
        Assert.Equal("i", result.Set.TextAt(new JsonPointer("/components/schemas/Code"), "description").First);
    }

    [Fact]
    public void One_operation_in_two_documents_counts_once_and_a_difference_is_told()
    {
        SpecSet same = SpecSets.Sound(("a.yaml", Document("/a", "integer", "i")), ("b.yaml", Document("/a", "integer", "other")));
        SpecSetResult different = SpecSets.Read(
            ("a.yaml", SpecSets.Document("paths:\n  /a:\n    get: { operationId: one, responses: {} }")),
            ("b.yaml", SpecSets.Document("paths:\n  /a:\n    get: { operationId: two, responses: {} }\n    put: { operationId: three, responses: {} }")));

        Assert.Equal("a.yaml", same.FileNameAt(new JsonPointer("/paths/~1a/get")));
        Assert.Equal(["b.yaml(7,5) KREA2220 GET /a; a.yaml(7,5)"], SpecSets.Shown(different));
        Assert.Equal("\"one\"", SpecSets.Value(different.Set!, "/paths/~1a/get/operationId"));
        Assert.Equal("\"three\"", SpecSets.Value(different.Set!, "/paths/~1a/put/operationId"));
        Assert.Equal("b.yaml(8,25)", SpecSets.At(different.Set!, "/paths/~1a/put/operationId"));
    }

    [Fact]
    public void Parameters_of_a_path_stay_with_their_own_documents_operations()
    {
        SpecSet set = SpecSets.Sound(
            ("a.yaml", SpecSets.Document("paths:\n  /a:\n    parameters: [{ name: p, in: query, schema: { type: string } }]\n    get: { operationId: one, responses: {} }")),
            ("b.yaml", SpecSets.Document("paths:\n  /a:\n    put: { operationId: two, responses: {} }")));

        Assert.Null(SpecSets.Value(set, "/paths/~1a/parameters"));
        Assert.Equal("\"p\"", SpecSets.Value(set, "/paths/~1a/get/parameters/0/name"));
        Assert.Equal("a.yaml(7,26)", SpecSets.At(set, "/paths/~1a/get/parameters/0/name"));
        Assert.Null(SpecSets.Value(set, "/paths/~1a/put/parameters"));
    }

    [Fact]
    public void Servers_and_security_stay_at_the_root_when_all_agree_and_go_down_when_not()
    {
        const string Body = "paths:\n  /{0}:\n    get: {{ operationId: {0}, responses: {{}} }}\n";
        const string Schemes = "components: { securitySchemes: { key: { type: apiKey, name: k, in: header } } }\n";
        static string Text(string path, string rest) => SpecSets.Document(string.Format(System.Globalization.CultureInfo.InvariantCulture, Body, path) + Schemes + rest);

        SpecSet agree = SpecSets.Sound(("a.yaml", Text("a", "servers: [{ url: https://x, description: A }]\nsecurity: [{ key: [] }]")), ("b.yaml", Text("b", "servers: [{ url: https://x, description: B }]\nsecurity: [{ key: [] }]")));
        SpecSet differ = SpecSets.Sound(("a.yaml", Text("a", "servers: [{ url: https://x }]\nsecurity: [{ key: [] }]")), ("b.yaml", Text("b", "servers: [{ url: https://y }]")));

        Assert.Equal("""[{"url":"https://x","description":"A"}]""", SpecSets.Value(agree, "/servers"));
        Assert.Equal("""[{"key":[]}]""", SpecSets.Value(agree, "/security"));
        Assert.Null(SpecSets.Value(differ, "/servers"));
        Assert.Null(SpecSets.Value(differ, "/security"));
        Assert.Equal("""[{"url":"https://y"}]""", SpecSets.Value(differ, "/paths/~1b/servers"));
        Assert.Equal("b.yaml(9,18)", SpecSets.At(differ, "/paths/~1b/servers/0/url"));
        Assert.Equal("""[{"key":[]}]""", SpecSets.Value(differ, "/paths/~1a/get/security"));
        Assert.Equal("[]", SpecSets.Value(differ, "/paths/~1b/get/security"));
    }

    [Fact]
    public void Tags_and_extensions_are_united_and_an_extension_that_differs_is_told()
    {
        SpecSetResult result = SpecSets.Read(
            ("a.yaml", SpecSets.Document("paths: {}\ntags: [{ name: one }]\nx-a: 1")),
            ("b.yaml", SpecSets.Document("paths: {}\ntags: [{ name: one, description: again }, { name: two }]\nx-a: 2\nx-b: 3")));

        Assert.Equal(["b.yaml(7,1) KREA2222 x-a; a.yaml(7,1)"], SpecSets.Shown(result));
        Assert.Equal("""[{"name":"one"},{"name":"two"}]""", SpecSets.Value(result.Set!, "/tags"));
        Assert.Equal("3", SpecSets.Value(result.Set!, "/x-b"));
        Assert.Equal("b.yaml(6,51)", SpecSets.At(result.Set!, "/tags/1/name"));
    }

    [Fact]
    public void References_into_another_of_the_clients_documents_lead_there()
    {
        SpecSet set = SpecSets.Sound(
            ("specs/a.yaml", SpecSets.Document("paths: {}\ncomponents:\n  schemas:\n    A: { $ref: 'more/b.yaml#/components/schemas/B' }")),
            ("specs/more/b.yaml", SpecSets.Document("paths: {}\ncomponents:\n  schemas:\n    B: { type: string }")));

        Assert.Equal(new JsonPointer("/components/schemas/B"), set.Resolve(new JsonPointer("/components/schemas/A")));
    }

    [Fact]
    public void A_renamed_alternative_of_a_union_keeps_its_name_on_the_wire()
    {
        const string Union = "paths: {}\ncomponents:\n  schemas:\n    U: { x-own: 1, oneOf: [{ $ref: '#/components/schemas/Cat' }], discriminator: { propertyName: kind } }\n    Cat: { type: object, properties: { kind: { type: string }, lives: { type: integer } } }";

        SpecSetResult result = SpecSets.Read(
            ("a.yaml", SpecSets.Document("paths: {}\ncomponents:\n  schemas:\n    Cat: { type: string }")),
            ("b.yaml", SpecSets.Document(Union)));

        Assert.Equal("""{"Cat":"#/components/schemas/BCat"}""", SpecSets.Value(result.Set!, "/components/schemas/U/discriminator/mapping"));
    }

    [Fact]
    public void Every_document_keeps_its_dialect()
    {
        SpecSet set = SpecSets.Sound(("a.yaml", Document("/a", "integer", "i").Replace("3.1.0", "3.0.3", StringComparison.Ordinal)), ("b.yaml", Document("/b", "integer", "i")));

        Assert.Equal(SpecVersion.OpenApi30, set.DialectAt(new JsonPointer("/paths/~1a/get/responses")));
        Assert.Equal(SpecVersion.OpenApi31, set.DialectAt(new JsonPointer("/paths/~1b/get/responses")));
    }

    private static string Document(string path, string codeType, string description)
        => SpecSets.Document(
            $$"""
            paths:
              {{path}}:
                get:
                  responses:
                    '400':
                      content:
                        application/json: { schema: { $ref: '#/components/schemas/Error' } }
                      description: bad
            components:
              schemas:
                Error:
                  type: object
                  properties: { code: { $ref: '#/components/schemas/Code' } }
                Code:
                  type: {{codeType}}
                  description: {{description}}
            """);
}
