using System.Globalization;
using System.Text.Json;

namespace KreaGen.Http;

/// <summary>
/// The style <c>deepObject</c>, the same in queries and forms. OpenAPI defines objects of scalars only; what is beyond them has the names that
/// most servers which nest understand: <c>a[b][c]=</c>, <c>a[b][]=</c> and, for objects in lists, <c>a[b][0][c]=</c>.
/// </summary>
internal static class DeepObject
{
    public static bool Is(ParameterStyle style)
        => style is ParameterStyle.DeepObject or ParameterStyle.DeepObjectIndices or ParameterStyle.DeepObjectRepeat;

    /// <summary>The names and texts of all scalars in a value, in their order; what is null is not there.</summary>
    public static IEnumerable<(string Name, string Text)> Pairs(string name, JsonElement value, ParameterStyle style) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => [],
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Pairs($"{name}[{member.Name}]", member.Value, style)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((item, index) => Pairs(name + Place(style, index, item.ValueKind), item, style)),
        _ => [(name, ParameterValue.Text(value))],
    };

    /// <summary>What an item of a list adds to the name of the list.</summary>
    public static string Place(ParameterStyle style, int index, JsonValueKind kind = JsonValueKind.String)
        => style == ParameterStyle.DeepObjectIndices || kind is JsonValueKind.Object or JsonValueKind.Array
            ? string.Create(CultureInfo.InvariantCulture, $"[{index}]")
            : style == ParameterStyle.DeepObjectRepeat ? "" : "[]";
}
