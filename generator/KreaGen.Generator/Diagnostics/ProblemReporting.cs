using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace KreaGen.Generator.Diagnostics;

internal static class ProblemReporting
{
    /// <summary>The compiler's diagnostic for a problem, at its place in the document.</summary>
    public static Diagnostic ToDiagnostic(this Problem problem)
    {
        SourceLocation mark = problem.Location;
        var start = new LinePosition(mark.Line, mark.Column);
        var end = new LinePosition(mark.Line, mark.Column + mark.Length);
        // The compiler prints lines and columns; it does not look into the file, so the span's offsets only order diagnostics.
        Location location = Location.Create(MessageText.Line(mark.Path), new TextSpan(0, mark.Length), new LinePositionSpan(start, end));
        return Diagnostic.Create(
            problem.Descriptor,
            location,
            problem.Severity ?? problem.Descriptor.DefaultSeverity,
            additionalLocations: null,
            properties: null,
            problem.Arguments.Items.Cast<object>().ToArray());
    }

    /// <summary>The compiler's diagnostic for what code does, whose words may be a document's as well.</summary>
    public static Diagnostic At(this DiagnosticDescriptor descriptor, Location location, params string[] arguments)
        => descriptor.At(location, ImmutableDictionary<string, string?>.Empty, arguments);

    /// <inheritdoc cref="At(DiagnosticDescriptor, Location, string[])"/>
    public static Diagnostic At(this DiagnosticDescriptor descriptor, Location location, ImmutableDictionary<string, string?> properties,
        params string[] arguments)
        => Diagnostic.Create(descriptor, location, properties, arguments.Select(static argument => (object)MessageText.Of(argument)).ToArray());
}
