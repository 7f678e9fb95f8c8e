using System.Collections;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace KreaGen.Values;

/// <summary>
/// The number of items that a collection may have. Unlike <see cref="MinLengthAttribute"/> and <see cref="MaxLengthAttribute"/> it needs no
/// reflection, so that it works in trimmed applications.
/// </summary>
/// <param name="minimum">The minimum number of items.</param>
/// <param name="maximum">The maximum number of items.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ItemCountAttribute(int minimum, int maximum) : ValidationAttribute
{
    /// <summary>The minimum number of items.</summary>
    public int Minimum { get; } = minimum;

    /// <summary>The maximum number of items; <see cref="int.MaxValue"/> for no limit.</summary>
    public int Maximum { get; } = maximum;

    /// <inheritdoc />
    public override bool IsValid(object? value)
    {
        if (value is not IEnumerable items)
        {
            return value is null;
        }

        int count = 0;
        foreach (object? _ in items)
        {
            count++;
        }

        return count >= Minimum && count <= Maximum;
    }

    /// <inheritdoc />
    public override string FormatErrorMessage(string name)
        => string.Create(CultureInfo.InvariantCulture, $"{name} must have {Minimum} to {(Maximum == int.MaxValue ? "any number of" : Maximum)} items.");
}
