using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Emission.Wire;

/// <summary>What the small documents of <c>tests/KreaGen.Wire.Tests</c> become; that project sends and receives with the same clients.</summary>
public sealed class WireSnapshotTests
{
    public static TheoryData<string> Documents { get; } =
        [.. Directory.GetFiles(Repository.PathOf("tests", "KreaGen.Wire.Tests", "Documents"), "*.yaml").Select(static path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    /// <summary>What that project's file sets for single documents.</summary>
    private static Dictionary<string, string> Groups { get; } = new() { ["Groups"] = "tag", ["PathGroups"] = "path" };

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_client_reads_as_a_careful_person_would_have_written_it(string document)
    {
        var file = new SpecFile("Documents/" + document + ".yaml", File.ReadAllText(Repository.PathOf("tests", "KreaGen.Wire.Tests", "Documents", document + ".yaml")));
        Dictionary<string, string> settings = Generation.Settings(document + "Client", "Wire." + document);
        if (Groups.TryGetValue(document, out string? groups))
        {
            settings["Groups"] = groups;
        }

        Generation generation = Generation.Run([file], settings).AssertCompiles();
        // One of the documents has ids that clash on purpose.
        Assert.DoesNotContain(generation.Diagnostics, static diagnostic => diagnostic.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Info
            && diagnostic.Id != "KREA3012");
        Snapshot.Verify(generation.Files, document, "Verified");
    }
}
