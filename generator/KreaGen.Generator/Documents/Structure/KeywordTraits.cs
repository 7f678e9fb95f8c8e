namespace KreaGen.Generator.Documents.Structure;

/// <summary>What a keyword means in a schema.</summary>
[Flags]
internal enum KeywordTraits
{
    None = 0,

    /// <summary>It says something about a use of the schema and does not make another type of it. Every extension is one.</summary>
    Annotation = 1,

    /// <summary>It is said of a use: schemas that differ in it alone are one type, and two uses all the same.</summary>
    Use = 2,

    /// <summary>It is no part of what the schema allows: schemas that differ in it alone are equal.</summary>
    Wording = 4,

    /// <summary>It says which members an object must have, and nothing of what they are.</summary>
    Presence = 8,

    /// <summary>It limits the values of a type.</summary>
    Constraint = 16,
}
