namespace KreaGen.Batches;

/// <summary>Which requests of an earlier run of a batch may be submitted again. Each one is charged again.</summary>
[Flags]
public enum ResubmitPolicy
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Jobs that ended without success.</summary>
    Failed = 1,

    /// <summary>Submits whose outcome nobody knows and which the provider cannot find again: they may have been charged.</summary>
    Unknown = 2,
}
