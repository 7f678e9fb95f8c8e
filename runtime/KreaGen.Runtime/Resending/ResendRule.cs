namespace KreaGen.Resending;

/// <summary>
/// Whether a request is sent again. Every loop asks here: calls, submissions and searches of jobs, polls, downloads, tokens, batches.
/// A request that may have reached the service is sent twice only if it changes nothing, changes the same when it is made twice, or carries an
/// idempotency key.
/// <c>docs/sending-again.md</c> is the table of this rule, and a test contains the one against the other.
/// </summary>
internal static class ResendRule
{
    public static ResendDecision Decide(in ResendTraits traits, in ResendOutcome outcome)
    {
        ResendError error = ErrorOf(traits, outcome);
        bool mayBeApplied = MayBeApplied(traits, outcome);
        if (outcome.Kind == ResendKind.Status && !traits.IsSpent)
        {
            if (outcome.Status == 401 && traits.CanRenewCredential)
            {
                // The service's own word that it did nothing: with a new credential, it is done once.
                return new(ResendAction.RenewCredential, error, mayBeApplied);
            }

            if (IsRedirect(outcome.Status) && traits is { CanFollowRedirect: true, Changes: false })
            {
                return new(ResendAction.FollowRedirect, error, mayBeApplied);
            }
        }

        if (traits.IsSpent || traits.AttemptsLeft <= 0 || !IsHarmless(traits, outcome))
        {
            return new(ResendAction.GiveUp, error, mayBeApplied);
        }

        // Shortening the wait would be rejected again, and some services count that against the caller.
        return outcome.RetryAfter > traits.Patience
            ? new(ResendAction.GiveUp, error, mayBeApplied, IsAskedTooMuch: true)
            : new(ResendAction.SendAgain, error, mayBeApplied, outcome.RetryAfter ?? traits.Backoff);
    }

    /// <summary>Whether a status is a redirect that has a target.</summary>
    public static bool IsRedirect(int status) => status is 301 or 302 or 303 or 307 or 308;

    /// <summary>Whether a status may be another one later, without a change of the request.</summary>
    public static bool MayPass(int status) => status is 408 or 425 or 429 or >= 500;

    /// <summary>Whether sending again does no harm and may help.</summary>
    private static bool IsHarmless(in ResendTraits traits, in ResendOutcome outcome) => outcome.Kind switch
    {
        ResendKind.NotSent or ResendKind.NeverArrived => true,

        // A refusal for now certainly did nothing.
        ResendKind.Status when outcome.Status == 429 => true,
        ResendKind.Status when outcome.Status == 404 => traits is { IsForJob: true, IsJobYoung: true },
        ResendKind.Status when traits.Changes => CanBeRepeated(traits) && MayHaveBegun(outcome.Status),
        ResendKind.Status => MayPass(outcome.Status),
        ResendKind.Misshapen => traits.IsForJob,
        _ => !traits.Changes || CanBeRepeated(traits),
    };

    private static ResendError ErrorOf(in ResendTraits traits, in ResendOutcome outcome) => outcome.Kind switch
    {
        ResendKind.NeverArrived => ResendError.Unknown,
        _ when traits.StartsJob && MayBeApplied(traits, outcome) => ResendError.Unknown,
        ResendKind.Status => ResendError.Refused,
        ResendKind.NotSent or ResendKind.NoAnswer => ResendError.Connection,
        _ => ResendError.Malformed,
    };

    private static bool MayBeApplied(in ResendTraits traits, in ResendOutcome outcome) => traits.Changes && outcome.Kind switch
    {
        ResendKind.NotSent or ResendKind.NeverArrived => false,
        ResendKind.Status => MayHaveBegun(outcome.Status),
        _ => true,
    };

    /// <summary>Whether a change that may have been made can be made once more: never that which is paid for, unless the service tells the two apart.</summary>
    private static bool CanBeRepeated(in ResendTraits traits) => traits.HasIdempotencyKey || traits is { IsIdempotent: true, StartsJob: false };

    /// <summary>Whether a status leaves open how far the service came before it gave up.</summary>
    private static bool MayHaveBegun(int status) => status is 408 or >= 500;
}
