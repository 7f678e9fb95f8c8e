namespace KreaGen.Batches;

/// <summary>What an earlier run of a batch left that may be submitted again. Each is a new charge.</summary>
[Flags]
public enum BatchRepetition
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Jobs that ended without success.</summary>
    Failed = 1,

    /// <summary>Submits whose outcome nobody knows and which the provider cannot find again: they may have been charged.</summary>
    Unknown = 2,
}
