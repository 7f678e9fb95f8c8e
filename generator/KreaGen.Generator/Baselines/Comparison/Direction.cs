namespace KreaGen.Generator.Baselines.Comparison;

/// <summary>Which way an element travels: what makes a request stricter can make a response safer.</summary>
/// <param name="IsSent">Whether a request can hold it, before or now.</param>
/// <param name="IsReceived">Whether a response can hold it, before or now.</param>
internal readonly record struct Direction(bool IsSent, bool IsReceived)
{
    public static Direction Request => new(IsSent: true, IsReceived: false);

    public static Direction Response => new(IsSent: false, IsReceived: true);

    /// <summary>Fewer values are allowed than before.</summary>
    public ApiChangeRule Stricter => IsSent ? ApiChangeRules.RequestStricter : ApiChangeRules.ResponseStricter;

    /// <summary>More values are allowed than before.</summary>
    public ApiChangeRule Looser => IsReceived ? ApiChangeRules.ResponseLooser : ApiChangeRules.RequestLooser;

    /// <summary>Other values are allowed than before, neither all of the old ones nor only old ones.</summary>
    public ApiChangeRule Otherwise => IsSent ? ApiChangeRules.RequestStricter : ApiChangeRules.ResponseLooser;
}
