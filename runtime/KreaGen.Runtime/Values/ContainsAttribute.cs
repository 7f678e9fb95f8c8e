using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KreaGen.Values;

/// <summary>How many items of a list must match the constraints. Of <see langword="null"/> only <see cref="Values"/> says anything.</summary>
/// <param name="minContains">The minimum number of matching items.</param>
/// <param name="maxContains">The maximum number of matching items.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ContainsAttribute(int minContains, int maxContains) : ConstraintsAttribute
{
    /// <summary>The minimum number of matching items.</summary>
    public int MinContains { get; } = minContains;

    /// <summary>The maximum number of matching items; <see cref="int.MaxValue"/> for no limit.</summary>
    public int MaxContains { get; } = maxContains;

    /// <summary>The strings that match; any by default.</summary>
    [SuppressMessage("Performance", "CA1819", Justification = "An argument of an attribute can only be an array.")]
    public string[] Values { get; set; } = [];

    /// <inheritdoc />
    public override bool IsValid(object? value)
    {
        int matching = value is IEnumerable items and not string ? items.Cast<object?>().Count(Matches) : MinContains;
        return matching >= MinContains && matching <= MaxContains;
    }

    /// <inheritdoc />
    public override string FormatErrorMessage(string name) => string.Create(
        CultureInfo.InvariantCulture, $"{name} must contain {MinContains} to {(MaxContains == int.MaxValue ? "any number of" : MaxContains)} matching items.");

    private bool Matches(object? item)
    {
        object? value = item is IOpenEnum known ? known.Value : item;
        return Allows(value) && (Values.Length == 0 || Values.Contains(value as string));
    }
}
