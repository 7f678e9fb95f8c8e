using KreaGen.Generator.Collections;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Diagnostics;

/// <summary>One complaint about a document: which rule, where, and the words that fill its message.</summary>
internal sealed record Problem
{
    private Problem(DiagnosticDescriptor descriptor, SourceLocation location, EquatableArray<string> arguments)
    {
        Descriptor = descriptor;
        Location = location;
        Arguments = arguments;
    }

    public DiagnosticDescriptor Descriptor { get; }

    public SourceLocation Location { get; }

    /// <summary>The words as a message may show them.</summary>
    public EquatableArray<string> Arguments { get; }

    public static Problem Create(DiagnosticDescriptor descriptor, SourceLocation location, params string[] arguments)
        => new(descriptor, location, arguments.Select(static argument => MessageText.Of(argument)).ToEquatableArray());

    /// <summary>The severity where a setting changes the descriptor's; null for the descriptor's own.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    public bool IsError => (Severity ?? Descriptor.DefaultSeverity) == DiagnosticSeverity.Error;
}
