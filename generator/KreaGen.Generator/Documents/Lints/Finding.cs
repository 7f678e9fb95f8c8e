using KreaGen.Generator.Text;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Documents.Lints;

/// <summary>What a lint has to say of one object of a document.</summary>
/// <param name="Descriptor">The rule.</param>
/// <param name="Place">Where, from the object.</param>
/// <param name="Arguments">The words that fill the rule's message.</param>
internal sealed record Finding(DiagnosticDescriptor Descriptor, JsonPointer Place, params string[] Arguments)
{
    /// <summary>The severity where it is not the rule's own.</summary>
    public DiagnosticSeverity? Severity { get; init; }
}
