using KreaGen.Generator.Binding.Files;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Tests.Binding.Planning;

public sealed class FilePlannerTests
{
    private static readonly ClientClassModel Client = new("PetClient", DocModel.None, null, null, null, DocModel.None,
        EquatableArray<SchemeModel>.Empty, new[] { new GroupModel("Pets", "PetPetsClient", DocModel.None) }.ToEquatableArray());

    [Fact]
    public void A_component_shares_its_file_with_its_inline_types_and_goes_first()
    {
        FileModel file = Plan([], ("Owner", "Address"), ("Owner", "Owner"), ("Owner", "Zone")).Single(static file => file.HintName == "PetClient.Owner");
        Assert.Equal(["Owner", "Address", "Zone"], file.Declarations.Select(static declaration => declaration.Name));
    }

    [Fact]
    public void Inline_types_of_an_operation_stand_beside_it()
    {
        EquatableArray<FileModel> files = Plan([Operation("List", "/v1/pets", null), Operation("Get", "/owners/{id}", null)], ("List", "ListResponse"));
        FileModel file = files.Single(static file => file.HintName == "PetClient.PetsOperations");
        Assert.IsType<OperationsModel>(file.Declarations[0]);
        Assert.Equal("ListResponse", file.Declarations[1].Name);
        Assert.Contains(files, static file => file.HintName == "PetClient.OwnersOperations");
    }

    [Fact]
    public void A_sub_client_is_one_file_whatever_its_paths_are()
    {
        EquatableArray<FileModel> files = Plan([Operation("List", "/pets", "Pets"), Operation("Get", "/owners", "Pets")]);
        var operations = (OperationsModel)files.Single(static file => file.HintName == "PetClient.PetPetsClient").Declarations[0];
        Assert.Equal(("PetPetsClient", "PetClient", 2), (operations.Name, operations.Client, operations.Operations.Count));
    }

    [Fact]
    public void Hint_names_differ_in_more_than_case()
        => Assert.Equal(["PetClient", "PetClient.Owner", "PetClient.owner.2"], Plan([], ("Owner", "Owner"), ("owner", "Owner2")).Select(static file => file.HintName));

    private static EquatableArray<FileModel> Plan((BoundOperation, OperationModel)[] operations, params (string Owner, string Name)[] types)
        => new FilePlanner("PetClient", new("Pets", "public")).Plan(Client, [], operations, [.. types.Select(static type => (type.Owner, (Declaration)Record(type.Name)))]);

    private static (BoundOperation, OperationModel) Operation(string name, string path, string? group)
        => (new(new(path, default), name, name, group), new() { Id = name, Name = name, RequestMethod = name + "Request", Method = "GET", Path = path, Pieces = default, Docs = DocModel.None });

    private static RecordModel Record(string name)
        => new RecordModel(name, DocModel.None, EquatableArray<PropertyModel>.Empty, null, EquatableArray<MemberRuleModel>.Empty, IsSent: false, null);
}
