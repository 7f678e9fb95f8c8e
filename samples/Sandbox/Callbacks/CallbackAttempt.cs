namespace KreaGen.Samples.Sandbox.Callbacks;

/// <summary>One try to tell the end of a task.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="Address">Where the body was posted.</param>
/// <param name="Attempt">1 for the first try, 2 for the first retry.</param>
/// <param name="At">When the try began.</param>
/// <param name="Status">The HTTP status of the response, if one came.</param>
/// <param name="Failure">Why no response came, if none did.</param>
/// <param name="Body">The JSON that was posted.</param>
public sealed record CallbackAttempt(
    string TaskId, Uri Address, int Attempt, DateTimeOffset At, int? Status, string? Failure, string Body)
{
    /// <summary>Whether the receiver answered 2xx.</summary>
    public bool Succeeded => Status is >= 200 and <= 299;
}
