using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Binding.Unification;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;

namespace KreaGen.Generator.Tests.Binding.Unification;

public sealed class ResultBinderTests
{
    private readonly HandMadeTypes _types = new();

    [Fact]
    public void Responses_of_different_types_have_a_declaration_of_the_operation()
    {
        SchemaType one = _types.Record("/one", "One");
        SchemaType two = _types.Record("/two", "Two");
        (IReadOnlyList<BoundOperation> operations, CanonicalTypes types) = Bind(Operation("Get", one, two));
        SchemaType declared = types[operations[0].ResultDeclaration!.Value];
        Assert.Equal((TypeKind.Result, "GetResult"), (declared.Kind, declared.PreferredName));
        Assert.Contains(declared, types.All);
    }

    [Fact]
    public void Responses_that_differ_only_as_duplicates_do_are_of_one_type()
    {
        SchemaType component = _types.Add("/components/schemas/A", TypeKind.Record, "A", "#1");
        SchemaType inline = _types.Add("/inline", TypeKind.Record, "InlineA", "#1");
        (IReadOnlyList<BoundOperation> operations, CanonicalTypes types) = Bind(
            Operation("Get", component, inline), Operation("List", _types.List("/a", component), _types.List("/b", inline)));
        Assert.All(operations, static operation => Assert.Null(operation.ResultDeclaration));
        Assert.DoesNotContain(types.All, static type => type.Kind == TypeKind.Result);
    }

    [Fact]
    public void A_job_reads_one_type_whatever_its_responses_are()
    {
        BoundOperation submit = Operation("Submit", _types.Record("/one", "One"), _types.Record("/two", "Two"));
        submit = submit with { Entry = Entry("""{ "x-kreagen-job": { "poll": "Poll" } }""") };
        BoundOperation poll = Operation("Poll", _types.Record("/three", "Three"), _types.Record("/four", "Four"));
        (IReadOnlyList<BoundOperation> operations, _) = Bind(submit, poll);
        Assert.All(operations, static operation => Assert.True(operation is { IsPartOfJob: true, ResultDeclaration: null }));
    }

    [Fact]
    public void An_overload_that_reads_the_same_responses_returns_what_the_first_method_returns()
    {
        BoundOperation first = Operation("Send", _types.Record("/one", "One"), _types.Record("/two", "Two"));
        BoundOperation overload = first with { Name = "SendAsForm", OverloadOf = "Send", SharesResponses = true };
        (IReadOnlyList<BoundOperation> operations, CanonicalTypes types) = Bind(first, overload);
        Assert.Equal(operations[0].ResultDeclaration, operations[1].ResultDeclaration);
        Assert.Single(types.All, static type => type.Kind == TypeKind.Result);
    }

    private (IReadOnlyList<BoundOperation> Operations, CanonicalTypes Types) Bind(params BoundOperation[] operations)
    {
        FoundTypes found = _types.Found;
        return ResultBinder.Bind(operations, new CanonicalTypes(found, DuplicateFinder.Find(found)));
    }

    private static BoundOperation Operation(string name, params SchemaType[] responses) => new(Entry("{}"), name, name, null)
    {
        Responses =
        [
            .. responses.Select(static (type, index) => new BoundResponse(
                new((200 + index).ToString(System.Globalization.CultureInfo.InvariantCulture), default),
                [new BoundContent("application/json", ContentKind.Json, HandMadeTypes.Use(type))])),
        ],
    };

    private static OperationEntry Entry(string operation) => new("/", new("POST", new(null!, JsonNode.Parse(operation), new("/paths/~1/post")), default));
}
