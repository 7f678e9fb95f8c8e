using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Validation;

/// <summary>Why a value does not satisfy its schema.</summary>
/// <param name="At">The part of the value that is at fault, from the value's own root.</param>
/// <param name="Reason">What is wrong with it, as the end of a sentence that begins with the part's name.</param>
internal sealed record Violation(JsonPointer At, string Reason);
