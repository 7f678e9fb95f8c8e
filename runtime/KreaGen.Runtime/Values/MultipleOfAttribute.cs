using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace KreaGen.Values;

/// <summary>A number must be a multiple of another number. The comparison is decimal: 0.3 is a multiple of 0.1.</summary>
/// <param name="step">The number whose multiples are allowed, greater than 0.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MultipleOfAttribute(double step) : ValidationAttribute
{
    /// <summary>The number whose multiples are allowed.</summary>
    public double Step { get; } = step;

    /// <inheritdoc />
    public override bool IsValid(object? value)
    {
        var validation = default(Validation);
        switch (value)
        {
            case null:
                break;
            case decimal exact:
                validation.MultipleOf("", exact, (decimal)Step);
                break;
            case IConvertible number:
                validation.MultipleOf("", number.ToDouble(CultureInfo.InvariantCulture), Step);
                break;
        }

        return validation.ViolationCount == 0;
    }

    /// <inheritdoc />
    public override string FormatErrorMessage(string name) => string.Create(CultureInfo.InvariantCulture, $"{name} must be a multiple of {Step}.");
}
