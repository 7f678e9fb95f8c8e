namespace KreaGen.Generator.Constraints;

/// <summary>Which change of a constraint allows less than before.</summary>
internal enum ConstraintChange
{
    /// <summary>Any, as far as anybody can tell.</summary>
    Unknown,

    /// <summary>A greater number.</summary>
    LowerBound,

    /// <summary>A smaller number.</summary>
    UpperBound,

    /// <summary>A multiple of the number.</summary>
    Multiple,

    /// <summary>Fewer of the listed texts.</summary>
    Listed,

    /// <summary>Fewer of the listed texts, in whatever case.</summary>
    ListedInAnyCase,
}
