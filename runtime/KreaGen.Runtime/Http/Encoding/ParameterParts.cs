using System.Text.Json;

namespace KreaGen.Http;

/// <summary>
/// A parameter's value taken apart. As in RFC 6570 an item or member that is null is not there, and a list or object without
/// any is not there itself.
/// </summary>
internal readonly struct ParameterParts
{
    private ParameterParts(bool isScalar, IReadOnlyList<(string Name, string Text)> items)
    {
        IsScalar = isScalar;
        Items = items;
    }

    /// <summary>Whether it is one text.</summary>
    public bool IsScalar { get; }

    /// <summary>The members of an object; the items of a list and a scalar have the empty name.</summary>
    public IReadOnlyList<(string Name, string Text)> Items { get; }

    public static ParameterParts Of(string text) => new(true, [("", text)]);

    public static ParameterParts Of(IEnumerable<string?> items) => new(false, [.. items.OfType<string>().Select(static item => ("", item))]);

    /// <param name="value">The value.</param>
    /// <param name="explode">Whether a list in an object becomes one member per item; JSON otherwise.</param>
    public static ParameterParts Of(JsonElement value, bool explode) => value.ValueKind switch
    {
        JsonValueKind.Object => new(false, [.. value.EnumerateObject().SelectMany(member => Texts(member.Value, explode).Select(text => (member.Name, text)))]),
        JsonValueKind.Array => new(false, [.. Texts(value, explode: true).Select(static text => ("", text))]),
        JsonValueKind.Null or JsonValueKind.Undefined => new(false, []),
        _ => Of(ParameterValue.Text(value)),
    };

    private static IEnumerable<string> Texts(JsonElement value, bool explode) => value.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.Array when explode => value.EnumerateArray().Where(static item => item.ValueKind != JsonValueKind.Null).Select(ParameterValue.Text),
        _ => [ParameterValue.Text(value)],
    };
}
