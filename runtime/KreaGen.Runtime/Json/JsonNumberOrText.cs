using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using KreaGen.Json;

namespace KreaGen.Generated;

/// <summary>
/// Numbers that may also be written as text, which is how ASP.NET Core documents every number: either is read, a number is written, and what is
/// read and not changed goes back as it came.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonNumberOrText
{
    /// <summary>Reads a number, or a string with nothing but a number.</summary>
    /// <typeparam name="T">The type of the number: that of a function of <see cref="JsonNumberReading"/>.</typeparam>
    public static T ReadNumberOrText<T>(this ref JsonReader reader)
        where T : struct, INumber<T>
        => reader.TokenType != JsonTokenType.String ? ReadNumber<T>(ref reader)
            : TryParse(JsonReading.Text(ref reader), out T value) ? value
            : throw JsonReading.Expected("a number", ref reader);

    /// <summary>The same, or null for the token <c>null</c>.</summary>
    public static T? ReadNumberOrTextOrNull<T>(this ref JsonReader reader)
        where T : struct, INumber<T>
        => reader.IsNull ? null : reader.ReadNumberOrText<T>();

    /// <summary>Reads a member, and keeps how it was written where a number would be written otherwise.</summary>
    public static T ReadNumberOrText<T>(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        where T : struct, INumber<T>
    {
        T value = reader.ReadNumberOrText<T>();
        if (reader.TokenType == JsonTokenType.String || !CanonicalText.IsCanonical(ref reader, value))
        {
            texts.Keep(name, CanonicalText.Of(ref reader));
        }

        return value;
    }

    /// <summary>The same, or null for the token <c>null</c>.</summary>
    public static T? ReadNumberOrTextOrNull<T>(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        where T : struct, INumber<T>
        => reader.IsNull ? null : reader.ReadNumberOrText<T>(ref texts, name);

    /// <summary>Writes a number; what JSON has no number for, such as <see cref="double.NaN"/>, as its name.</summary>
    public static void WriteNumberOrText<T>(this JsonWriter writer, T value)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        switch (value)
        {
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case ulong number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case BigInteger number: writer.WriteBigInteger(number); break;
            case double number when double.IsFinite(number): writer.WriteNumberValue(number); break;
            default: writer.WriteStringValue(value.ToString(null, CultureInfo.InvariantCulture)); break;
        }
    }

    /// <summary>Writes a member as it came when its value is still that one, otherwise as a number.</summary>
    public static void WriteNumberOrText<T>(this JsonWriter writer, ReadOnlySpan<byte> name, T value, JsonRawValues texts)
        where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        if (texts.IsEmpty || !texts.TryWrite(writer, name, value, ReadNumberOrText<T>))
        {
            writer.WriteNumberOrText(value);
        }
    }

    // The compiler of the generic code knows which branch it is.
    private static T ReadNumber<T>(ref JsonReader reader)
        where T : struct, INumber<T>
        => typeof(T) == typeof(int) ? T.CreateChecked(reader.ReadInt32())
            : typeof(T) == typeof(long) ? T.CreateChecked(reader.ReadInt64())
            : typeof(T) == typeof(ulong) ? T.CreateChecked(reader.ReadUInt64())
            : typeof(T) == typeof(decimal) ? T.CreateChecked(reader.ReadDecimal())
            : typeof(T) == typeof(BigInteger) ? T.CreateChecked(reader.ReadBigInteger())
            : T.CreateChecked(reader.ReadDouble());

    private static bool TryParse<T>(string text, out T value)
        where T : struct, INumber<T>
    {
        // Parsing a longer one takes time that grows with the square of its digits.
        const int MaxLength = 10_000;
        value = default;
        bool isWhole = typeof(T) != typeof(double) && typeof(T) != typeof(decimal);
        NumberStyles style = isWhole ? NumberStyles.AllowLeadingSign : NumberStyles.Float;
        return text.Length is > 0 and <= MaxLength && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1])
            && T.TryParse(text, style, CultureInfo.InvariantCulture, out value)
            && (T.IsFinite(value) || text is "NaN" or "Infinity" or "-Infinity");
    }
}
