using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Binding.Discovery;

public sealed class SchemaTypeBinderTests
{
    [Fact]
    public void A_schema_that_holds_itself_is_one_type_that_names_its_own_id()
    {
        SchemaTypeBinder binder = Binder("""
            { "Node": { "type": "object", "properties": { "next": { "$ref": "#/components/schemas/Node" }, "all": { "type": "array", "items": { "$ref": "#/components/schemas/Node" } } } } }
            """);
        TypeId node = Bind(binder, "Node").Type;
        FoundTypes types = binder.Complete(CancellationToken.None);
        Assert.Equal(node, types[node].Members[0].Use.Type);
        Assert.Equal(node, types[types[node].Members[1].Use.Type].Item!.Value.Type);
        Assert.Equal(2, types.All.Length);
    }

    [Theory]
    [InlineData("""{ "oneOf": [{ "$ref": "#/components/schemas/A" }, { "type": "null" }] }""")]
    [InlineData("""{ "anyOf": [{ "type": "null" }, { "oneOf": [{ "$ref": "#/components/schemas/A" }] }] }""")]
    public void A_schema_or_null_is_the_type_of_the_schema_used_with_null(string nullable)
    {
        SchemaTypeBinder binder = Binder($$"""{ "A": { "type": "object", "properties": {} }, "B": {{nullable}} }""");
        SchemaUse plain = Bind(binder, "A");
        SchemaUse use = Bind(binder, "B");
        Assert.Equal((plain.Type, true, false), (use.Type, use.IsNullable, plain.IsNullable));
    }

    [Fact]
    public void Only_what_is_reached_becomes_a_type()
    {
        SchemaTypeBinder binder = Binder("""{ "A": { "type": "string" }, "B": { "type": "string" } }""");
        SchemaUse use = Bind(binder, "A");
        Assert.Equal(use, binder.Find(Address("A")));
        Assert.Null(binder.Find(Address("B")));
        Assert.Single(binder.Complete(CancellationToken.None).All);
    }

    [Fact]
    public void An_inline_type_is_called_after_its_place_and_written_beside_its_owner()
    {
        SchemaTypeBinder binder = Binder("""
            { "Owner": { "type": "object", "properties": { "home-address": { "type": "array", "items": { "type": "object", "properties": { "x": {} } } } } } }
            """);
        Bind(binder, "Owner");
        SchemaType item = binder.Complete(CancellationToken.None).All.Single(static type => type.Kind == TypeKind.Record && type.PreferredName != "Owner");
        Assert.Equal(("OwnerHomeAddressItem", "Owner"), (item.PreferredName, item.Owner));
    }

    [Fact]
    public void Schemas_that_say_the_same_have_the_same_fingerprint_and_plain_values_have_none()
    {
        SchemaTypeBinder binder = Binder("""
            {
              "A": { "type": "object", "description": "One", "properties": { "x": { "type": "string" } } },
              "B": { "type": "object", "description": "Two", "properties": { "x": { "type": "string" } } },
              "C": { "type": "object", "properties": { "x": { "type": "integer" } } }
            }
            """);
        TypeId[] ids = [.. new[] { "A", "B", "C" }.Select(name => Bind(binder, name).Type)];
        FoundTypes types = binder.Complete(CancellationToken.None);
        Assert.NotNull(types[ids[0]].Fingerprint);
        Assert.Equal(types[ids[0]].Fingerprint, types[ids[1]].Fingerprint);
        Assert.NotEqual(types[ids[0]].Fingerprint, types[ids[2]].Fingerprint);
        Assert.Null(types[types[ids[0]].Members[0].Use.Type].Fingerprint);
    }

    [Fact]
    public void Two_schemas_that_are_given_the_same_name_and_say_the_same_are_found_once()
    {
        SchemaTypeBinder binder = Binder("""
            {
              "A": { "type": "object", "x-kreagen-name": "Point", "properties": { "x": { "type": "string" } } },
              "B": { "type": "object", "x-kreagen-name": "Point", "properties": { "x": { "type": "string" } } },
              "C": { "type": "object", "x-kreagen-name": "Point", "properties": { "y": { "type": "string" } } }
            }
            """);
        TypeId first = Bind(binder, "A").Type;
        Assert.Equal(first, Bind(binder, "B").Type);
        Assert.NotEqual(first, Bind(binder, "C").Type);
    }

    [Fact]
    public void Complete_stops_when_it_is_told_to()
    {
        SchemaTypeBinder binder = Binder("""{ "A": { "type": "object", "properties": { "x": { "type": "string" } } } }""");
        Bind(binder, "A");
        Assert.Throws<OperationCanceledException>(() => binder.Complete(new CancellationToken(canceled: true)));
    }

    private static SchemaUse Bind(SchemaTypeBinder binder, string component) => binder.Bind(Address(component), NameSeed.OfItself(component));

    private static JsonPointer Address(string component) => new("/components/schemas/" + component);

    private static SchemaTypeBinder Binder(string schemas)
    {
        var root = new JsonObject { ["components"] = new JsonObject { ["schemas"] = JsonNode.Parse(schemas) } };
        var description = new OpenApiDescription(new SpecSet(root, new NodeSourceMap(), [""], new HashSet<JsonPointer>(), []));
        var reader = new SchemaReader(description);
        return new(reader, new VariantReader(description, reader));
    }
}
