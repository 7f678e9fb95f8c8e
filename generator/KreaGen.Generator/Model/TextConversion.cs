namespace KreaGen.Generator.Model;

/// <summary>How a value becomes a text, such as an id or a cursor, and comes back from it.</summary>
internal enum TextConversion
{
    /// <summary>It is a text.</summary>
    None,

    /// <summary>A whole number, in decimal digits.</summary>
    Number,
    Guid,

    /// <summary>An open enum, which has its text.</summary>
    Enum,

    /// <summary>Anything else, by the text that .NET makes of it.</summary>
    Other,
}
