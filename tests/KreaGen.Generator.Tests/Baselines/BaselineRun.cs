using System.Globalization;
using KreaGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Tests.Baselines;

/// <summary>Runs the generator with a baseline as the build hands it over.</summary>
internal static class BaselineRun
{
    public const string Document = "specs/shop.yaml";

    public const string Baseline = "specs/Shop.api.txt";

    /// <summary>The listing that the accepting target would write.</summary>
    public static string Accept(string yaml, string groups = "none")
    {
        Generation generation = Run(yaml, null, "accept", groups);
        KeyValuePair<string, string> only = Assert.Single(generation.Files);
        Assert.Equal("ShopClient.api.g.cs", only.Key);
        return only.Value;
    }

    public static Generation Run(string yaml, string? baseline, string mode = "strict", string groups = "none")
    {
        SpecFile[] files = baseline is null ? [new(Document, yaml)] : [new(Document, yaml), new(Baseline, baseline)];
        Generation generation = Generation.Run(files, Metadata(mode, groups));
        Assert.DoesNotContain(generation.Diagnostics, static diagnostic => !diagnostic.Id.StartsWith("KREA5", StringComparison.Ordinal));
        return generation;
    }

    public static ItemMetadata Metadata(string mode, string groups = "none")
    {
        var settings = new Dictionary<string, string>(Generation.Settings("ShopClient", "Shop")) { ["Baseline"] = Baseline, ["BaselineMode"] = mode, ["Groups"] = groups };
        return new(settings, static path => path == Baseline ? new Dictionary<string, string> { ["Name"] = "ShopClient", ["IsBaseline"] = "true" } : null);
    }

    /// <summary>What a build would print; in place of line and column the first characters of what stands there, which a reader can judge.</summary>
    public static string[] Lines(Generation generation, string yaml, string baseline)
        => [.. generation.Diagnostics
            .Select(diagnostic => $"{Place(diagnostic, yaml, baseline)}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")
            .Order(StringComparer.Ordinal)];

    private static string Place(Diagnostic diagnostic, string yaml, string baseline)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        string line = (span.Path == Baseline ? baseline : yaml).Split('\n')[span.StartLinePosition.Line];
        string rest = line[span.StartLinePosition.Character..].Trim();
        return $"{Path.GetFileName(span.Path)} '{(rest.Length > 30 ? rest[..30] : rest)}'";
    }
}
