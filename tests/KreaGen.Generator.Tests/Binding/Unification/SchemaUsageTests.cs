using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Binding.Unification;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Tests.Binding.Unification;

public sealed class SchemaUsageTests
{
    private readonly HandMadeTypes _types = new();

    [Fact]
    public void What_is_sent_reaches_members_items_and_variants_and_nothing_else()
    {
        SchemaType leaf = _types.Record("/leaf", "Leaf");
        SchemaType listed = _types.Record("/listed", "Listed", ("leaf", leaf));
        SchemaType union = _types.Union("/union", "Either", "{}", _types.List("/list", listed));
        SchemaType root = _types.Record("/root", "Root", ("either", union));
        SchemaType other = _types.Record("/other", "Other", ("leaf", leaf));
        SchemaUsage usage = Usage([root], [other]);
        Assert.All([root, union, listed, leaf], type => Assert.True(usage.IsSent(type), type.PreferredName));
        Assert.False(usage.IsSent(other));
        Assert.All([other, leaf], type => Assert.True(usage.IsReceived(type), type.PreferredName));
        Assert.All([root, union, listed], type => Assert.False(usage.IsReceived(type), type.PreferredName));
    }

    [Fact]
    public void Types_that_hold_each_other_are_walked_once()
    {
        SchemaType parent = _types.Record("/parent", "Parent");
        SchemaType child = _types.Record("/child", "Child", ("parent", parent));
        parent = _types.Holding(parent, ("child", child), ("self", parent));
        SchemaUsage usage = Usage([child], []);
        Assert.True(usage.IsSent(parent));
        Assert.True(usage.IsSent(child));
    }

    [Fact]
    public void Sending_a_duplicate_sends_the_type_that_stands_for_it()
    {
        SchemaType component = _types.Add("/components/schemas/A", TypeKind.Record, "A", "#1");
        SchemaType inline = _types.Add("/inline", TypeKind.Record, "InlineA", "#1");
        Assert.True(Usage([inline], []).IsSent(component));
    }

    [Fact]
    public void A_variant_is_nested_and_the_type_that_stands_for_it_too()
    {
        SchemaType component = _types.Add("/components/schemas/A", TypeKind.Record, "A", "#1");
        SchemaType inline = _types.Add("/inline", TypeKind.Record, "InlineA", "#1");
        SchemaType union = _types.Union("/union", "Either", "{}", inline);
        SchemaUsage usage = Usage([], []);
        Assert.True(usage.IsNested(component));
        Assert.False(usage.IsNested(union));
    }

    private SchemaUsage Usage(SchemaType[] sent, SchemaType[] received)
    {
        FoundTypes found = _types.Found;
        return SchemaUsage.Of(
            new CanonicalTypes(found, DuplicateFinder.Find(found)),
            sent.Select(static type => HandMadeTypes.Use(type)),
            received.Select(static type => HandMadeTypes.Use(type)));
    }
}
