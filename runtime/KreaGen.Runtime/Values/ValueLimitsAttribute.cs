using System.ComponentModel;

namespace KreaGen.Values;

/// <summary>The limits of a member that may be absent or null: an <see cref="Optional{T}"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValueLimitsAttribute : LimitsAttribute
{
    /// <inheritdoc />
    public override bool IsValid(object? value) => Allows(value is IOptional optional ? optional.Held : value);

    /// <inheritdoc />
    public override string FormatErrorMessage(string name) => $"{name} breaks a limit of the document.";
}
