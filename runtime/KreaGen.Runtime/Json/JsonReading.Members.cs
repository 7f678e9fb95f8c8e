using KreaGen.Values;

namespace KreaGen.Json;

/// <content>Members whose text is kept where .NET would write their values otherwise.</content>
public static partial class JsonReading
{
    /// <summary>Reads as <see cref="ReadDouble(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static double ReadDouble(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadDouble);

    /// <summary>Reads as <see cref="ReadDoubleOrNull(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static double? ReadDoubleOrNull(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadDoubleOrNull);

    /// <summary>Reads as <see cref="ReadSingle(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static float ReadSingle(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadSingle);

    /// <summary>Reads as <see cref="ReadSingleOrNull(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static float? ReadSingleOrNull(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadSingleOrNull);

    /// <summary>Reads as <see cref="ReadDecimal(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static decimal ReadDecimal(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadDecimal);

    /// <summary>Reads as <see cref="ReadDecimalOrNull(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static decimal? ReadDecimalOrNull(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadDecimalOrNull);

    /// <summary>Reads as <see cref="ReadInt64Text(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static long ReadInt64Text(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadInt64Text);

    /// <summary>Reads as <see cref="ReadInt64TextOrNull(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static long? ReadInt64TextOrNull(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadInt64TextOrNull);

    /// <summary>Reads as <see cref="ReadUInt64Text(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static ulong ReadUInt64Text(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadUInt64Text);

    /// <summary>Reads as <see cref="ReadUInt64TextOrNull(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static ulong? ReadUInt64TextOrNull(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadUInt64TextOrNull);

    /// <summary>Reads as <see cref="ReadDecimalText(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static decimal ReadDecimalText(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadDecimalText);

    /// <summary>Reads as <see cref="ReadDecimalTextOrNull(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static decimal? ReadDecimalTextOrNull(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadDecimalTextOrNull);

    /// <summary>Reads as <see cref="ReadGuid(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static Guid ReadGuid(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadGuid);

    /// <summary>Reads as <see cref="ReadGuidOrNull(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static Guid? ReadGuidOrNull(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadGuidOrNull);

    /// <summary>Reads as <see cref="ReadDateTimeOffset(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static DateTimeOffset ReadDateTimeOffset(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadDateTimeOffset);

    /// <summary>Reads as <see cref="ReadDateTimeOffsetOrNull(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static DateTimeOffset? ReadDateTimeOffsetOrNull(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadDateTimeOffsetOrNull);

    /// <summary>Reads as <see cref="ReadHttpDate(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static DateTimeOffset ReadHttpDate(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadHttpDate);

    /// <summary>Reads as <see cref="ReadHttpDateOrNull(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static DateTimeOffset? ReadHttpDateOrNull(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadHttpDateOrNull);

    /// <summary>Reads as <see cref="ReadUnixTime(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static DateTimeOffset ReadUnixTime(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadUnixTime);

    /// <summary>Reads as <see cref="ReadUnixTimeOrNull(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static DateTimeOffset? ReadUnixTimeOrNull(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadUnixTimeOrNull);

    /// <summary>Reads as <see cref="ReadDateTime(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static DateTime ReadDateTime(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadDateTime);

    /// <summary>Reads as <see cref="ReadDateTimeOrNull(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static DateTime? ReadDateTimeOrNull(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadDateTimeOrNull);

    /// <summary>Reads as <see cref="ReadTimeOfDay(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static TimeOfDay ReadTimeOfDay(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadTimeOfDay);

    /// <summary>Reads as <see cref="ReadTimeOfDayOrNull(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static TimeOfDay? ReadTimeOfDayOrNull(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadTimeOfDayOrNull);

    /// <summary>Reads as <see cref="ReadTimeOnly(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static TimeOnly ReadTimeOnly(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadTimeOnly);

    /// <summary>Reads as <see cref="ReadTimeOnlyOrNull(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static TimeOnly? ReadTimeOnlyOrNull(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadTimeOnlyOrNull);

    /// <summary>Reads as <see cref="ReadDuration(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static TimeSpan ReadDuration(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadDuration);

    /// <summary>Reads as <see cref="ReadDurationOrNull(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static TimeSpan? ReadDurationOrNull(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadDurationOrNull);

    /// <summary>Reads as <see cref="ReadBytes(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static ReadOnlyMemory<byte> ReadBytes(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadBytes);

    /// <summary>Reads as <see cref="ReadBytesOrNull(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static ReadOnlyMemory<byte>? ReadBytesOrNull(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadBytesOrNull);

    /// <summary>Reads as <see cref="ReadWebSafeBytes(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static ReadOnlyMemory<byte> ReadWebSafeBytes(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadWebSafeBytes);

    /// <summary>Reads as <see cref="ReadWebSafeBytesOrNull(ref JsonReader)"/> does, and keeps the text where .NET would write the value otherwise.</summary>
    /// <inheritdoc cref="ReadWithText"/>
    public static ReadOnlyMemory<byte>? ReadWebSafeBytesOrNull(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name) => reader.ReadWithText(ref texts, name, ReadWebSafeBytesOrNull);
}
