using System.Globalization;
using System.Text;
using System.Text.Json;
using KreaGen.Json;

namespace KreaGen.Values;

/// <summary>A JSON string, number, Boolean or <c>null</c>, preserved as written. Numbers are compared by value: <c>1</c> and <c>1.0</c>.</summary>
public readonly struct JsonScalar : IEquatable<JsonScalar>
{
    private readonly string? _text;

    /// <summary>A string; <see langword="null"/> is the JSON <c>null</c>.</summary>
    /// <param name="value">The text.</param>
    public JsonScalar(string? value) => (Kind, _text) = (value is null ? JsonValueKind.Null : JsonValueKind.String, value);

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    public JsonScalar(decimal value) => (Kind, _text) = (JsonValueKind.Number, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A Boolean.</summary>
    /// <param name="value">The Boolean.</param>
    public JsonScalar(bool value) => (Kind, _text) = (value ? JsonValueKind.True : JsonValueKind.False, null);

    private JsonScalar(JsonValueKind kind, string text) => (Kind, _text) = (kind, text);

    /// <summary>The kind of value; <see cref="JsonValueKind.Undefined"/> for <see langword="default"/>, which is written as <c>null</c>.</summary>
    public JsonValueKind Kind { get; }

    /// <summary>The string; <see langword="null"/> if the value is not a string.</summary>
    public string? Text => Kind == JsonValueKind.String ? _text : null;

    /// <summary>The number; <see langword="null"/> if the value is not a number or is outside the range of a decimal.</summary>
    public decimal? Number
        => Kind == JsonValueKind.Number && decimal.TryParse(_text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;

    /// <summary>The Boolean; <see langword="null"/> if the value is not a Boolean.</summary>
    public bool? Boolean => Kind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    /// <summary>A text.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator JsonScalar(string? value) => new(value);

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator JsonScalar(decimal value) => new(value);

    /// <summary>A Boolean.</summary>
    /// <param name="value">The Boolean.</param>
    public static implicit operator JsonScalar(bool value) => new(value);

    /// <summary>Whether two values are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(JsonScalar left, JsonScalar right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(JsonScalar left, JsonScalar right) => !left.Equals(right);

    /// <summary>Reads a value from its JSON.</summary>
    /// <param name="json">The JSON of a string, number, Boolean or <c>null</c>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The text is not such JSON.</exception>
    public static JsonScalar Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ApiJson.Deserialize(Encoding.UTF8.GetBytes(json), Read);
    }

    /// <summary>Reads a value.</summary>
    /// <param name="reader">The reader, positioned on the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value is an object or an array.</exception>
    public static JsonScalar Read(ref JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => new(reader.ReadString()),
        JsonTokenType.Number => new(JsonValueKind.Number, Encoding.UTF8.GetString(CanonicalText.Of(ref reader))),
        JsonTokenType.True or JsonTokenType.False => new(reader.TokenType == JsonTokenType.True),
        JsonTokenType.Null => new((string?)null),
        _ => throw JsonReading.Expected("a string, a number or a Boolean", ref reader),
    };

    /// <summary>Writes the value as it was read.</summary>
    /// <param name="writer">The writer.</param>
    public void Write(JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        switch (Kind)
        {
            case JsonValueKind.String:
                writer.WriteStringValue(_text);
                break;
            case JsonValueKind.Number:
                writer.WriteRawValue(Encoding.ASCII.GetBytes(_text!));
                break;
            case JsonValueKind.True or JsonValueKind.False:
                writer.WriteBooleanValue(Kind == JsonValueKind.True);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    /// <inheritdoc />
    public bool Equals(JsonScalar other)
        => Kind == other.Kind && (string.Equals(_text, other._text, StringComparison.Ordinal) || (Number is { } number && number == other.Number));

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is JsonScalar other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Number is { } number ? number.GetHashCode() : HashCode.Combine(Kind, _text);

    /// <summary>The string itself, or the JSON of other values.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kind switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => _text ?? "null",
    };
}
