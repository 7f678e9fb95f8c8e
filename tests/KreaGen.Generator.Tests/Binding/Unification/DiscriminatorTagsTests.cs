using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Binding.Unification;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Tests.Binding.Unification;

public sealed class DiscriminatorTagsTests
{
    private const string ByKind = """{ "discriminator": { "propertyName": "kind" } }""";

    private readonly HandMadeTypes _types = new();

    [Fact]
    public void A_mapping_names_a_variant_by_reference_by_name_or_by_file()
    {
        SchemaType[] variants = [.. new[] { "Cat", "Dog", "Fish" }.Select(name => _types.Record("/components/schemas/" + name, name))];
        SchemaType union = _types.Union("/components/schemas/Pet", "Pet", """
            { "discriminator": { "propertyName": "kind", "mapping": { "c": "#/components/schemas/Cat", "d": "Dog", "f": "./fish/Fish.json", "c2": "Cat" } } }
            """, variants);
        VariantTags tags = Read();
        Assert.Equal(["c", "c2"], tags.Of(union, 0));
        Assert.Equal(["d"], tags.Of(union, 1));
        Assert.Equal(["f"], tags.Of(union, 2));
    }

    [Fact]
    public void Without_a_mapping_the_value_of_the_member_names_a_variant_and_else_its_component()
    {
        SchemaType cat = _types.Record("/components/schemas/Cat", "Cat", ("kind", _types.Enum("/kind", "CatKind", "meow")));
        SchemaType dog = _types.Record("/components/schemas/Dog", "Dog", ("kind", _types.Text("/text")));
        SchemaType inline = _types.Record("/inline", "Variant3", ("kind", _types.Text("/text2")));
        SchemaType union = _types.Union("/components/schemas/Pet", "Pet", ByKind, cat, dog, inline);
        VariantTags tags = Read();
        Assert.Equal(["meow"], tags.Of(union, 0));
        Assert.Equal(["Dog"], tags.Of(union, 1));
        Assert.Empty(tags.Of(union, 2));
    }

    [Fact]
    public void A_type_has_the_value_of_its_union_unless_another_union_says_something_else()
    {
        SchemaType shared = _types.Record("/components/schemas/Shared", "Shared", ("kind", _types.Text("/a")));
        SchemaType own = _types.Record("/components/schemas/Own", "Own", ("kind", _types.Text("/b")));
        _types.Union("/one", "One", ByKind, shared, own);
        _types.Union("/two", "Two", """{ "discriminator": { "propertyName": "kind", "mapping": { "other": "Shared" } } }""", shared);
        VariantTags tags = Read();
        Assert.Equal("Own", tags.Only(own, own.Members[0]));
        Assert.Null(tags.Only(shared, shared.Members[0]));
    }

    [Fact]
    public void A_union_without_a_discriminator_has_no_tags()
    {
        SchemaType union = _types.Union("/union", "Either", "{}", _types.Record("/components/schemas/A", "A"));
        Assert.Empty(Read().Of(union, 0));
    }

    [Fact]
    public void Unions_in_circles_come_to_an_end()
    {
        SchemaType union = _types.Union("/components/schemas/Knot", "Knot", ByKind);
        union = _types.Set(union with { Variants = [new(new("/components/schemas/Knot/oneOf/0"), union.Address, HandMadeTypes.Use(union), IsFallback: false)] });
        Assert.Equal(["Knot"], Read().Of(union, 0));
    }

    /// <summary>There are 8,000,000,000,000 ways through them.</summary>
    [Fact]
    public void Unions_of_the_same_unions_are_not_walked_on_every_way_through_them()
    {
        SchemaType[] below = [_types.Record("/components/schemas/Leaf", "Leaf", ("kind", _types.Enum("/kind", "LeafKind", "leaf")))];
        for (int level = 0; level < 10; level++)
        {
            SchemaType[] held = below;
            below = [.. Enumerable.Range(0, 20).Select(index => _types.Union($"/components/schemas/U{level}_{index}", $"U{level}_{index}", "{}", held))];
        }

        SchemaType near = _types.Union("/components/schemas/Near", "Near", "{}", _types.Record("/components/schemas/Own", "Own", ("kind", _types.Enum("/own", "OwnKind", "own"))));
        SchemaType union = _types.Union("/components/schemas/All", "All", ByKind, [near, .. below]);

        Assert.Equal(["own"], Read().Of(union, 0));
        Assert.Equal(["U9_0"], Read().Of(union, 1));
    }

    private VariantTags Read()
    {
        FoundTypes found = _types.Found;
        return DiscriminatorTags.Read(new CanonicalTypes(found, new DuplicateTypes(new Dictionary<TypeId, TypeId>(), [])));
    }
}
