using System.Collections.Immutable;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Constraints;

namespace KreaGen.Generator.Model;

internal sealed partial class ScalarType
{
    private const string Moment = "System.DateTimeOffset";
    private const string Address = "System.Net.IPAddress";
    private const string Memory = "System.ReadOnlyMemory<byte>";

    /// <summary>JSON of any kind.</summary>
    public static ScalarType Any { get; } = new("Any", "json", "System.Text.Json.JsonElement", "JsonElement")
    {
        CaseName = "Json",
        HoldsNull = true,
        Writer = "WriteElement",
        HasCollections = true,
        JsonType = JsonType.Any,
    };

    public static ScalarType String { get; } = new("String", "string", "string", "String")
    {
        CaseName = "Text",
        IsReference = true,
        Writer = "WriteStringValue",
        MemberWriter = "WriteString",
        HasCollections = true,
        TextMember = null,
        TextTarget = ConstraintTarget.Text,
    };

    public static ScalarType Char { get; } = new("Char", "char", "char", "Char") { Formats = Of("char") };

    public static ScalarType Boolean { get; } = new("Boolean", "boolean", "bool", "Boolean")
    {
        Writer = "WriteBooleanValue",
        MemberWriter = "WriteBoolean",
        JsonType = JsonType.Boolean,
    };

    public static ScalarType Int32 { get; } = new("Int32", "int32", "int", "Int32")
    {
        CaseName = "Number",
        Writer = "WriteNumberValue",
        MemberWriter = "WriteNumber",
        JsonType = JsonType.Number,
        Number = NumberType.Int32,
        IntegerFormats = Of("int32", "int16", "int8", "uint8", "uint16"),
    };

    public static ScalarType Int64 { get; } = new("Int64", "int64", "long", "Int64")
    {
        CaseName = "Number",
        Writer = "WriteNumberValue",
        MemberWriter = "WriteNumber",
        HasCollections = true,
        JsonType = JsonType.Number,
        Number = NumberType.Int64,
        IntegerFormats = Of("int64", "uint32", "double-int"),
    };

    public static ScalarType UInt64 { get; } = new("UInt64", "uint64", "ulong", "UInt64")
    {
        CaseName = "Number",
        Writer = "WriteNumberValue",
        MemberWriter = "WriteNumber",
        JsonType = JsonType.Number,
        Number = NumberType.UInt64,
        IntegerFormats = Of("uint64"),
    };

    public static ScalarType BigInteger { get; } = new("BigInteger", "bigInteger", "System.Numerics.BigInteger", "BigInteger")
    {
        CaseName = "Number",
        JsonType = JsonType.Number,
        Number = NumberType.BigInteger,
        IntegerFormats = Of("int128", "uint128", "int256", "uint256", "bigint", "biginteger"),
    };

    public static ScalarType Double { get; } = new("Double", "double", "double", "Double")
    {
        CaseName = "Number",
        Writer = "WriteNumberValue",
        MemberWriter = "WriteDouble",
        KeepsText = true,
        JsonType = JsonType.Number,
        Number = NumberType.Double,
    };

    public static ScalarType Decimal { get; } = new("Decimal", "decimal", "decimal", "Decimal")
    {
        CaseName = "Number",
        Writer = "WriteNumberValue",
        KeepsText = true,
        JsonType = JsonType.Number,
        Number = NumberType.Decimal,
        NumberFormats = Of("decimal", "decimal128"),
    };

    // Numbers that may be written as text too. For who uses a client they are numbers: baselines call them so.
    public static ScalarType Int32OrText { get; } = OrText("Int32OrText", "int32", "int", NumberType.Int32);

    public static ScalarType Int64OrText { get; } = OrText("Int64OrText", "int64", "long", NumberType.Int64);

    public static ScalarType UInt64OrText { get; } = OrText("UInt64OrText", "uint64", "ulong", NumberType.UInt64);

    public static ScalarType BigIntegerOrText { get; } = OrText("BigIntegerOrText", "bigInteger", "System.Numerics.BigInteger", NumberType.BigInteger);

    public static ScalarType DoubleOrText { get; } = OrText("DoubleOrText", "double", "double", NumberType.Double);

    public static ScalarType DecimalOrText { get; } = OrText("DecimalOrText", "decimal", "decimal", NumberType.Decimal);

    /// <summary>A number that travels as text.</summary>
    public static ScalarType Int64Text { get; } = new("Int64Text", "int64Text", "long", "Int64Text")
    {
        KeepsText = true,
        Formats = Of("int64", "int32", "uint32"),
    };

    public static ScalarType UInt64Text { get; } = new("UInt64Text", "uint64Text", "ulong", "UInt64Text")
    {
        KeepsText = true,
        Formats = Of("uint64"),
    };

    public static ScalarType DecimalText { get; } = new("DecimalText", "decimalText", "decimal", "DecimalText")
    {
        KeepsText = true,
        Formats = Of("decimal", "decimal128"),
    };

