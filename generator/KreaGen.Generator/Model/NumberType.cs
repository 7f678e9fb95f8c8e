namespace KreaGen.Generator.Model;

/// <summary>As what C# writes and compares a number.</summary>
internal enum NumberType
{
    /// <summary>The value is no number, or none that limits apply to.</summary>
    None,
    Int32,
    Int64,
    UInt64,
    BigInteger,
    Double,
    Decimal,
}
