using System.Collections;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace KreaGen.Values;

/// <summary>A list must not have duplicate items.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UniqueItemsAttribute : ValidationAttribute
{
    /// <inheritdoc />
    public override bool IsValid(object? value)
    {
        var seen = new HashSet<ValueTuple<object?>>();
        return value is not IEnumerable items || items.Cast<object?>().All(item => seen.Add(new(item)));
    }

    /// <inheritdoc />
    public override string FormatErrorMessage(string name) => $"{name} must not have duplicate items.";
}
