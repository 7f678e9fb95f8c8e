namespace KreaGen.Generator.Constraints;

/// <summary>What the keyword of a constraint is set to.</summary>
internal enum ConstraintValue
{
    /// <summary>The digits of a number, as the document has them.</summary>
    Number,

    /// <summary>A whole number of characters, items or members.</summary>
    Count,

    /// <summary>Nothing more: the constraint is there or not.</summary>
    Flag,

    /// <summary>A pattern of .NET that matches what the document's pattern does.</summary>
    Pattern,
    Text,
    Texts,

    /// <summary>Constraints of a part of the value.</summary>
    Constraints,
}
