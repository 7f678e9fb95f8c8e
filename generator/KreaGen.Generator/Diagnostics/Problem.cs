using KreaGen.Generator.Collections;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Diagnostics;

/// <summary>One complaint about a document: which rule, where, and the words that fill its message.</summary>
internal sealed record Problem
{
    private Problem(DiagnosticDescriptor descriptor, TextMark mark, EquatableArray<string> arguments)
    {
        Descriptor = descriptor;
        Mark = mark;
        Arguments = arguments;
    }

    public DiagnosticDescriptor Descriptor { get; }

    public TextMark Mark { get; }

    /// <summary>The words as a message may show them.</summary>
    public EquatableArray<string> Arguments { get; }

    public static Problem Create(DiagnosticDescriptor descriptor, TextMark mark, params string[] arguments)
        => new(descriptor, mark, arguments.Select(static argument => MessageText.Of(argument)).ToEquatableArray());

    /// <summary>The severity where a setting changes the descriptor's; null for the descriptor's own.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    public bool IsError => (Severity ?? Descriptor.DefaultSeverity) == DiagnosticSeverity.Error;
}
