using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KreaGen.Benchmarks.Analyzers;

/// <summary>A keystroke in one file of the project: what the editor asks for then, without analyzers and with them.</summary>
internal static class TypingTable
{
    private const int Keystrokes = 20;

    public static async Task WriteAsync(LargeProject project, int rounds, TextWriter output)
    {
        CSharpCompilation opened = project.Compilation();
        opened.GetDiagnostics();
        output.WriteLine("| a keystroke in a file | compiler alone, ms | with one that does nothing | with KreaGen's | more, ms |");
        output.WriteLine("|---|--:|--:|--:|--:|");
        foreach ((string name, int index) in ((string, int)[])[("that uses the client", 10), ("with a mistake", 0), ("that does not", 1)])
        {
            double[] times = await Turns.MedianAsync(
                rounds,
                () => TypeAsync(project, opened, index, []),
                () => TypeAsync(project, opened, index, [new EmptyAnalyzer()]),
                () => TypeAsync(project, opened, index, LargeProject.Analyzers));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {times[0] / Keystrokes:N2} | {times[1] / Keystrokes:N2} | {times[2] / Keystrokes:N2} | {(times[2] - times[1]) / Keystrokes:N2} |"));
        }
    }

    private static async Task TypeAsync(LargeProject project, CSharpCompilation opened, int index, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        for (int stroke = 0; stroke < Keystrokes; stroke++)
        {
            SyntaxTree edited = LargeProject.Tree(SampleCode.Write(index, string.Create(CultureInfo.InvariantCulture, $"Console.WriteLine({stroke});")), index);
            CSharpCompilation compilation = opened.ReplaceSyntaxTree(project.Trees[index], edited);
            SemanticModel model = compilation.GetSemanticModel(edited);
            model.GetDiagnostics();
            if (!analyzers.IsEmpty)
            {
                await project.With(compilation, analyzers).GetAnalyzerSemanticDiagnosticsAsync(model, null, default);
            }
        }
    }
}
