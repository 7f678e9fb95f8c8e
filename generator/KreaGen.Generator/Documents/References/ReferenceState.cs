namespace KreaGen.Generator.Documents.References;

/// <summary>Where a reference leads.</summary>
internal enum ReferenceState
{
    Sound,
    Dangling,

    /// <summary>To a file that the client does not have.</summary>
    Outside,

    /// <summary>Back to itself, through nothing but references.</summary>
    Circle,

    TooLong,

    /// <summary>To another reference, which is the one at fault.</summary>
    LeadsToBroken,
}
