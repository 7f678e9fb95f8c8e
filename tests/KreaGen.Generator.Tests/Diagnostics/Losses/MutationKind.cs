namespace KreaGen.Generator.Tests.Diagnostics.Losses;

/// <summary>What is done to a document.</summary>
internal enum MutationKind
{
    /// <summary>A key that OpenAPI defines is misspelled.</summary>
    MisspelledKey,

    /// <summary>A value of a closed set, or a name that must exist, is misspelled.</summary>
    MisspelledValue,

    /// <summary>A value is one of another JSON type.</summary>
    WrongType,

    /// <summary>A key or an item is gone.</summary>
    Deletion,
}
