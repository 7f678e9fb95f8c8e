namespace KreaGen.Resending;

/// <summary>What became of a request that has no usable response, as far as it matters for sending it again.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Status">The status of the response; 0 for all kinds but <see cref="ResendKind.Status"/>.</param>
/// <param name="RetryAfter">How long the service asked to wait; <see langword="null"/> when it did not.</param>
internal readonly record struct ResendOutcome(ResendKind Kind, int Status = 0, TimeSpan? RetryAfter = null)
{
    public static ResendOutcome NotSent => new(ResendKind.NotSent);

    public static ResendOutcome NoAnswer => new(ResendKind.NoAnswer);

    public static ResendOutcome Unreadable => new(ResendKind.Unreadable);

    public static ResendOutcome Misshapen => new(ResendKind.Misshapen);

    public static ResendOutcome NeverArrived => new(ResendKind.NeverArrived);

    public static ResendOutcome Of(int status, TimeSpan? retryAfter = null) => new(ResendKind.Status, status, retryAfter);
}
