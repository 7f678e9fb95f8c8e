using KreaGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Tests.Emission.EvoLink;

/// <summary>What a user of EvoLink's documents gets, read by a person before it was accepted.</summary>
public sealed class EvoLinkSnapshotTests
{
    [Fact]
    public void The_client_reads_as_a_careful_person_would_have_written_it()
    {
        Generation generation = Generation.Run(EvoLinkSpecs.All, EvoLinkSpecs.Settings()).AssertCompiles();
        // The one slip of the vendored documents; the client honors what was meant.
        Diagnostic slip = Assert.Single(generation.Diagnostics);
        Assert.Equal(("KREA2400", "specs/evolink/tasks.yaml"), (slip.Id, slip.Location.GetLineSpan().Path));
        Snapshot.Verify(generation.Files, "En", "Verified");
    }

    [Theory]
    [InlineData("ko", "Ko")]
    [InlineData("en;ko", "EnKo")]
    public void Documentation_comes_in_the_language_that_was_asked_for(string language, string name)
    {
        Generation generation = Generation.Run(EvoLinkSpecs.All, EvoLinkSpecs.Settings(language)).AssertCompiles();
        string[] read = ["EvoLinkClient.ImageGenerationRequest.g.cs", "EvoLinkClient.ImageSize.g.cs", "EvoLinkClient.ImagesOperations.g.cs"];
        Snapshot.Verify(read.ToDictionary(static file => file, file => generation.Files[file]), name, "Verified");
    }
}
