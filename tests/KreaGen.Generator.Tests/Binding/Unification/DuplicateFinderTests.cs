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
    public void Among_inline_schemas_the_shorter_name_and_then_the_smaller_address_stands_for_the_others(int[] order)
    {
        Dictionary<string, string> canonical = CanonicalOf(order.Where(static index => index != 2).Select(static index => Same[index]));
        Assert.Equal(2, canonical.Count);
        Assert.Equal("/paths/~1b/get/schema", canonical["/paths/~1a/get/schema"]);
        Assert.Equal("/paths/~1b/get/schema", canonical["/paths/~1c/get/schema"]);
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
        Assert.Empty(DuplicateFinder.Find(types.Found));
    }

    [Fact]
    public void What_has_no_fingerprint_or_is_of_another_kind_stands_for_itself()
    {
        var types = new HandMadeTypes();
        types.Add("/components/schemas/A", TypeKind.Record, "A", "#1");
        types.Add("/a", TypeKind.Union, "A", "#1");
        types.Add("/b", TypeKind.Record, "A");
        types.Add("/c", TypeKind.Record, "A");
        Assert.Empty(DuplicateFinder.Find(types.Found));
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
        return DuplicateFinder.Find(found).ToDictionary(
            pair => found[pair.Key].Address.Value,
            pair => found[pair.Value] is { IsNamed: true } component ? component.PreferredName : found[pair.Value].Address.Value);
    }
}
