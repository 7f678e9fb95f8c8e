using KreaGen.Generator.Collections;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Diagnostics;

/// <summary>One complaint about a document: which rule, where, and the words that fill its message.</summary>
internal sealed record Problem(DiagnosticDescriptor Descriptor, TextMark Mark, EquatableArray<string> Arguments)
{
    public static Problem Create(DiagnosticDescriptor descriptor, TextMark mark, params string[] arguments)
        => new(descriptor, mark, arguments.ToEquatableArray());

    /// <summary>The severity where a setting changes the descriptor's; null for the descriptor's own.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    public bool IsError => (Severity ?? Descriptor.DefaultSeverity) == DiagnosticSeverity.Error;
}