    public static ScalarType Guid { get; } = new("Guid", "guid", "System.Guid", "Guid")
    {
        Writer = "WriteStringValue",
        KeepsText = true,
        Formats = Of("uuid", "guid"),
    };

    public static ScalarType Uri { get; } = new("Uri", "uri", "System.Uri", "Uri")
    {
        IsReference = true,
        MemberWriter = "WriteUri",
        ParameterText = "Of",
        TextMember = "OriginalString",
        TextTarget = ConstraintTarget.Uri,
        Formats = Of("uri", "url", "uri-reference", "iri", "iri-reference"),
    };

    public static ScalarType IPv4 { get; } = new("IPv4", "ipv4", Address, "IPv4")
    {
        IsReference = true,
        Writer = "WriteIPAddress",
        KeepsText = true,
        ParameterText = "Of",
        Formats = Of("ipv4"),
    };

    public static ScalarType IPv6 { get; } = new("IPv6", "ipv6", Address, "IPv6")
    {
        IsReference = true,
        Writer = "WriteIPAddress",
        KeepsText = true,
        ParameterText = "Of",
        Formats = Of("ipv6"),
    };

    public static ScalarType DateTime { get; } = new("DateTime", "dateTime", Moment, "DateTimeOffset")
    {
        MemberWriter = "WriteDateTimeOffset",
        KeepsText = true,
        Formats = Of("date-time", "datetime", "iso-datetime", "google-datetime"),
    };

    /// <summary>A date and time of the format of HTTP headers.</summary>
    public static ScalarType HttpDate { get; } = new("HttpDate", "httpDate", Moment, "HttpDate")
    {
        KeepsText = true,
        ParameterText = "OfHttpDate",
        Formats = Of("date-time-rfc1123", "http-date"),
    };

    /// <summary>A date and time without an offset.</summary>
    public static ScalarType LocalDateTime { get; } = new("LocalDateTime", "localDateTime", "System.DateTime", "DateTime")
    {
        KeepsText = true,
        Formats = Of("date-time-local"),
    };

    public static ScalarType Date { get; } = new("Date", "date", "System.DateOnly", "DateOnly") { Formats = Of("date") };

    /// <summary>A time of day that may have an offset.</summary>
    public static ScalarType Time { get; } = new("Time", "time", "KreaGen.Json.TimeOfDay", "TimeOfDay")
    {
        KeepsText = true,
        Formats = Of("time"),
    };

    /// <summary>A time of day without an offset.</summary>
    public static ScalarType LocalTime { get; } = new("LocalTime", "localTime", "System.TimeOnly", "TimeOnly")
    {
        KeepsText = true,
        Formats = Of("time-local"),
    };

    public static ScalarType Duration { get; } = new("Duration", "duration", "System.TimeSpan", "Duration")
    {
        KeepsText = true,
        Formats = Of("duration"),
    };

    public static ScalarType UnixTime { get; } = new("UnixTime", "unixTime", Moment, "UnixTime")
    {
        KeepsText = true,
        ParameterText = "OfUnixTime",
        JsonType = JsonType.Number,
        IntegerFormats = Of("unix-time", "unixtime"),
    };

    public static ScalarType Bytes { get; } = new("Bytes", "bytes", Memory, "Bytes")
    {
        KeepsText = true,
        Formats = Of("byte", "base64"),
    };

    /// <summary>Bytes in the alphabet of base64 for URLs, without padding.</summary>
    public static ScalarType WebSafeBytes { get; } = new("WebSafeBytes", "base64url", Memory, "WebSafeBytes")
    {
        KeepsText = true,
        ParameterText = "OfWebSafeBytes",
        Formats = Of("base64url"),
    };

    /// <summary>Every row.</summary>
    public static ImmutableArray<ScalarType> All { get; } = ImmutableArray.Create(
        Any,
        String,
        Char,
        Boolean,
        Int32,
        Int64,
        UInt64,
        BigInteger,
        Double,
        Decimal,
        Int32OrText,
        Int64OrText,
        UInt64OrText,
        BigIntegerOrText,
        DoubleOrText,
        DecimalOrText,
        Int64Text,
        UInt64Text,
        DecimalText,
        Guid,
        Uri,
        IPv4,
        IPv6,
        DateTime,
        HttpDate,
        LocalDateTime,
        Date,
        Time,
        LocalTime,
        Duration,
        UnixTime,
        Bytes,
        WebSafeBytes);

    private static ScalarType OrText(string name, string word, string type, NumberType number) => new(name, word, type, "NumberOrText")
    {
        CaseName = "Number",
        IsGeneric = true,
        MayBeText = true,
        KeepsText = true,
        JsonType = JsonType.Number,
        Number = number,
    };

    private static EquatableArray<string> Of(params string[] formats) => formats.ToEquatableArray();
}
