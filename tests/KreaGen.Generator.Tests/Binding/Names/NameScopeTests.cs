using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Tests.Emission;

namespace KreaGen.Generator.Tests.Binding.Names;

public sealed class NameScopeTests
{
    [Fact]
    public void The_smallest_address_gets_the_name_and_the_others_say_what_differs()
    {
        NameRequest[] requests = [NameRequest.Property("id", "/b"), NameRequest.Property("@id", "/c"), NameRequest.Property("ID", "/a")];
        Assert.Equal(["IdLowerCase", "AtId", "Id"], NameScope.Record("Owner").Assign(requests));
    }

    [Fact]
    public void Numbers_come_last_and_look_for_a_free_name()
    {
        NameRequest[] requests = [new("Task", "/1"), new("Task", "/2"), new("Task", "/3"), new("Task2", "/0"), new("Size1", "/4"), new("size1", "/5")];
        Assert.Equal(["Task", "Task3", "Task4", "Task2", "Size1", "size1_2"], NameScope.HintNames().Assign(requests));
    }

    [Theory]
    [InlineData("clone", "CloneValue")]
    [InlineData("validate", "ValidateValue")]
    [InlineData("equality_contract", "EqualityContractValue")]
    [InlineData("owner", "OwnerValue")]
    [InlineData("value", "Value")]
    public void A_property_steps_aside_for_what_records_have(string wireName, string name)
        => Assert.Equal(name, NameScope.Record("Owner").Claim(NameRequest.Property(wireName, "/")));

    [Theory]
    [InlineData("ALL", "AllValue")]
    [InlineData("value", "ValueValue")]
    [InlineData("pending", "Pending")]
    public void A_known_value_steps_aside_for_what_open_enums_have(string wireValue, string name)
        => Assert.Equal(name, NameScope.OpenEnum("Status").Claim(NameRequest.EnumMember(wireValue, "/")));

    [Theory]
    [InlineData("send")]
    [InlineData("save")]
    [InlineData("download")]
    [InlineData("endpoint")]
    [InlineData("startJob")]
    [InlineData("dispose")]
    [InlineData("toString")]
    [InlineData("getTaskDetail")]
    public void An_operation_keeps_its_name_whatever_clients_have(string operationId)
        => Assert.Equal(char.ToUpperInvariant(operationId[0]) + operationId[1..], NameScope.Operations("EvoLinkClient").Claim(NameRequest.Method(operationId, "/")));

    [Theory]
    [InlineData("Endpoint", "EndpointGroup")]
    [InlineData("ToString", "ToStringGroup")]
    [InlineData("Save", "Save")]
    public void A_part_of_a_client_steps_aside_for_what_clients_have(string tag, string name)
        => Assert.Equal(name, NameScope.Client("EvoLinkClient").Claim(new NameRequest(tag, "/", WhenReserved: tag + "Group")));

    [Fact]
    public void A_type_steps_aside_for_usual_usings_and_for_the_runtime()
    {
        NameRequest[] requests =
        [
            NameRequest.Type("Task", "/a"), NameRequest.Type("job", "/b"), NameRequest.Type("System", "/c"),
            NameRequest.Type("ErrorResponse", "/d", "CreditsErrorResponse"), NameRequest.Type("ErrorResponse", "/e", "TasksErrorResponse"),
        ];
        Assert.Equal(["TaskModel", "JobModel", "SystemModel", "ErrorResponse", "TasksErrorResponse"], NameScope.Types().Assign(requests));
    }

    [Fact]
    public void A_parameter_steps_aside_for_those_the_method_has_anyway()
        => Assert.Equal("cancellationTokenValue", NameScope.Parameters("cancellationToken").Claim(NameRequest.Parameter("CancellationToken", "/")));

    [Fact]
    public void The_order_of_requests_does_not_matter()
    {
        NameRequest[] requests = [.. Requests()];
        Dictionary<string, string> expected = ByAddress(requests);
        var random = new Random(7);
        for (int run = 0; run < 10; run++)
        {
            NameRequest[] shuffled = [.. requests];
            random.Shuffle(shuffled);
            Assert.Equal(expected, ByAddress(shuffled));
        }
    }

    [Fact]
    public void Names_of_a_scope_are_unique_ignoring_case_and_compile_together()
    {
        IReadOnlyList<string> names = NameScope.Record("Snippet").Assign([.. Requests()]);
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());

        string members = Template.Lines(names.Select(name => $"public int {Identifiers.Escape(name)} {{ get; init; }}"));
        Assert.Empty(new CompiledCode($$"""public sealed record Snippet { {{members}} }""").Complaints);
    }

    [Fact]
    public void An_unrelated_declaration_changes_no_name()
    {
        NameRequest[] requests = [.. Requests()];
        Dictionary<string, string> before = ByAddress(requests);
        Dictionary<string, string> after = ByAddress([.. requests, new("SomethingElseEntirely", "")]);
        Assert.All(before, pair => Assert.Equal(pair.Value, after[pair.Key]));
    }

    private static IEnumerable<NameRequest> Requests() => HostileTexts.All.Distinct(StringComparer.Ordinal)
        .Select((text, index) => NameRequest.Property(text, $"/{index * 7919 % 1000}/{index}"));

    private static Dictionary<string, string> ByAddress(NameRequest[] requests)
        => requests.Zip(NameScope.Record("Snippet").Assign(requests)).ToDictionary(pair => pair.First.Address, pair => pair.Second);
}
