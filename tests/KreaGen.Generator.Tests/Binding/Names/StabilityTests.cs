using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Binding.Names;

/// <summary>An addition that has nothing to do with a file leaves it as it is, to the byte.</summary>
public sealed class StabilityTests
{
    private static readonly string Before = File.ReadAllText(Repository.PathOf("tests", "KreaGen.Wire.Tests", "Documents", "Names.yaml")).ReplaceLineEndings("\n");

    public static TheoryData<string, string, string> Additions => new()
    {
        { "an operation in front", "paths:\n", "paths:\n  /aaa: { get: { operationId: aaa, responses: { '204': { description: A } } } }\n" },
        { "an operation with types of its own", "paths:\n", "paths:\n  /aaa: { get: { operationId: aaa, responses: { '200': { description: A, content: { application/json: { schema: { type: object, properties: { a: { type: object, properties: { b: { type: string } } } } } } } } } } }\n" },
        { "a schema that an operation of its own reaches", "components:\n  schemas:\n", "  /zzz: { get: { operationId: zzz, responses: { '200': { description: A, content: { application/json: { schema: { $ref: '#/components/schemas/AAA' } } } } } } }\ncomponents:\n  schemas:\n    AAA: { type: object, properties: { a: { type: string } } }\n" },
        { "a schema that nothing reaches", "components:\n  schemas:\n", "components:\n  schemas:\n    AAA: { type: object, properties: { a: { type: string } } }\n" },
        { "a webhook", "paths:\n", "webhooks: { aaa: { post: { requestBody: { content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } } } } }\npaths:\n" },
        { "a property of one schema", "    Task: { type: object, properties: {", "    Task: { type: object, properties: { aaa: { type: string }," },
    };

    [Theory]
    [MemberData(nameof(Additions))]
    public void What_is_added_elsewhere_changes_no_file(string what, string find, string replace)
    {
        int at = Before.IndexOf(find, StringComparison.Ordinal);
        Assert.True(at >= 0, find);
        IReadOnlyDictionary<string, string> before = Files(Before);
        IReadOnlyDictionary<string, string> after = Files(Before[..at] + replace + Before[(at + find.Length)..]);
        string[] own = what == "a property of one schema" ? ["NamesClient.Task.g.cs", "NamesClient.Task.Json.g.cs"] : [];
        Assert.All(before.Where(file => !own.Contains(file.Key)), file => Assert.Equal(file.Value, after.GetValueOrDefault(file.Key)));
        Assert.True(what == "a schema that nothing reaches" || after.Values.Sum(static text => text.Length) > before.Values.Sum(static text => text.Length), what);
    }

    [Fact]
    public void The_order_in_the_document_names_nothing()
    {
        const string First = "  /members/dispose:";
        const string Second = "  /members/send:";
        string swapped = Before.Replace(First, "  /members/swap:", StringComparison.Ordinal).Replace(Second, First, StringComparison.Ordinal).Replace("  /members/swap:", Second, StringComparison.Ordinal);
        IReadOnlyDictionary<string, string> after = Files(swapped);
        Assert.All(Files(Before).Where(static file => file.Key != "NamesClient.MembersOperations.g.cs"), file => Assert.Equal(file.Value, after[file.Key]));
    }

    private static IReadOnlyDictionary<string, string> Files(string yaml)
        => Generation.Run([new SpecFile("Documents/Names.yaml", yaml)], Generation.Settings("NamesClient", "Wire.Names")).AssertCompiles().Files;
}
