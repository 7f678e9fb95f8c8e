using System.Collections.Immutable;
using KreaGen.Generator.Binding.Declarations;
using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Binding.Unification;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Binding.Planning;

public sealed class DeclarationBuilderTests
{
    private readonly HandMadeTypes _types = new();

    [Fact]
    public void A_member_refers_by_name_to_the_type_that_stands_for_what_it_holds()
    {
        SchemaType component = _types.Add("/components/schemas/Name", TypeKind.Record, "Name", "#1");
        SchemaType inline = _types.Add("/inline", TypeKind.Record, "OwnerName", "#1");
        SchemaType owner = _types.Record("/owner", "Owner", ("one", inline), ("many", _types.List("/list", component)));
        var record = Assert.IsType<RecordModel>(Build(owner));
        Assert.Equal(new TypeRef(TypeKind.Record, "Name"), record.Properties[0].Type);
        Assert.Equal(new TypeRef(TypeKind.List, Item: new(TypeKind.Record, "Name")), record.Properties[1].Type);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_request_does_not_demand_what_only_responses_have(bool isSent, bool isReceived)
    {
        SchemaType owner = _types.Record("/owner", "Owner", ("id", _types.Text("/id", """{ "readOnly": true }""")));
        var record = Assert.IsType<RecordModel>(Build(owner, isSent, isReceived));
        Assert.Equal((isSent ? Presence.Optional : Presence.Required, isSent), (record.Properties[0].Presence, record.IsSent));
    }

    [Fact]
    public void A_variant_presets_the_value_by_which_its_union_knows_it()
    {
        SchemaType cat = _types.Record("/components/schemas/Cat", "Cat", ("kind", _types.Text("/kind")), ("name", _types.Text("/name")));
        SchemaType union = _types.Union("/pet", "Pet", """{ "discriminator": { "propertyName": "kind", "mapping": { "c": "Cat" } } }""", cat);
        var record = Assert.IsType<RecordModel>(Build(cat));
        Assert.Equal(["c", null], record.Properties.Select(static property => property.Preset));
        VariantModel variant = Assert.Single(Assert.IsType<UnionModel>(Build(union)).Variants);
        Assert.Equal(("Cat", new TypeRef(TypeKind.Record, "Cat"), "c"), (variant.Name, variant.Type, Assert.Single(variant.Tags)));
    }

    [Fact]
    public void Variants_of_one_type_are_one_case()
    {
        SchemaType union = _types.Union("/union", "Either", "{}", _types.Text("/a"), _types.Text("/b"), _types.Record("/c", "EitherOther"));
        Assert.Equal(["Text", "Other"], Assert.IsType<UnionModel>(Build(union)).Variants.Select(static variant => variant.Name));
    }

    [Fact]
    public void A_list_in_a_list_without_end_becomes_JSON()
    {
        SchemaType list = _types.Add("/list", TypeKind.List);
        list = _types.Set(list with { Item = HandMadeTypes.Use(list) });
        TypeRef type = Types([], []).RefTo(list);
        int depth = 0;
        for (; type.Item is { } item; type = item)
        {
            depth++;
        }

        Assert.Equal((8, TypeRef.Any), (depth, type));
    }

    private Declaration Build(SchemaType type, bool isSent = false, bool isReceived = false)
    {
        SchemaUse[] use = [HandMadeTypes.Use(type)];
        return new DeclarationBuilder(Types(isSent ? use : [], isReceived ? use : []), new DocReader(ImmutableArray.Create("")), Nowhere()).Build(type);
    }

    private BoundTypes Types(SchemaUse[] sent, SchemaUse[] received)
    {
        FoundTypes found = _types.Found;
        var canonical = new CanonicalTypes(found, DuplicateFinder.Find(found));
        return new(canonical, SchemaUsage.Of(canonical, sent, received), DiscriminatorTags.Read(canonical), TypeNamer.Name(canonical, []));
    }

    /// <summary>Locations in a document without any of the types.</summary>
    private static SpecLocationReader Nowhere()
    {
        SpecTree tree = SpecReader.Read("empty.yaml", "openapi: 3.1.0\ninfo: { title: A, version: '1' }\npaths: {}\n", CancellationToken.None);
        return new(new OpenApiDescription(SpecSetReader.Compose([tree], [""], CancellationToken.None).Set!));
    }
}
