using KreaGen.Http;
using KreaGen.Json;

namespace KreaGen.Values;

public static partial class ParameterText
{
    /// <summary>A list or object in a header or cookie: its parts separated by commas (simple style).</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value as JSON, from which its parts are taken.</param>
    /// <param name="explode">Whether the members of an object are written as <c>name=value</c>.</param>
    /// <returns>The text; <see langword="null"/> for no value.</returns>
    public static string? Of<T>(T? value, JsonWrite<T> write, bool explode)
    {
        ArgumentNullException.ThrowIfNull(write);
        return value is null
            ? null
            : string.Join(',', ParameterValue.Parts(ParameterValue.Of(value, write))
                .Select(part => part.Name.Length == 0 ? part.Text : part.Name + (explode ? "=" : ",") + part.Text));
    }
}
