using KreaGen.Values;

namespace KreaGen.Json;

/// <content>Members whose text was kept because .NET would write their values otherwise.</content>
public static partial class JsonWriting
{
    /// <summary>Writes a member; with the text that it was read from, when its value is still that one.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="texts">The texts that were kept.</param>
    public static void WriteDouble(this JsonWriter writer, ReadOnlySpan<byte> name, double value, JsonTexts texts)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        if (!texts.TryWrite(writer, name, value, JsonReading.ReadDouble, static (one, other) => one.Equals(other)))
        {
            writer.WriteNumberValue(value);
        }
    }

    /// <summary>Writes a member; with the text that it was read from, when its value is still that one.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="texts">The texts that were kept.</param>
    public static void WriteSingle(this JsonWriter writer, ReadOnlySpan<byte> name, float value, JsonTexts texts)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        if (!texts.TryWrite(writer, name, value, JsonReading.ReadSingle, static (one, other) => one.Equals(other)))
        {
            writer.WriteNumberValue(value);
        }
    }

    /// <summary>Writes a member; with the text that it was read from, when its value is still that one.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="texts">The texts that were kept.</param>
    public static void WriteDecimal(this JsonWriter writer, ReadOnlySpan<byte> name, decimal value, JsonTexts texts)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        if (!texts.TryWrite(writer, name, value, JsonReading.ReadDecimal, static (one, other) => one.Equals(other)))
        {
            writer.WriteNumberValue(value);
        }
    }

    /// <summary>Writes a member; with the text that it was read from, when its value is still that one.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="texts">The texts that were kept.</param>
    public static void WriteInt64Text(this JsonWriter writer, ReadOnlySpan<byte> name, long value, JsonTexts texts)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        if (!texts.TryWrite(writer, name, value, JsonReading.ReadInt64Text, static (one, other) => one.Equals(other)))
        {
            writer.WriteInt64Text(value);
        }
    }

    /// <summary>Writes a member; with the text that it was read from, when its value is still that one.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="texts">The texts that were kept.</param>
    public static void WriteUInt64Text(this JsonWriter writer, ReadOnlySpan<byte> name, ulong value, JsonTexts texts)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        if (!texts.TryWrite(writer, name, value, JsonReading.ReadUInt64Text, static (one, other) => one.Equals(other)))
        {
            writer.WriteUInt64Text(value);
        }
    }

    /// <summary>Writes a member; with the text that it was read from, when its value is still that one.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="texts">The texts that were kept.</param>
    public static void WriteDecimalText(this JsonWriter writer, ReadOnlySpan<byte> name, decimal value, JsonTexts texts)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        if (!texts.TryWrite(writer, name, value, JsonReading.ReadDecimalText, static (one, other) => one.Equals(other)))
        {
            writer.WriteDecimalText(value);
        }
    }

    /// <summary>Writes a member; with the text that it was read from, when its value is still that one.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="texts">The texts that were kept.</param>
    public static void WriteGuid(this JsonWriter writer, ReadOnlySpan<byte> name, Guid value, JsonTexts texts)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        if (!texts.TryWrite(writer, name, value, JsonReading.ReadGuid, static (one, other) => one.Equals(other)))
        {
            writer.WriteStringValue(value);
        }
    }

    /// <summary>Writes a member; with the text that it was read from, when its value is still that one.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="texts">The texts that were kept.</param>
    public static void WriteDateTimeOffset(this JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset value, JsonTexts texts)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        if (!texts.TryWrite(writer, name, value, JsonReading.ReadDateTimeOffset, static (one, other) => one.Equals(other)))
        {
            writer.WriteDateTimeOffset(value);
        }
    }

    /// <summary>Writes a member; with the text that it was read from, when its value is still that one.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="texts">The texts that were kept.</param>
    public static void WriteHttpDate(this JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset value, JsonTexts texts)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        if (!texts.TryWrite(writer, name, value, JsonReading.ReadHttpDate, static (one, other) => one.Equals(other)))
        {
            writer.WriteHttpDate(value);
        }
    }

    /// <summary>Writes a member; with the text that it was read from, when its value is still that one.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="texts">The texts that were kept.</param>
    public static void WriteUnixTime(this JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset value, JsonTexts texts)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        if (!texts.TryWrite(writer, name, value, JsonReading.ReadUnixTime, static (one, other) => one.Equals(other)))
        {
            writer.WriteUnixTime(value);
        }
    }

    /// <summary>Writes a member; with the text that it was read from, when its value is still that one.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="texts">The texts that were kept.</param>
    public static void WriteDateTime(this JsonWriter writer, ReadOnlySpan<byte> name, DateTime value, JsonTexts texts)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        if (!texts.TryWrite(writer, name, value, JsonReading.ReadDateTime, static (one, other) => one.Equals(other)))
        {
            writer.WriteDateTime(value);
        }
    }

    /// <summary>Writes a member; with the text that it was read from, when its value is still that one.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="texts">The texts that were kept.</param>
    public static void WriteTimeOfDay(this JsonWriter writer, ReadOnlySpan<byte> name, TimeOfDay value, JsonTexts texts)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        if (!texts.TryWrite(writer, name, value, JsonReading.ReadTimeOfDay, static (one, other) => one.Equals(other)))
        {
            writer.WriteTimeOfDay(value);
        }
    }

    /// <summary>Writes a member; with the text that it was read from, when its value is still that one.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="texts">The texts that were kept.</param>
    public static void WriteTimeOnly(this JsonWriter writer, ReadOnlySpan<byte> name, TimeOnly value, JsonTexts texts)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        if (!texts.TryWrite(writer, name, value, JsonReading.ReadTimeOnly, static (one, other) => one.Equals(other)))
        {
            writer.WriteTimeOnly(value);
        }
    }

    /// <summary>Writes a member; with the text that it was read from, when its value is still that one.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="texts">The texts that were kept.</param>
    public static void WriteDuration(this JsonWriter writer, ReadOnlySpan<byte> name, TimeSpan value, JsonTexts texts)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        if (!texts.TryWrite(writer, name, value, JsonReading.ReadDuration, static (one, other) => one.Equals(other)))
        {
            writer.WriteDuration(value);
        }
    }

    /// <summary>Writes a member; with the text that it was read from, when its value is still that one.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="texts">The texts that were kept.</param>
    public static void WriteBytes(this JsonWriter writer, ReadOnlySpan<byte> name, ReadOnlyMemory<byte> value, JsonTexts texts)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        if (!texts.TryWrite(writer, name, value, JsonReading.ReadBytes, static (one, other) => one.Span.SequenceEqual(other.Span)))
        {
            writer.WriteBytes(value);
        }
    }

    /// <summary>Writes a member; with the text that it was read from, when its value is still that one.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="texts">The texts that were kept.</param>
    public static void WriteWebSafeBytes(this JsonWriter writer, ReadOnlySpan<byte> name, ReadOnlyMemory<byte> value, JsonTexts texts)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        if (!texts.TryWrite(writer, name, value, JsonReading.ReadWebSafeBytes, static (one, other) => one.Span.SequenceEqual(other.Span)))
        {
            writer.WriteWebSafeBytes(value);
        }
    }

    /// <summary>Writes a member with an array; with the text that it was read from, when its items are still the same.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="items">The items.</param>
    /// <param name="texts">The texts that were kept.</param>
    /// <param name="read">Reads one item.</param>
    /// <param name="write">Writes one item.</param>
    public static void WriteListWithText<T>(this JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<T> items, JsonTexts texts, JsonRead<T> read, JsonWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        if (!texts.TryWrite(writer, name, items, (ref JsonReader reader) => reader.ReadList(read), AreSame))
        {
            writer.WriteList(items, write);
        }
    }

    private static bool AreSame<T>(IReadOnlyList<T> one, IReadOnlyList<T> other)
        => typeof(T) == typeof(ReadOnlyMemory<byte>)
            ? one.Count == other.Count && one.Zip(other).All(static pair => ((ReadOnlyMemory<byte>)(object)pair.First!).Span.SequenceEqual(((ReadOnlyMemory<byte>)(object)pair.Second!).Span))
            : one.SequenceEqual(other);
}
