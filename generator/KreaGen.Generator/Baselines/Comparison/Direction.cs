namespace KreaGen.Generator.Baselines.Comparison;

/// <summary>Which way an element travels: what makes a request stricter can make an answer safer.</summary>
/// <param name="IsSent">Whether a request can hold it, before or now.</param>
/// <param name="IsReceived">Whether an answer can hold it, before or now.</param>
internal readonly record struct Direction(bool IsSent, bool IsReceived)
{
    public static Direction Request => new(IsSent: true, IsReceived: false);

    public static Direction Answer => new(IsSent: false, IsReceived: true);

    /// <summary>Fewer values are allowed than before.</summary>
    public SurfaceRule Stricter => IsSent ? SurfaceRules.RequestStricter : SurfaceRules.AnswerStricter;

    /// <summary>More values are allowed than before.</summary>
    public SurfaceRule Looser => IsReceived ? SurfaceRules.AnswerLooser : SurfaceRules.RequestLooser;

    /// <summary>Other values are allowed than before, neither all of the old ones nor only old ones.</summary>
    public SurfaceRule Otherwise => IsSent ? SurfaceRules.RequestStricter : SurfaceRules.AnswerLooser;
}
