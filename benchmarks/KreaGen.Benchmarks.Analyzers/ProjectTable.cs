using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KreaGen.Benchmarks.Analyzers;

/// <summary>The whole project: compiled without analyzers, with an empty one, and with KreaGen's.</summary>
internal static class ProjectTable
{
    public static async Task WriteAsync(LargeProject project, int rounds, TextWriter output)
    {
        int found = 0;
        double[] times = await Turns.MedianAsync(
            rounds,
            () => Task.Run(() => Check(project.Compilation().GetDiagnostics())),
            async () => Check(await project.With(project.Compilation(), [new EmptyAnalyzer()]).GetAllDiagnosticsAsync()),
            async () => found = Check(await project.With(project.Compilation(), LargeProject.Analyzers).GetAllDiagnosticsAsync()));
        if (found != project.Mistakes)
        {
            throw new InvalidOperationException($"The analyzers found {found} of {project.Mistakes} mistakes.");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {project.Trees.Length:N0} files, {project.Mistakes} mistakes | ms | ratio |"));
        output.WriteLine("|---|--:|--:|");
        string[] names = ["compiler alone", "and an analyzer that does nothing", $"and KreaGen's {LargeProject.Analyzers.Length} analyzers"];
        for (int row = 0; row < names.Length; row++)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {names[row]} | {times[row]:N0} | {times[row] / times[0]:N2} |"));
        }

        output.WriteLine();
    }

    /// <summary>How many complaints are KreaGen's; there are no others.</summary>
    private static int Check(ImmutableArray<Diagnostic> diagnostics)
    {
        Diagnostic[] seen = [.. diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
        return Array.Find(seen, static diagnostic => !diagnostic.Id.StartsWith("KREA", StringComparison.Ordinal)) is { } other
            ? throw new InvalidOperationException(other.ToString())
            : seen.Length;
    }
}
