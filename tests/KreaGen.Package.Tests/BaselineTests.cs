using System.Text;
using System.Text.RegularExpressions;
using KreaGen.Package.Tests.Consumers;
using KreaGen.Package.Tests.Packing;
using KreaGen.Package.Tests.Processes;

namespace KreaGen.Package.Tests;

/// <summary>A checked-in listing of the client's surface stops the build when the surface changes, until somebody accepts the change.</summary>
[Collection(PackedTests.Name)]
public sealed partial class BaselineTests(PackedFixture packed)
{
    private const string EvoLinkItem = """
        <OpenApiClient Include="specs/evolink/*.yaml" Name="EvoLinkClient" Namespace="Krea.EvoLink" Baseline="specs/EvoLinkClient.api.txt" />
        """;

    private const string PetsItem = """<OpenApiClient Include="pets*" Exclude="pets.csproj" Name="PetsClient" Namespace="Pets" Baseline="pets.api.txt" />""";

    private static readonly string RecordingPath = Path.Combine(RepositoryFiles.Root, "docs", "baseline-recording.md");

    [Fact]
    public async Task What_the_build_says_of_four_changes_is_what_the_recording_shows()
    {
        ConsumerProject consumer = ConsumerProject.Create(packed, "Recorded", Documents.Project(Documents.Package + EvoLinkItem, output: "Library")).WithEvoLink();
        var recording = new StringBuilder("""
            # A recording of builds with changed documents
            Written by `BaselineTests` of [Package.Tests](../tests/KreaGen.Package.Tests), which builds an empty project with EvoLink's documents and this item, and compares what the build prints with this page (without the links to the pages of the diagnostics):

            ```xml

            """).Append(EvoLinkItem).Append("\n```\n");

        await Build("There is no baseline yet", "dotnet build", ["build"]);
        await Build("It is accepted", "dotnet build -t:AcceptApiBaseline", ["accept"]);
        await Build("Nothing changed", "dotnet build", ["build"]);
        await Edited("A size is added to the enum, in the English and the Korean document", "specs/evolink/krea-2-turbo*.yaml", static text => text.Replace("            - '2:1'\n", "            - '2:1'\n            - '21:9'\n", StringComparison.Ordinal));
        await Edited("The maximum of `seed` is lowered", "specs/evolink/krea-2-turbo*.yaml", static text => text.Replace("maximum: 1048576", "maximum: 1000", StringComparison.Ordinal));
        await Edited("The Korean document loses a property", "specs/evolink/krea-2-turbo.ko.yaml", static text => QualityProperty().Replace(text, "", 1));
        await Edited("The host is another one", "specs/evolink/*.yaml", static text => text.Replace("https://api.evolink.ai", "https://api.evolink.example", StringComparison.Ordinal));
        Compare(recording.ToString());

        async Task Edited(string title, string pattern, Func<string, string> edit)
        {
            string folder = Path.GetDirectoryName(pattern)!;
            Dictionary<string, string> before = Directory.GetFiles(consumer.PathOf(folder), Path.GetFileName(pattern)).ToDictionary(static file => file, File.ReadAllText);
            foreach ((string file, string text) in before)
            {
                // An overlay names no host: it stays as it is.
                Assert.True(edit(text) != text || file.Contains("overlay", StringComparison.Ordinal), $"The edit changes nothing in {file}.");
                await File.WriteAllTextAsync(file, edit(text));
            }

            await Build(title, "dotnet build", ["build"]);
            foreach ((string file, string text) in before)
            {
                await File.WriteAllTextAsync(file, text);
            }
        }

        async Task Build(string title, string command, string[] kind)
        {
            ProcessResult result = await (kind is ["accept"] ? consumer.BuildAsync("-t:AcceptApiBaseline") : consumer.BuildAsync());
            recording.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n## {title}\n```\n$ {command}\n{Said(result, consumer)}exit code {result.ExitCode}\n```\n");
        }
    }

