using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Sources;
using KreaGen.Generator.Text;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Tests.Documents;

/// <summary>Reads the documents of tests, and shows problems as build output does.</summary>
internal static class SpecSets
{
    public static SpecSetResult Read(params (string Path, string Text)[] files) => Read(["en"], files);

    public static SpecSetResult Read(string[] languages, params (string Path, string Text)[] files)
        => SpecSetReader.Read([.. files.Select(static file => new SpecSource(file.Path, file.Text))], languages, CancellationToken.None);

    public static SpecSet Sound(params (string Path, string Text)[] files) => Sound(["en"], files);

    public static SpecSet Sound(string[] languages, params (string Path, string Text)[] files)
    {
        SpecSetResult result = Read(languages, files);
        Assert.Empty(result.Problems.Where(IsWarning).Select(Shown));
        return result.Set!;
    }

    /// <summary>Documents of tests say what the test asks about, and not all that they must.</summary>
    private static bool IsWarning(Problem problem)
        => (problem.Severity ?? problem.Descriptor.DefaultSeverity) >= DiagnosticSeverity.Warning && problem.Descriptor != Descriptors.KeyMissing;

    /// <summary>The place, the id and the arguments of a problem.</summary>
    public static string Shown(Problem problem) => $"{problem.Location} {problem.Descriptor.Id} {string.Join("; ", problem.Arguments)}";

    public static string[] Shown(SpecSetResult result) => [.. result.Problems.Select(Shown)];

    public static string At(SpecSet set, string address) => set.LocationAt(new JsonPointer(address)).ToString();

    public static string KeyAt(SpecSet set, string address) => set.KeyLocationAt(new JsonPointer(address)).ToString();

    public static string? Value(SpecSet set, string address) => set.Find(new JsonPointer(address))?.ToJsonString();

    /// <summary>A document with these paths, components and further root keys, each on lines of its own.</summary>
    public static string Document(string rest, string version = "3.1.0")
        => $"openapi: {version}\ninfo:\n  title: T\n  version: '1'\n{rest}\n";
}
