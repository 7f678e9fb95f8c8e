namespace KreaGen.Generator.Model;

/// <summary>The kinds of types that generated code uses.</summary>
internal enum TypeShape
{
    Any,
    String,
    Boolean,
    Int32,
    Int64,
    Single,
    Double,
    Decimal,
    Guid,
    Uri,
    DateTime,
    Date,
    Time,
    Duration,
    UnixTime,
    Bytes,
    List,
    Map,

    /// <summary>A declared record, a reference type.</summary>
    Record,

    /// <summary>A declared open enum, a value type.</summary>
    Enum,

    /// <summary>A declared union, a reference type.</summary>
    Union,
}