    [Fact]
    public async Task Accepting_prints_the_differences_writes_the_listing_and_ends_them_though_the_project_does_not_compile()
    {
        ConsumerProject consumer = Pets("Accepting");
        (await consumer.BuildAsync("-t:AcceptApiBaseline")).ShouldSucceed().ShouldSay("Accepted the public API of PetsClient: pets.api.txt");
        string first = consumer.Read("pets.api.txt");
        Assert.StartsWith("/* The public API of a client", first, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', first);
        (await consumer.BuildAsync("--no-restore")).ShouldSucceed().ShouldSay("0 Warning(s)");

        consumer.Write("pets.yaml", Documents.Pets.Replace("required:\n        - name\n", "required:\n        - name\n        - age\n", StringComparison.Ordinal).Replace("      properties:\n        name:", "      properties:\n        age:\n          type: integer\n          maximum: 40\n        name:", StringComparison.Ordinal));
        (await consumer.BuildAsync("--no-restore")).ShouldFail().ShouldMatch(@"pets\.yaml\(\d+,9\): error KREA5002: Additive \(property-added\): property age of record Pet is new");
        consumer.Write("Program.cs", "This is no C#.\n");
        (await consumer.BuildAsync("--no-restore", "-t:AcceptApiBaseline"))
            .ShouldSucceed()
            .ShouldMatch(@"pets\.yaml\(\d+,9\): warning KREA5002: Additive \(property-added\): property age of record Pet is new")
            .ShouldSay("Accepted the public API of PetsClient: pets.api.txt");
        Assert.Equal(
            ["  property age = Age -> int64: required, maximum 40"],
            consumer.Read("pets.api.txt").Split('\n').Except(first.Split('\n')));

        consumer.Write("Program.cs", Documents.PetsProgram.Replace("Name = \"Tom\"", "Name = \"Tom\", Age = 3", StringComparison.Ordinal));
        (await consumer.BuildAsync("--no-restore")).ShouldSucceed().ShouldSay("0 Warning(s)");
    }

    [Fact]
    public async Task A_broken_document_is_not_accepted_and_the_listing_stays()
    {
        ConsumerProject consumer = Pets("NotAccepted").Write("pets.api.txt", "mine\n").Write("pets.yaml", Documents.Pets.Replace("title: Pets", "title: \"Pets", StringComparison.Ordinal));
        (await consumer.BuildAsync("-t:AcceptApiBaseline")).ShouldFail().ShouldMatch(@"pets\.yaml\(\d+,\d+\): error KREA10\d\d: ").ShouldNotSay("Accepted the public API");
        Assert.Equal("mine\n", consumer.Read("pets.api.txt"));
    }

    [Fact]
    public async Task A_project_for_several_frameworks_accepts_once_and_one_without_a_baseline_says_what_is_missing()
    {
        ConsumerProject several = ConsumerProject.Create(packed, "Several", Documents.Project(Documents.Package + PetsItem, output: "Library").Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net8.0;net10.0</TargetFrameworks>", StringComparison.Ordinal))
            .Write("pets.yaml", Documents.Pets);
        (await several.BuildAsync("-t:AcceptApiBaseline")).ShouldSucceed().ShouldSay("Accepted the public API of PetsClient: pets.api.txt");
        (await several.BuildAsync("--no-restore")).ShouldSucceed().ShouldSay("0 Warning(s)");

        ConsumerProject without = ConsumerProject.Create(packed, "Without", Documents.Project(Documents.Package + Documents.PetsItem, output: "Library")).Write("pets.yaml", Documents.Pets);
        (await without.BuildAsync("-t:AcceptApiBaseline")).ShouldFail().ShouldSay("No OpenApiClient item has a Baseline");
    }

    [GeneratedRegex(@"^        quality:\n(?:          .*\n)+", RegexOptions.Multiline)]
    private static partial Regex QualityProperty();

    [GeneratedRegex(@"( \(https://\S+\.md\))?( \[[^\[\]]*\.csproj\])?$")]
    private static partial Regex LinkAndProject();

    private ConsumerProject Pets(string name)
        => ConsumerProject.Create(packed, name, Documents.Project(Documents.Package + PetsItem)).Write("pets.yaml", Documents.Pets).Write("Program.cs", Documents.PetsProgram);

    /// <summary>What a person would read of a build's output: each diagnostic once, without the folder of the test.</summary>
    private static string Said(ProcessResult result, ConsumerProject consumer)
        => string.Concat(result.Output.Split('\n')
            .Select(line => LinkAndProject().Replace(line.Trim(), "").Replace(consumer.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))
            .Where(static line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal) || line.StartsWith("Accepted", StringComparison.Ordinal) || line.StartsWith("Build ", StringComparison.Ordinal))
            .Distinct()
            .Select(static line => line + "\n"));

    private static void Compare(string recorded)
    {
        string received = Path.ChangeExtension(RecordingPath, ".received.md");
        if (File.Exists(RecordingPath) && File.ReadAllText(RecordingPath).ReplaceLineEndings("\n") == recorded)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, recorded);
        Assert.Fail($"The build says something else than {RecordingPath}: compare it with {received}, and rename that to accept it.\n{recorded}");
    }
}
