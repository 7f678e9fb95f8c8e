using KreaGen.Package.Tests.Consumers;
using KreaGen.Package.Tests.Packing;
using KreaGen.Package.Tests.Processes;

namespace KreaGen.Package.Tests;

/// <summary>A document is edited, broken, or left alone, and the project is built again.</summary>
[Collection(PackedTests.Name)]
public sealed class EditingTests(PackedFixture packed)
{
    private const string Skipped = "Skipping target \"CoreCompile\" because all output files are up-to-date";

    private const string NameProperty = "        name:\n          type: string\n";

    [Fact]
    public async Task A_new_property_is_there_on_the_next_build()
    {
        ConsumerProject consumer = Pets("Edited");
        (await consumer.BuildAsync()).ShouldSucceed();

        consumer.Write("pets.yaml", Documents.Pets.Replace(NameProperty, "        nickname:\n          type: string\n" + NameProperty, StringComparison.Ordinal));
        consumer.Write("Program.cs", "Pet pet = new() { Name = \"Tom\", Nickname = \"T\" };\nConsole.WriteLine(pet.Nickname);\n");

        (await consumer.BuildAsync("--no-restore")).ShouldSucceed().ShouldSay("0 Warning(s)");
    }

    [Fact]
    public async Task Edits_and_complaints_are_there_on_the_next_build_also_while_generators_are_kept()
    {
        string[] kept = ["-p:KreaGenReuseGenerators=true", "-p:UseSharedCompilation=true"];
        string complained = Documents.Pets.Replace("description: What it is called.", "descripton: What it is called.", StringComparison.Ordinal);
        ConsumerProject consumer = Pets("Reused").Write("pets.yaml", complained);
        (await consumer.BuildAsync(kept)).ShouldSucceed().ShouldSay("descripton");

        // Code alone changes: nothing is made again, and what was said is said again.
        consumer.Write("Program.cs", Documents.PetsProgram + "Console.WriteLine(1);\n");
        (await consumer.BuildAsync(["--no-restore", .. kept])).ShouldSucceed().ShouldSay("descripton");

        consumer.Write("pets.yaml", complained.Replace(NameProperty, "        nickname:\n          type: string\n" + NameProperty, StringComparison.Ordinal));
        consumer.Write("Program.cs", "Pet pet = new() { Name = \"Tom\", Nickname = \"T\" };\nConsole.WriteLine(pet.Nickname);\n");
        (await consumer.BuildAsync(["--no-restore", .. kept])).ShouldSucceed().ShouldSay("descripton");

        consumer.Write("pets.yaml", Documents.Pets.Replace("title: Pets", "title: \"Pets", StringComparison.Ordinal));
        (await consumer.BuildAsync(["--no-restore", .. kept])).ShouldFail().ShouldMatch(@"[\\/]pets\.yaml\(\d+,\d+\): error KREA10\d\d: ").ShouldNotSay("error CS");
    }

    [Fact]
    public async Task A_broken_document_is_an_error_at_its_line_and_no_other_error_follows()
    {
        ConsumerProject consumer = Pets("Broken").Write("pets.yaml", Documents.Pets.Replace("title: Pets", "title: \"Pets", StringComparison.Ordinal));

        ProcessResult built = await consumer.BuildAsync();

        built.ShouldFail().ShouldMatch(@"[\\/]pets\.yaml\(\d+,\d+\): error KREA10\d\d: ").ShouldNotSay("error CS").ShouldNotSay("CS8785");
    }

    [Fact]
    public async Task A_client_that_is_mentioned_in_the_head_of_a_class_still_shows_the_broken_document()
    {
        ConsumerProject consumer = Pets("BrokenHead")
            .Write("Shop.cs", "internal sealed class Shop(PetsClient client) { public PetsClient Client { get; } = client; }\n")
            .Write("pets.yaml", Documents.Pets.Replace("- name: id", "- name: id\n          name2: *id", StringComparison.Ordinal));

        ProcessResult built = await consumer.BuildAsync();

        built.ShouldFail().ShouldMatch(@"[\\/]pets\.yaml\(16,18\): error KREA1015: ");
    }

    [Fact]
    public async Task Nothing_runs_again_when_nothing_changed()
    {
        ConsumerProject consumer = Pets("Unchanged");
        (await consumer.BuildAsync()).ShouldSucceed();
        DateTime first = File.GetLastWriteTimeUtc(consumer.PathOf("obj/Debug/net10.0/Unchanged.dll"));

        ProcessResult again = await consumer.BuildAsync("--no-restore", "-v:n");

        again.ShouldSucceed().ShouldSay(Skipped);
        Assert.Equal(first, File.GetLastWriteTimeUtc(consumer.PathOf("obj/Debug/net10.0/Unchanged.dll")));

        // The check itself is proven by its opposite.
        consumer.Write("pets.yaml", Documents.Pets + "# seen\n");
        (await consumer.BuildAsync("--no-restore", "-v:n")).ShouldSucceed().ShouldNotSay(Skipped);
    }

    [Fact]
    public async Task A_watching_build_notices_an_edited_document()
    {
        ConsumerProject consumer = Pets("Watched");
        TimeSpan limit = TimeSpan.FromMinutes(15);

        using RunningProcess watch = consumer.Watch();
        await watch.WaitForTextAsync("Build succeeded", 1, limit);
        await watch.WaitForTextAsync("Waiting for a file to change", 1, limit);

        consumer.Write("pets.yaml", Documents.Pets.Replace("title: Pets", "title: \"Pets", StringComparison.Ordinal));

        await watch.WaitForTextAsync("error KREA10", 1, limit);
    }

    private ConsumerProject Pets(string name)
        => ConsumerProject.Create(packed, name, Documents.Project(Documents.Package + Documents.PetsItem))
            .Write("pets.yaml", Documents.Pets)
            .Write("Program.cs", Documents.PetsProgram);
}
