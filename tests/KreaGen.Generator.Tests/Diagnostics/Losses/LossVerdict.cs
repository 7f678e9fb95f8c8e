namespace KreaGen.Generator.Tests.Diagnostics.Losses;

/// <summary>What became of a change.</summary>
internal enum LossVerdict
{
    /// <summary>There is a diagnostic that was not there before, on the line of the change.</summary>
    SaidAtItsLine,

    /// <summary>There is one elsewhere, such as where a name is used that is defined no more.</summary>
    Said,

    /// <summary>Nothing is said, and the public API is the same.</summary>
    Same,

    /// <summary>Nothing is said, and the public API lacks what was deleted: the document is as valid as before.</summary>
    LeftOut,

    /// <summary>Nothing is said, and something is lost.</summary>
    Silent,
}
