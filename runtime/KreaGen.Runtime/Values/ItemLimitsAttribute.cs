using System.Collections;
using System.ComponentModel;

namespace KreaGen.Values;

/// <summary>The limits of each item of a list, or of each value of a map.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ItemLimitsAttribute : LimitsAttribute
{
    /// <summary>The file name of the document that sets them, such as <c>krea-2-turbo.yaml</c>.</summary>
    public string? Document { get; set; }

    /// <summary>The JSON pointer (RFC 6901) of the items' schema in that document.</summary>
    public string? Pointer { get; set; }

    /// <inheritdoc />
    /// <remarks>Of maps only those are looked into that are an <see cref="IDictionary"/>, as <see cref="Dictionary{TKey, TValue}"/> is.</remarks>
    public override bool IsValid(object? value) => (value is IOptional optional ? optional.Held : value) switch
    {
        IDictionary map => map.Values.Cast<object?>().All(Allows),
        IEnumerable items and not string => items.Cast<object?>().All(Allows),
        _ => true,
    };

    /// <inheritdoc />
    public override string FormatErrorMessage(string name) => $"An item of {name} breaks a limit of the document.";
}
