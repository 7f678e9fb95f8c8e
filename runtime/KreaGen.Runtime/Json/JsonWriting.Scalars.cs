using System.Globalization;
using KreaGen.Values;

namespace KreaGen.Json;

/// <content>Scalars whose text is not the one that <see cref="JsonWriter"/> gives them.</content>
public static partial class JsonWriting
{
    /// <summary>Writes a date and time of RFC 3339 with its offset, <c>Z</c> for UTC, and a fraction only where there is one.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteDateTimeOffset(this JsonWriter writer, DateTimeOffset value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> text = stackalloc byte[ParameterText.LongestMoment];
        writer.WriteStringValue(text[..ParameterText.Write(value, text)]);
    }

    /// <summary>Writes a date and time without an offset, and a fraction only where there is one.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteDateTime(this JsonWriter writer, DateTime value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(ParameterText.Of(value));
    }

    /// <summary>Writes a date and time as HTTP headers have it (RFC 9110, 5.6.7), such as <c>Sun, 06 Nov 1994 08:49:37 GMT</c>.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteHttpDate(this JsonWriter writer, DateTimeOffset value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(ParameterText.OfHttpDate(value));
    }

    /// <summary>Writes a time of day, with its offset where it has one.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteTimeOfDay(this JsonWriter writer, TimeOfDay value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }

    /// <summary>Writes a string of one character.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteChar(this JsonWriter writer, char value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue([value]);
    }

    /// <summary>Writes a whole number as text.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteInt64Text(this JsonWriter writer, long value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Writes a whole number as text.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteUInt64Text(this JsonWriter writer, ulong value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Writes a decimal number as text, trailing zeros kept.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteDecimalText(this JsonWriter writer, decimal value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Writes bytes as base64url (RFC 4648, 5) without padding.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public static void WriteWebSafeBytes(this JsonWriter writer, ReadOnlyMemory<byte> value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(ParameterText.OfWebSafeBytes(value));
    }
}
