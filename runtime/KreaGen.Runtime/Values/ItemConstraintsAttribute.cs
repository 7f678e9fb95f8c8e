using System.Collections;
using System.ComponentModel;

namespace KreaGen.Values;

/// <summary>The constraints of each item of a list, or of each value of a map.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ItemConstraintsAttribute : ConstraintsAttribute
{
    /// <summary>The file name of the document, such as <c>krea-2-turbo.yaml</c>.</summary>
    public string? Document { get; set; }

    /// <summary>The JSON pointer (RFC 6901) of the items' schema in that document.</summary>
    public string? Pointer { get; set; }

    /// <inheritdoc />
    /// <remarks>Maps are checked only if they implement <see cref="IDictionary"/>, as <see cref="Dictionary{TKey, TValue}"/> is.</remarks>
    public override bool IsValid(object? value) => (value is IOptional optional ? optional.Held : value) switch
    {
        IDictionary map => map.Values.Cast<object?>().All(Allows),
        IEnumerable items and not string => items.Cast<object?>().All(Allows),
        _ => true,
    };

    /// <inheritdoc />
    public override string FormatErrorMessage(string name) => $"An item of {name} violates a constraint of the document.";
}
