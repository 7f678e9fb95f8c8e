using System.ComponentModel;

namespace KreaGen.Values;

/// <summary>The constraints of a member that may be absent or null: an <see cref="Optional{T}"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValueConstraintsAttribute : ConstraintsAttribute
{
    /// <inheritdoc />
    public override bool IsValid(object? value) => Allows(value is IOptional optional ? optional.Held : value);

    /// <inheritdoc />
    public override string FormatErrorMessage(string name) => $"{name} violates a constraint of the document.";
}
