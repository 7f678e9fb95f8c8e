using KreaGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Tests.Baselines;

/// <summary>What the modes make of differences, and what is said when there is nothing to compare with.</summary>
public sealed class BaselineModeTests
{
    private static readonly string Changed = ShopDocument.Text
        .Replace("enum: [S, M, L]", "enum: [S, M, L, XL]", StringComparison.Ordinal)
        .Replace("maxLength: 80", "maxLength: 40", StringComparison.Ordinal);

    [Theory]
    [InlineData("strict", DiagnosticSeverity.Error, DiagnosticSeverity.Error)]
    [InlineData("breaking", DiagnosticSeverity.Error, DiagnosticSeverity.Warning)]
    [InlineData("report", DiagnosticSeverity.Warning, DiagnosticSeverity.Warning)]
    public void A_mode_chooses_the_severities(string mode, DiagnosticSeverity breaking, DiagnosticSeverity additive)
    {
        Generation generation = BaselineRun.Run(Changed, BaselineRun.Accept(ShopDocument.Text), mode);
        Assert.Equal(2, generation.Diagnostics.Length);
        Assert.Equal(breaking, generation.Diagnostics.Single(static diagnostic => diagnostic.Id == "KREA5001").Severity);
        Assert.Equal(additive, generation.Diagnostics.Single(static diagnostic => diagnostic.Id == "KREA5002").Severity);
    }

    [Fact]
    public void The_client_is_there_while_its_baseline_differs()
    {
        Generation generation = BaselineRun.Run(Changed, BaselineRun.Accept(ShopDocument.Text));
        Assert.Contains("ShopClient.g.cs", generation.Files.Keys);
        Assert.Empty(generation.Complaints());
    }

    [Fact]
    public void An_unknown_mode_is_an_error()
    {
        Diagnostic diagnostic = Assert.Single(Generation.Run([new SpecFile(BaselineRun.Document, ShopDocument.Text)], BaselineRun.Metadata("loose")).Diagnostics);
        Assert.Equal("KREA0003", diagnostic.Id);
        Assert.Contains("strict, breaking or report", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("strict", DiagnosticSeverity.Error)]
    [InlineData("breaking", DiagnosticSeverity.Error)]
    [InlineData("report", DiagnosticSeverity.Warning)]
    public void A_missing_baseline_tells_the_command(string mode, DiagnosticSeverity severity)
    {
        Diagnostic diagnostic = Assert.Single(BaselineRun.Run(ShopDocument.Text, null, mode).Diagnostics);
        Assert.Equal("KREA5003", diagnostic.Id);
        Assert.Equal(severity, diagnostic.Severity);
        Assert.Equal(
            "The baseline 'specs/Shop.api.txt' of ShopClient does not exist; to create it, run: dotnet build -t:AcceptApiBaseline",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_baseline_with_marks_of_a_merge_is_named_with_its_line()
    {
        string baseline = BaselineRun.Accept(ShopDocument.Text).Replace("record Order:", "<<<<<<< ours, theirs\nrecord Order:", StringComparison.Ordinal);
        Diagnostic diagnostic = Assert.Single(BaselineRun.Run(ShopDocument.Text, baseline).Diagnostics);
        Assert.Equal("KREA5004", diagnostic.Id);
        Assert.Equal(BaselineRun.Baseline, diagnostic.Location.GetLineSpan().Path);
        Assert.StartsWith("<<<<<<<", baseline.Split('\n')[diagnostic.Location.GetLineSpan().StartLinePosition.Line], StringComparison.Ordinal);
    }

    [Fact]
    public void Accepting_lists_the_surface_instead_of_making_the_client_and_tells_the_differences()
    {
        Generation generation = BaselineRun.Run(Changed, BaselineRun.Accept(ShopDocument.Text), "accept");
        Assert.Equal(["ShopClient.api.g.cs"], generation.Files.Keys);
        Assert.Equal(2, generation.Diagnostics.Length);
        Assert.All(generation.Diagnostics, static diagnostic => Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity));
        Assert.Empty(generation.Complaints());
    }

    [Fact]
    public void Accepting_replaces_what_cannot_be_read()
    {
        Generation generation = BaselineRun.Run(ShopDocument.Text, "nonsense", "accept");
        Assert.Equal(["ShopClient.api.g.cs"], generation.Files.Keys);
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(generation.Diagnostics).Severity);
    }

    [Fact]
    public void A_document_with_an_error_is_not_accepted()
    {
        Generation generation = Generation.Run([new SpecFile(BaselineRun.Document, "openapi: [")], BaselineRun.Metadata("accept"));
        Assert.Empty(generation.Files);
        Assert.Contains(generation.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
