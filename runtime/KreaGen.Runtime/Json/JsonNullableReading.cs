using System.ComponentModel;
using System.Numerics;
using KreaGen.Json;

namespace KreaGen.Generated;

#pragma warning disable CS1591 // Each is the function of the same name, or null for the token null.

/// <summary>Scalars that may be <c>null</c>: each function is the one of the same name without <c>OrNull</c>, but for that token.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonNullableReading
{
    public static string? ReadStringOrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadString();

    public static char? ReadCharOrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadChar();

    public static bool? ReadBooleanOrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadBoolean();

    public static Guid? ReadGuidOrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadGuid();

    public static Uri? ReadUriOrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadUri();

    // Typed, because null converts to memory that is empty.
    public static ReadOnlyMemory<byte>? ReadBytesOrNull(this ref JsonReader reader) => reader.IsNull ? (ReadOnlyMemory<byte>?)null : reader.ReadBytes();

    public static ReadOnlyMemory<byte>? ReadWebSafeBytesOrNull(this ref JsonReader reader)
        => reader.IsNull ? (ReadOnlyMemory<byte>?)null : reader.ReadWebSafeBytes();

    public static int? ReadInt32OrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadInt32();

    public static long? ReadInt64OrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadInt64();

    public static ulong? ReadUInt64OrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadUInt64();

    public static BigInteger? ReadBigIntegerOrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadBigInteger();

    public static double? ReadDoubleOrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadDouble();

    public static float? ReadSingleOrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadSingle();

    public static decimal? ReadDecimalOrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadDecimal();

    public static long? ReadInt64TextOrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadInt64Text();

    public static ulong? ReadUInt64TextOrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadUInt64Text();

    public static decimal? ReadDecimalTextOrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadDecimalText();

    public static DateTimeOffset? ReadDateTimeOffsetOrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadDateTimeOffset();

    public static DateTimeOffset? ReadHttpDateOrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadHttpDate();

    public static DateTimeOffset? ReadUnixTimeOrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadUnixTime();

    public static DateTime? ReadDateTimeOrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadDateTime();

    public static DateOnly? ReadDateOnlyOrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadDateOnly();

    public static TimeOnly? ReadTimeOnlyOrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadTimeOnly();

    public static TimeOfDay? ReadTimeOfDayOrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadTimeOfDay();

    public static TimeSpan? ReadDurationOrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadDuration();
}
