using System.ComponentModel;
using System.Text;
using KreaGen.Json;

namespace KreaGen.Generated;

#pragma warning disable CS1591 // Each is the function of the same name that does not know the text.

/// <summary>
/// Members whose text was kept because .NET would write their values otherwise: each is written with the text that it was read from when its
/// value is still that one, and as the function of the same name without <see cref="JsonRawValues"/> writes it when it is not.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonPreservedWriting
{
    public static void WriteDouble(this JsonWriter writer, ReadOnlySpan<byte> name, double value, JsonRawValues texts)
    {
        writer.WritePropertyName(name);
        if (texts.IsEmpty || !texts.TryWrite(writer, name, value, JsonNumberReading.ReadDouble))
        {
            writer.WriteNumberValue(value);
        }
    }

    public static void WriteDateTimeOffset(this JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset value, JsonRawValues texts)
    {
        writer.WritePropertyName(name);
        if (texts.IsEmpty || !texts.TryWrite(writer, name, value, JsonTimeReading.ReadDateTimeOffset))
        {
            writer.WriteDateTimeOffset(value);
        }
    }

    public static void WriteGuid(this JsonWriter writer, ReadOnlySpan<byte> name, Guid value, JsonRawValues texts)
    {
        writer.WritePropertyName(name);
        if (texts.IsEmpty || !texts.TryWrite(writer, name, value, JsonTextReading.ReadGuid))
        {
            writer.WriteStringValue(value);
        }
    }

    public static void WriteDoubleIfSet(this JsonWriter writer, ReadOnlySpan<byte> name, double? value, JsonRawValues texts)
    {
        if (value is { } given)
        {
            writer.WriteDouble(name, given, texts);
        }
    }

    public static void WriteDoubleOrNull(this JsonWriter writer, ReadOnlySpan<byte> name, double? value, JsonRawValues texts)
    {
        if (value is { } given)
        {
            writer.WriteDouble(name, given, texts);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void WriteDateTimeOffsetIfSet(this JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value, JsonRawValues texts)
    {
        if (value is { } given)
        {
            writer.WriteDateTimeOffset(name, given, texts);
        }
    }

    public static void WriteDateTimeOffsetOrNull(this JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value, JsonRawValues texts)
    {
        if (value is { } given)
        {
            writer.WriteDateTimeOffset(name, given, texts);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    // Those above are what documents have most. What is rarer is written by way of a delegate.
    public static void WriteSingle(this JsonWriter writer, ReadOnlySpan<byte> name, float value, JsonRawValues texts)
        => writer.WriteWithText(name, value, texts, JsonNumberReading.ReadSingle, static (writer, value) => writer.WriteNumberValue(value));

    public static void WriteDecimal(this JsonWriter writer, ReadOnlySpan<byte> name, decimal value, JsonRawValues texts)
        => writer.WriteWithText(name, value, texts, JsonNumberReading.ReadDecimal, static (writer, value) => writer.WriteNumberValue(value));

    public static void WriteInt64Text(this JsonWriter writer, ReadOnlySpan<byte> name, long value, JsonRawValues texts)
        => writer.WriteWithText(name, value, texts, JsonNumberReading.ReadInt64Text, static (writer, value) => writer.WriteInt64Text(value));

    public static void WriteUInt64Text(this JsonWriter writer, ReadOnlySpan<byte> name, ulong value, JsonRawValues texts)
        => writer.WriteWithText(name, value, texts, JsonNumberReading.ReadUInt64Text, static (writer, value) => writer.WriteUInt64Text(value));

    public static void WriteDecimalText(this JsonWriter writer, ReadOnlySpan<byte> name, decimal value, JsonRawValues texts)
        => writer.WriteWithText(name, value, texts, JsonNumberReading.ReadDecimalText, static (writer, value) => writer.WriteDecimalText(value));

    public static void WriteHttpDate(this JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset value, JsonRawValues texts)
        => writer.WriteWithText(name, value, texts, JsonTimeReading.ReadHttpDate, static (writer, value) => writer.WriteHttpDate(value));

    public static void WriteUnixTime(this JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset value, JsonRawValues texts)
        => writer.WriteWithText(name, value, texts, JsonTimeReading.ReadUnixTime, static (writer, value) => writer.WriteUnixTime(value));

    public static void WriteDateTime(this JsonWriter writer, ReadOnlySpan<byte> name, DateTime value, JsonRawValues texts)
        => writer.WriteWithText(name, value, texts, JsonTimeReading.ReadDateTime, static (writer, value) => writer.WriteDateTime(value));

    public static void WriteTimeOfDay(this JsonWriter writer, ReadOnlySpan<byte> name, TimeOfDay value, JsonRawValues texts)
        => writer.WriteWithText(name, value, texts, JsonTimeReading.ReadTimeOfDay, static (writer, value) => writer.WriteTimeOfDay(value));

    public static void WriteTimeOnly(this JsonWriter writer, ReadOnlySpan<byte> name, TimeOnly value, JsonRawValues texts)
        => writer.WriteWithText(name, value, texts, JsonTimeReading.ReadTimeOnly, static (writer, value) => writer.WriteTimeOnly(value));

    public static void WriteDuration(this JsonWriter writer, ReadOnlySpan<byte> name, TimeSpan value, JsonRawValues texts)
        => writer.WriteWithText(name, value, texts, JsonTimeReading.ReadDuration, static (writer, value) => writer.WriteDuration(value));

    public static void WriteBytes(this JsonWriter writer, ReadOnlySpan<byte> name, ReadOnlyMemory<byte> value, JsonRawValues texts)
        => writer.WriteWithText(name, value, texts, JsonTextReading.ReadBytes, static (writer, value) => writer.WriteBytes(value));

    public static void WriteWebSafeBytes(this JsonWriter writer, ReadOnlySpan<byte> name, ReadOnlyMemory<byte> value, JsonRawValues texts)
        => writer.WriteWithText(name, value, texts, JsonTextReading.ReadWebSafeBytes, static (writer, value) => writer.WriteWebSafeBytes(value));

    /// <summary>Writes a member with an array.</summary>
    public static void WriteListWithText<T>(
        this JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<T> items, JsonRawValues texts, JsonRead<T> read, JsonWrite<T> write)
    {
        writer.WritePropertyName(name);
        if (texts.IsEmpty || !texts.TryWriteList(writer, name, items, read))
        {
            writer.WriteList(items, write);
        }
    }

    /// <summary>Writes a member with an array or object of any depth.</summary>
    public static void WriteTreeWithText<T>(
        this JsonWriter writer, ReadOnlySpan<byte> name, T value, JsonRawValues texts, JsonRead<T> read, JsonWrite<T> write)
    {
        writer.WritePropertyName(name);
        writer.WriteItemWithText(name, value, texts, read, write);
    }

    /// <summary>Writes a value that has no name, as the item of a tuple or the variant of a union.</summary>
    public static void WriteItemWithText<T>(
        this JsonWriter writer, ReadOnlySpan<byte> key, T value, JsonRawValues texts, JsonRead<T> read, JsonWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        if (texts.IsEmpty || !texts.TryWriteTree(writer, key, value, read, write))
        {
            write(writer, value);
        }
    }

    /// <summary>Writes members that the document gives a type but no names, into an object that has been started.</summary>
    public static void WriteMembers<T>(
        this JsonWriter writer, IReadOnlyDictionary<string, T> others, JsonRawValues texts, JsonRead<T> read, JsonWrite<T> write)
    {
        if (texts.IsEmpty)
        {
            writer.WriteMembers(others, write);
            return;
        }

        foreach ((string name, T value) in others)
        {
            writer.WriteWithText(Encoding.UTF8.GetBytes(name), value, texts, read, write);
        }
    }

    private static void WriteWithText<T>(
        this JsonWriter writer, ReadOnlySpan<byte> name, T value, JsonRawValues texts, JsonRead<T> read, JsonWrite<T> write)
    {
        writer.WritePropertyName(name);
        if (texts.IsEmpty || !texts.TryWrite(writer, name, value, read))
        {
            write(writer, value);
        }
    }
}
