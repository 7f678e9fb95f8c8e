using System.ComponentModel;
using System.Text.Json;
using KreaGen.Json;

namespace KreaGen.Generated;

#pragma warning disable CS1591 // Each is the function of the same name that does not keep the text.

/// <summary>
/// Members whose text is kept, by the member's name as UTF-8, where .NET would write their values otherwise. Each function reads as the one
/// of the same name without <see cref="JsonRawValues"/> does.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonPreservedReading
{
    /// <summary>Reads a member's value.</summary>
    public static T ReadWithText<T>(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name, JsonRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        T value = read(ref reader);
        if (!CanonicalText.IsCanonical(ref reader, value))
        {
            texts.Keep(name, CanonicalText.Of(ref reader));
        }

        return value;
    }

    /// <summary>Reads a member's array.</summary>
    public static IReadOnlyList<T> ReadListWithText<T>(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name, JsonRead<T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        JsonReader start = reader;
        bool isOurs = true;
        var items = default(ItemBuffer<T>);
        reader.ReadArrayStart();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            T value = item(ref reader);
            isOurs = isOurs && CanonicalText.IsCanonical(ref reader, value);
            items.Add(value);
        }

        if (!isOurs)
        {
            texts.Keep(name, CanonicalText.Of(start.ReadElement()));
        }

        return items.ToList();
    }

    public static IReadOnlyList<T>? ReadListWithTextOrNull<T>(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name,
        JsonRead<T> item)
        => reader.IsNull ? null : reader.ReadListWithText(ref texts, name, item);

    /// <summary>Reads a member's array or object of any depth.</summary>
    public static T ReadTreeWithText<T>(
        this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name, JsonRead<T> read, JsonWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(write);
        JsonReader start = reader;
        T value = read(ref reader);
        byte[] text = CanonicalText.Of(start.ReadElement());
        if (!text.AsSpan().SequenceEqual(CanonicalText.Of(value, write)))
        {
            texts.Keep(name, text);
        }

        return value;
    }

    public static double ReadDouble(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonNumberReading.ReadDouble);

    public static double? ReadDoubleOrNull(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonNullableReading.ReadDoubleOrNull);

    public static float ReadSingle(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonNumberReading.ReadSingle);

    public static float? ReadSingleOrNull(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonNullableReading.ReadSingleOrNull);

    public static decimal ReadDecimal(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonNumberReading.ReadDecimal);

    public static decimal? ReadDecimalOrNull(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonNullableReading.ReadDecimalOrNull);

    public static long ReadInt64Text(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonNumberReading.ReadInt64Text);

    public static long? ReadInt64TextOrNull(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonNullableReading.ReadInt64TextOrNull);

    public static ulong ReadUInt64Text(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonNumberReading.ReadUInt64Text);

    public static ulong? ReadUInt64TextOrNull(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonNullableReading.ReadUInt64TextOrNull);

    public static decimal ReadDecimalText(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonNumberReading.ReadDecimalText);

    public static decimal? ReadDecimalTextOrNull(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonNullableReading.ReadDecimalTextOrNull);

    public static Guid ReadGuid(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonTextReading.ReadGuid);

    public static Guid? ReadGuidOrNull(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonNullableReading.ReadGuidOrNull);

    public static DateTimeOffset ReadDateTimeOffset(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonTimeReading.ReadDateTimeOffset);

    public static DateTimeOffset? ReadDateTimeOffsetOrNull(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonNullableReading.ReadDateTimeOffsetOrNull);

    public static DateTimeOffset ReadHttpDate(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonTimeReading.ReadHttpDate);

    public static DateTimeOffset? ReadHttpDateOrNull(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonNullableReading.ReadHttpDateOrNull);

    public static DateTimeOffset ReadUnixTime(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonTimeReading.ReadUnixTime);

    public static DateTimeOffset? ReadUnixTimeOrNull(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonNullableReading.ReadUnixTimeOrNull);

    public static DateTime ReadDateTime(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonTimeReading.ReadDateTime);

    public static DateTime? ReadDateTimeOrNull(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonNullableReading.ReadDateTimeOrNull);

    public static TimeOfDay ReadTimeOfDay(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonTimeReading.ReadTimeOfDay);

    public static TimeOfDay? ReadTimeOfDayOrNull(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonNullableReading.ReadTimeOfDayOrNull);

    public static TimeOnly ReadTimeOnly(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonTimeReading.ReadTimeOnly);

    public static TimeOnly? ReadTimeOnlyOrNull(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonNullableReading.ReadTimeOnlyOrNull);

    public static TimeSpan ReadDuration(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonTimeReading.ReadDuration);

    public static TimeSpan? ReadDurationOrNull(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonNullableReading.ReadDurationOrNull);

    public static ReadOnlyMemory<byte> ReadBytes(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonTextReading.ReadBytes);

    public static ReadOnlyMemory<byte>? ReadBytesOrNull(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonNullableReading.ReadBytesOrNull);

    public static ReadOnlyMemory<byte> ReadWebSafeBytes(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonTextReading.ReadWebSafeBytes);

    public static ReadOnlyMemory<byte>? ReadWebSafeBytesOrNull(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, JsonNullableReading.ReadWebSafeBytesOrNull);
}
