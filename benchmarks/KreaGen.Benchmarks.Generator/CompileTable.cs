using System.Diagnostics;
using System.Globalization;
using System.Text;
using KreaGen.Corpus.Compiling;
using KreaGen.Corpus.Generating;
using KreaGen.Corpus.Reports;

namespace KreaGen.Benchmarks.Generator;

/// <summary>What compiling the client of one document costs, by itself and on the newest framework.</summary>
internal static class CompileTable
{
    public static void Write(string file, TextWriter output)
    {
        GeneratorOutcome outcome = GeneratorOutcome.Run(file, File.ReadAllText(file, Encoding.UTF8));
        Row row = outcome.ToRow(file);
        Toolchain toolchain = Toolchain.Read();
        var check = new ClientCheck(toolchain with { Frameworks = [toolchain.Frameworks[^1]] }, outcome.Trees);
        var clock = Stopwatch.StartNew();
        row = check.Compile(row);
        TimeSpan took = clock.Elapsed;
        output.WriteLine("| files | MB of C# | errors | warnings | s to compile | MB assembly | MB most memory of the process |");
        output.WriteLine("|--:|--:|--:|--:|--:|--:|--:|");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {row.Files} | {row.Bytes / 1e6:N2} | {row.Errors} | {row.Warnings} | {took.TotalSeconds:N1} | {(check.Image?.Length ?? 0) / 1e6:N2} | {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} |"));
    }
}
