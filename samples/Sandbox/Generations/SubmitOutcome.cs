namespace KreaGen.Samples.Sandbox.Generations;

/// <summary>What came of a submit that passed every check.</summary>
internal enum SubmitOutcome
{
    /// <summary>A task was made.</summary>
    Taken,

    /// <summary>The idempotency key was seen before, with the same body: its task stands.</summary>
    Replayed,

    /// <summary>The idempotency key was seen before, with another body.</summary>
    Conflict,

    /// <summary>The credits do not suffice.</summary>
    NoCredits,
}
