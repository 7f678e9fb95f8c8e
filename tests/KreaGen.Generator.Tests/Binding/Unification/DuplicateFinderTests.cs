using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Binding.Unification;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Tests.Binding.Unification;

public sealed class DuplicateFinderTests
{
    private static readonly (string Address, string Name)[] Same =
    [
        ("/paths/~1a/get/schema", "ListItem"),
        ("/paths/~1b/get/schema", "Item"),
        ("/components/schemas/Something", "Something"),
        ("/paths/~1c/get/schema", "Item"),
    ];

    public static TheoryData<int[]> Orders => [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1], [1, 3, 0, 2]];

    [Theory]
    [MemberData(nameof(Orders))]
    public void A_component_stands_for_inline_schemas_that_say_the_same_whatever_is_found_first(int[] order)
        => Assert.All(CanonicalOf(order.Select(static index => Same[index])).Values, static canonical => Assert.Equal("Something", canonical));

    [Theory]
    [MemberData(nameof(Orders))]
    public void Inline_schemas_without_a_member_in_common_are_the_same_by_accident(int[] order)
        => Assert.Empty(CanonicalOf(order.Where(static index => index != 2).Select(static index => Same[index])));

    [Fact]
    public void Members_of_one_name_share_a_type_and_others_do_not()
    {
        var types = new HandMadeTypes();
        SchemaType user = types.AddOf("User", "status", TypeKind.Enum, "#1");
        SchemaType order = types.AddOf("Order", "status", TypeKind.Enum, "#1");
        types.AddOf("Order", "state", TypeKind.Enum, "#1");
        DuplicateTypes found = DuplicateFinder.Find(types.Found);
        Assert.Equal([order.Id], found.Canonical.Keys);
        Assert.Equal([user.Id], found.Shared);
        Assert.Equal(["Status", "OrderStatus", "OrderState"], SharedNames.Give(types.Found, found).All.Select(static type => type.PreferredName));
    }

    [Fact]
    public void An_enum_is_a_component_only_where_the_names_agree()
    {
        var types = new HandMadeTypes();
        SchemaType status = types.AddOf("User", "status", TypeKind.Enum, "#1");
        types.AddOf("User", "mode", TypeKind.Enum, "#1");
        types.Add("/components/schemas/OrderStatus", TypeKind.Enum, "OrderStatus", "#1");
        types.Add("/components/schemas/Toggle", TypeKind.Enum, "Toggle", "#1");
        Assert.Equal([status.Id], DuplicateFinder.Find(types.Found).Canonical.Keys);
    }

    [Fact]
    public void A_union_of_scalars_is_never_shared()
    {
        var types = new HandMadeTypes();
        SchemaType text = types.Text("/text");
        foreach (string owner in (string[])["User", "Order"])
        {
            SchemaType union = types.AddOf(owner, "id", TypeKind.Union, "#1");
            types.Set(union with { Variants = [new(new("/a"), text.Address, HandMadeTypes.Use(text), IsFallback: false)] });
        }

        Assert.Empty(DuplicateFinder.Find(types.Found).Canonical);
    }

    [Fact]
    public void What_equal_types_hold_is_the_same_with_them()
    {
        var types = new HandMadeTypes();
        foreach (string owner in (string[])["User", "Order"])
        {
            SchemaType address = types.AddOf(owner, "address", TypeKind.Record, "#1");
            SchemaType kind = types.Set(types.AddOf(owner + "Address", "kind", TypeKind.Enum, "#2") with { Place = address.Place.Member("kind").Made() });
            types.Holding(address, ("kind", kind));
        }

        DuplicateTypes found = DuplicateFinder.Find(types.Found);
        var canonical = new CanonicalTypes(SharedNames.Give(types.Found, found), found);
        Assert.Equal(["Address", "AddressKind"], canonical.All.Select(static type => type.PreferredName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_components_that_say_the_same_are_two_types()
        => Assert.Empty(CanonicalOf([("/components/schemas/A", "A"), ("/components/schemas/B", "B")]));

    [Fact]
    public void A_name_that_an_overlay_gives_stays_a_type_of_its_own()
    {
        var types = new HandMadeTypes();
        types.Add("/components/schemas/A", TypeKind.Record, "A", "#1");
        types.Set(types.Add("/paths/~1a/get/schema", TypeKind.Record, "Given", "#1") with { IsNamedOnPurpose = true });
        Assert.Empty(DuplicateFinder.Find(types.Found).Canonical);
    }

    [Fact]
    public void What_has_no_fingerprint_or_is_of_another_kind_stands_for_itself()
    {
        var types = new HandMadeTypes();
        types.Add("/components/schemas/A", TypeKind.Record, "A", "#1");
        types.Add("/a", TypeKind.Union, "A", "#1");
        types.Add("/b", TypeKind.Record, "A");
        types.Add("/c", TypeKind.Record, "A");
        Assert.Empty(DuplicateFinder.Find(types.Found).Canonical);
    }

    [Fact]
    public void The_canonical_type_is_found_by_the_id_of_each_of_its_duplicates()
    {
        var types = new HandMadeTypes();
        SchemaType inline = types.Add("/a", TypeKind.Record, "AnInlineName", "#1");
        SchemaType component = types.Add("/components/schemas/A", TypeKind.Record, "A", "#1");
        var canonical = new CanonicalTypes(types.Found, DuplicateFinder.Find(types.Found));
        Assert.Same(component, canonical[inline.Id]);
        Assert.Same(component, canonical[HandMadeTypes.Use(inline)]);
        Assert.Same(component, Assert.Single(canonical.All));
    }

    /// <summary>What stands for each duplicate: the name of a component, the address of an inline schema.</summary>
    private static Dictionary<string, string> CanonicalOf(IEnumerable<(string Address, string Name)> same)
    {
        var types = new HandMadeTypes();
        foreach ((string address, string name) in same)
        {
            types.Add(address, TypeKind.Record, name, "#1");
        }

        FoundTypes found = types.Found;
        return DuplicateFinder.Find(found).Canonical.ToDictionary(
            pair => found[pair.Key].Address.Value,
            pair => found[pair.Value] is { IsNamed: true } component ? component.PreferredName : found[pair.Value].Address.Value);
    }
}
