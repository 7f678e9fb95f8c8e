using KreaGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Tests.Caching;

/// <summary>What runs again when one of the files changes that documents refer to.</summary>
public sealed class ManyFileCachingTests
{
    private const string Pet = "type: object\nproperties: { name: { type: string } }\n";

    [Fact]
    public void A_changed_file_writes_the_one_type_again_that_it_holds()
    {
        IncrementalStepRunReason[] reasons = Change("shop/pet.yaml", Pet + "description: Who is fed.\n", StepNames.Files);

        Assert.Single(reasons, IncrementalStepRunReason.Modified);
        Assert.True(reasons.Length > 4);
        Assert.All(reasons.Where(static reason => reason != IncrementalStepRunReason.Modified), static reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void Only_the_client_whose_documents_may_refer_to_it_is_read_again()
    {
        IncrementalStepRunReason[] reasons = Change("shop/pet.yaml", Pet + "description: Who is fed.\n", StepNames.Bound);

        Assert.Equal(2, reasons.Length);
        Assert.Single(reasons, IncrementalStepRunReason.Modified);
        Assert.Single(reasons, IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void A_file_that_nothing_refers_to_changes_no_model()
    {
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, Change("shop/unused.yaml", "now: else\n", StepNames.Bound));
        Assert.All(Change("shop/unused.yaml", "now: else\n", StepNames.Files), static reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void A_document_of_one_client_may_be_referred_to_by_another_one()
    {
        Generation generation = Generation.Run(
            [new("a.yaml", Document("b.yaml#/components/schemas/Thing")), new("b.yaml", Document("#/components/schemas/Thing") + "components: { schemas: { Thing: { type: object, properties: { id: { type: string } } } } }\n")],
            new ItemMetadata(new Dictionary<string, string>(), static path => path == "a.yaml"
                ? new Dictionary<string, string> { ["Name"] = "AClient", ["Namespace"] = "A.Api" }
                : new Dictionary<string, string> { ["Name"] = "BClient", ["Namespace"] = "B.Api", ["ReferencedBy"] = "AClient,AClient" }));

        generation.AssertCompiles();
        Assert.Equal(2, generation.Files.Keys.Count(static name => name.EndsWith("Thing.g.cs", StringComparison.Ordinal)));
    }

    private static IncrementalStepRunReason[] Change(string path, string text, string step)
    {
        SpecFile[] files =
        [
            new("shop/api.yaml", Document("pet.yaml", "owner.yaml")), new("shop/pet.yaml", Pet), new("shop/owner.yaml", Pet), new("shop/unused.yaml", "some: thing\n"),
            new("zoo/api.yaml", Document("#/components/schemas/Zoo") + "components: { schemas: { Zoo: { type: object, properties: { id: { type: string } } } } }\n"),
        ];
        GeneratorDriver driver = Generation.CreateDriver(files, new ItemMetadata(new Dictionary<string, string>(), static path => path switch
        {
            "shop/api.yaml" => Generation.Settings("ShopClient", "Shop.Api"),
            "zoo/api.yaml" => Generation.Settings("ZooClient", "Zoo.Api"),
            _ => new Dictionary<string, string> { ["ReferencedBy"] = "ShopClient" },
        })).RunGenerators(References.Compilation());

        driver = driver.ReplaceAdditionalText(files.Single(file => file.Path == path), new SpecFile(path, text));
        GeneratorRunResult result = driver.RunGenerators(References.Compilation()).GetRunResult().Results.Single();
        return [.. result.TrackedSteps[step].SelectMany(static run => run.Outputs).Select(static output => output.Reason)];
    }

    private static string Document(params string[] references)
        => "openapi: 3.1.0\ninfo: { title: T, version: '1' }\nservers: [{ url: 'https://t.example' }]\npaths:\n"
            + string.Concat(references.Select(static (reference, index) => $"  /p{index}: {{ get: {{ responses: {{ '200': {{ description: ok, content: {{ application/json: {{ schema: {{ $ref: '{reference}' }} }} }} }} }} }} }}\n"));
}
