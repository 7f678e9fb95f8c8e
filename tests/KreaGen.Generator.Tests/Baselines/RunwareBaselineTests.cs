using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Baselines;

/// <summary>The second ready client keeps the promise like the first.</summary>
public sealed class RunwareBaselineTests
{
    [Fact]
    public void The_checked_in_listing_is_the_surface_of_the_ready_client()
    {
        const string Path = "specs/RunwareClient.api.txt";
        var settings = new Dictionary<string, string>(RunwareSpecs.Settings("en")) { ["Baseline"] = Path };
        var metadata = new ItemMetadata(settings, static path => path == Path ? new Dictionary<string, string> { ["Name"] = "RunwareClient", ["IsBaseline"] = "true" } : null);
        Generation generation = Generation.Run([.. RunwareSpecs.All, new SpecFile(Path, File.ReadAllText(Repository.PathOf("specs", "RunwareClient.api.txt")))], metadata);
        string differences = string.Join("\n", generation.Diagnostics.Where(static diagnostic => diagnostic.Id.StartsWith("KREA5", StringComparison.Ordinal)));
        Assert.True(differences.Length == 0, "If this is what you want: dotnet build runtime/KreaGen.Clients -t:AcceptApiBaseline\n" + differences);
    }
}
