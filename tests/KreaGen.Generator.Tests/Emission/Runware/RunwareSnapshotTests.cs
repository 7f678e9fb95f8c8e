using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Emission.Runware;

/// <summary>What a user of Runware's documents gets, read by a person before it was accepted.</summary>
public sealed class RunwareSnapshotTests
{
    [Fact]
    public void The_client_reads_as_a_careful_person_would_have_written_it()
    {
        Generation generation = Generation.Run(RunwareSpecs.All, RunwareSpecs.Settings()).AssertCompiles();
        Assert.Empty(generation.Diagnostics);
        Snapshot.Verify(generation.Files, "En", "Verified");
    }

    [Fact]
    public void Documentation_comes_in_Korean_whole()
    {
        Generation generation = Generation.Run(RunwareSpecs.All, RunwareSpecs.Settings("ko")).AssertCompiles();
        Assert.Empty(generation.Diagnostics);
        string[] read = ["RunwareClient.ImageInferenceRequest.g.cs", "RunwareClient.OutputFormat.g.cs", "RunwareClient.GetResponseOperations.g.cs"];
        Snapshot.Verify(read.ToDictionary(static file => file, file => generation.Files[file]), "Ko", "Verified");
    }
}
