using System.Globalization;
using KreaGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Spectre.Console;

namespace KreaGen.Tool.Reports;

/// <summary>Writes a problem as a build does: <c>path(line,column): severity id: message</c>.</summary>
internal static class DiagnosticLine
{
    public static DiagnosticSeverity SeverityOf(Problem problem) => problem.Severity ?? problem.Descriptor.DefaultSeverity;

    public static string Text(Problem problem)
    {
        string severity = SeverityOf(problem) switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        return $"{problem.Location}: {severity} {problem.Descriptor.Id}: {problem.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture)}";
    }

    public static void Write(IAnsiConsole console, Problem problem) => console.Line(Text(problem), SeverityOf(problem) switch
    {
        DiagnosticSeverity.Error => Color.Red,
        DiagnosticSeverity.Warning => Color.Yellow,
        _ => Color.Grey,
    });
}
