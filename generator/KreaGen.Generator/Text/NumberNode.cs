using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KreaGen.Generator.Text;

/// <summary>Numbers as the document writes them: they convert to any type that fits and are written back digit by digit.</summary>
internal static class NumberNode
{
    /// <summary>The largest double has 309 digits; shorter numbers without an exponent are always finite.</summary>
    private const int SurelyFinite = 308;

    /// <summary>A node for a number in JSON's grammar.</summary>
    public static JsonNode Create(string json)
    {
        Utf8JsonReader reader = new(Encoding.ASCII.GetBytes(json));
        reader.Read();
        return Create(ref reader);
    }

    /// <summary>A node for the number that a reader stands on.</summary>
    public static JsonNode Create(ref Utf8JsonReader reader) => JsonValue.Create(JsonElement.ParseValue(ref reader))!;

    public static bool IsFinite(ReadOnlySpan<byte> json)
        => (json.Length <= SurelyFinite && json.IndexOfAny((byte)'e', (byte)'E') < 0)
            || IsFinite(Encoding.ASCII.GetString(json.ToArray()));

    /// <remarks>.NET Framework fails where .NET returns infinity.</remarks>
    public static bool IsFinite(string json)
        => double.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && !double.IsInfinity(value);
}
