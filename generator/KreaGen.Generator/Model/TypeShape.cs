namespace KreaGen.Generator.Model;

/// <summary>The kinds of types that generated code uses.</summary>
internal enum TypeShape
{
    Any,
    String,
    Char,
    Boolean,
    Int32,
    Int64,
    UInt64,
    BigInteger,
    Single,
    Double,
    Decimal,

    /// <summary>A number that travels as text.</summary>
    Int64Text,
    UInt64Text,
    DecimalText,
    Guid,
    Uri,
    DateTime,

    /// <summary>A date and time of the format of HTTP headers.</summary>
    HttpDate,

    /// <summary>A date and time without an offset.</summary>
    LocalDateTime,
    Date,

    /// <summary>A time of day that may have an offset.</summary>
    Time,

    /// <summary>A time of day without an offset.</summary>
    LocalTime,
    Duration,
    UnixTime,
    Bytes,

    /// <summary>Bytes in the alphabet of base64 for URLs, without padding.</summary>
    WebSafeBytes,
    List,
    Map,

    /// <summary>A declared record, a reference type.</summary>
    Record,

    /// <summary>A declared record that travels as an array, a reference type.</summary>
    Tuple,

    /// <summary>A declared open enum, a value type.</summary>
    Enum,

    /// <summary>A declared union, a reference type.</summary>
    Union,

    /// <summary>Bytes to send, a reference type; only bodies and their parts.</summary>
    File,

    /// <summary>The body of an answer as it arrives, a reference type; only answers.</summary>
    Stream,

    /// <summary>A declared result of several answers, a reference type; only answers.</summary>
    Result,

    /// <summary>Declared headers of an answer.</summary>
    Headers,
}
