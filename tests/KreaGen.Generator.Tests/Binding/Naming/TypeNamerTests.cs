using KreaGen.Generator.Binding.Naming;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Binding.Unification;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Tests.Binding.Naming;

public sealed class TypeNamerTests
{
    private static readonly (string Address, string Name)[] Wishes =
        [("/b", "Parcel"), ("/a", "Parcel"), ("/c", "parcel"), ("/d", "ParcelModel"), ("/e", "Other")];

    public static TheoryData<int[]> Orders => [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 4, 0, 3, 1]];

    [Theory]
    [MemberData(nameof(Orders))]
    public void The_smallest_address_gets_a_name_that_several_want_in_whatever_order_they_were_found(int[] order)
    {
        var types = new HandMadeTypes();
        foreach (int index in order)
        {
            types.Record(Wishes[index].Address, Wishes[index].Name);
        }

        TypeNames names = Name(types);
        Assert.Equal(
            ["/a Parcel", "/b Parcel2", "/c parcel3", "/d ParcelModel", "/e Other"],
            types.Found.All.Select(type => type.Address + " " + names.Types[type.Id]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_names_of_the_client_are_taken_in_any_case()
    {
        var types = new HandMadeTypes();
        SchemaType type = types.Record("/a", "Petclient");
        Assert.Equal("PetclientModel", Name(types, "PetClient").Types[type.Id]);
    }

    [Fact]
    public void A_type_is_not_called_as_one_of_its_members()
    {
        var types = new HandMadeTypes();
        SchemaType record = types.Record("/a", "Clone");
        SchemaType values = types.Enum("/b", "Value", "x");
        TypeNames names = Name(types);
        Assert.Equal("CloneModel", names.Types[record.Id]);
        Assert.Equal("ValueModel", names.Types[values.Id]);
    }

    [Fact]
    public void The_form_of_a_schema_gives_way_to_its_type_in_JSON()
    {
        var types = new HandMadeTypes();
        SchemaType form = types.Set(types.Record("/components/schemas/A", "Upload") with { MultipartFields = [] });
        SchemaType json = types.Record("/components/schemas/A", "Upload");
        TypeNames names = Name(types);
        Assert.Equal(("Upload", "UploadForm"), (names.Types[json.Id], names.Types[form.Id]));
    }

    [Fact]
    public void A_duplicate_wants_no_name()
    {
        var types = new HandMadeTypes();
        SchemaType component = types.Add("/components/schemas/A", TypeKind.Record, "A", "#1");
        types.Add("/a", TypeKind.Record, "A", "#1");
        TypeNames names = Name(types);
        Assert.Equal("A", names.Types[component.Id]);
        Assert.Single(names.Types);
    }

    [Fact]
    public void Members_have_names_of_their_own_and_not_that_of_their_type()
    {
        var types = new HandMadeTypes();
        SchemaType record = types.Record("/a", "Owner", ("id", types.Text("/1")), ("ID", types.Text("/2")), ("owner", types.Text("/3")));
        SchemaType values = types.Enum("/b", "Size", "small", "-1", "size");
        TypeNames names = Name(types);
        Assert.Equal(["IdLowerCase", "Id", "OwnerValue"], names.Members[record.Id]);
        Assert.Equal(["Small", "Minus1", "SizeValue"], names.Members[values.Id]);
    }

    [Fact]
    public void A_name_given_on_purpose_that_another_type_has_is_reported_and_one_that_is_kept_is_not()
    {
        var types = new HandMadeTypes();
        SchemaType first = types.Set(types.Record("/a", "Parcel") with { IsNamedOnPurpose = true });
        SchemaType second = types.Set(types.Record("/b", "Parcel") with { IsNamedOnPurpose = true });
        CanonicalTypes canonical = Canonical(types);
        var bound = new BoundTypes(canonical, SchemaUsage.Of(canonical, [], []), DiscriminatorTags.Read(canonical), TypeNamer.Name(canonical, []));
        var problem = Assert.Single(GivenNameCheck.Check(bound, static address => new(address.Value, 0, 0, 0)));
        Assert.Equal(second.Address.Value, problem.Location.Path);
        Assert.Contains("Parcel", problem.Arguments);
        Assert.Contains(problem.Arguments, argument => argument.Contains(first.Address.Value, StringComparison.Ordinal));
    }

    private static TypeNames Name(HandMadeTypes types, params string[] taken) => TypeNamer.Name(Canonical(types), taken);

    private static CanonicalTypes Canonical(HandMadeTypes types) => new(types.Found, DuplicateFinder.Find(types.Found));
}
