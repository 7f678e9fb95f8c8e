using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace KreaGen.Json;

/// <summary>What generated code writes JSON with, beyond the functions of <see cref="JsonWriter"/> itself.</summary>
public static partial class JsonWriting
{
    /// <summary>Writes a value of a generated type.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteModel<T>(this JsonWriter writer, T value)
        where T : IJsonModel<T>
    {
        ThrowIfNull(value);
        value.WriteJson(writer);
    }

    /// <summary>Writes a member with a value of a generated type.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteModel<T>(this JsonWriter writer, ReadOnlySpan<byte> name, T value)
        where T : IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        ThrowIfNull(value);
        writer.WritePropertyName(name);
        value.WriteJson(writer);
    }

    /// <summary>Writes a moment as seconds since 1970 in UTC, with a fraction only where there is one.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The moment.</param>
    public static void WriteUnixTime(this JsonWriter writer, DateTimeOffset value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        long ticks = value.UtcTicks - DateTimeOffset.UnixEpoch.Ticks;
        if (ticks % TimeSpan.TicksPerSecond == 0)
        {
            writer.WriteNumberValue(ticks / TimeSpan.TicksPerSecond);
        }
        else
        {
            writer.WriteNumberValue((decimal)ticks / TimeSpan.TicksPerSecond);
        }
    }

    /// <summary>Writes a duration of ISO 8601 in days, hours, minutes and seconds, such as <c>PT5M</c>.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The duration.</param>
    public static void WriteDuration(this JsonWriter writer, TimeSpan value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(IsoDuration.Format(value));
    }

    /// <summary>Writes a date, <c>yyyy-MM-dd</c>.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The date.</param>
    public static void WriteDateOnly(this JsonWriter writer, DateOnly value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    /// <summary>Writes a time of day, <c>HH:mm:ss</c> with a fraction only where there is one.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The time.</param>
    public static void WriteTimeOnly(this JsonWriter writer, TimeOnly value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));
    }

    /// <summary>Writes a URI exactly as it was given.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The URI.</param>
    public static void WriteUri(this JsonWriter writer, Uri value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.OriginalString);
    }

    /// <summary>Writes a member with a URI exactly as it was given.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The URI.</param>
    public static void WriteUri(this JsonWriter writer, ReadOnlySpan<byte> name, Uri value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteString(name, value.OriginalString);
    }

    /// <summary>Writes bytes as base64.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The bytes.</param>
    public static void WriteBytes(this JsonWriter writer, ReadOnlyMemory<byte> value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteBase64StringValue(value.Span);
    }

    /// <summary>Writes a whole number of any size.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The number.</param>
    public static void WriteBigInteger(this JsonWriter writer, System.Numerics.BigInteger value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(Encoding.ASCII.GetBytes(value.ToString(CultureInfo.InvariantCulture)));
    }

    // Values of enums are not null, and are not boxed to find that out.
    private static void ThrowIfNull<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!typeof(T).IsValueType)
        {
            ArgumentNullException.ThrowIfNull(value, name);
        }
    }
}
