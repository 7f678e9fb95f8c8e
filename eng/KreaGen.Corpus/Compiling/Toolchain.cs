using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace KreaGen.Corpus.Compiling;

/// <summary>What generated code is compiled with, as the build of this program wrote it down.</summary>
internal sealed record Toolchain(ImmutableArray<Framework> Frameworks, ImmutableArray<string> Analyzers, ImmutableArray<string> Rules)
{
    private const string File = "toolchain.tsv";
    private const string OwnRules = "Exceptions.globalconfig";

    public static Toolchain Read()
    {
        string folder = AppContext.BaseDirectory;
        ILookup<string, string> lines = System.IO.File.ReadLines(Path.Combine(folder, File)).Distinct(StringComparer.Ordinal)
            .Select(static line => line.Split('\t'))
            .ToLookup(static cells => cells[0], static cells => cells[1], StringComparer.Ordinal);
        return new(
            [.. lines.Where(static group => group.Key.StartsWith("net", StringComparison.Ordinal)).Select(static group => Framework.Of(group.Key, group))],
            [.. lines["analyzer"]],
            [.. lines["rules"], Path.Combine(folder, OwnRules)]);
    }
}
