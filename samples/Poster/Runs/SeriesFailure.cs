using Krea.EvoLink;
using KreaGen.Batches;

namespace KreaGen.Samples.Poster.Runs;

/// <summary>Says what became of a picture of a series that is not saved.</summary>
internal static class SeriesFailure
{
    private const string Again = " --force submits it again, which is a new charge.";

    public static PosterFailure Of(BatchOutcome<ImageGenerationRequest, TaskDetailResponse> outcome) => outcome switch
    {
        { Result: BatchResult.Failed, IsRecalled: true } => Recalled(ExitCode.JobFailed, "It failed in an earlier run. ", outcome),
        { Result: BatchResult.Unknown, IsRecalled: true } => Recalled(ExitCode.SubmitUnknown, "", outcome),
        { Result: BatchResult.NotSent, Error: OperationCanceledException } => new(ExitCode.Cancelled, "Stopped before anything was sent."),
        { Result: BatchResult.NotSent, Error: { } reason } => Read(reason, taskKnown: false) with { Message = "Not sent, for the same reason.", Cause = null },
        { Result: BatchResult.Unfinished or BatchResult.NotSaved or BatchResult.Failed, Error: { } error } => Read(error, taskKnown: true),
        { Error: { } error } => Read(error, taskKnown: false),
        _ => throw new InvalidOperationException($"The outcome {outcome.Result} has no reason."),
    };

    private static PosterFailure Read(Exception error, bool taskKnown)
        => FailureReader.Read(error, taskKnown) ?? throw new InvalidOperationException("The batch ended in a defect.", error);

    private static PosterFailure Recalled(ExitCode code, string before, BatchOutcome<ImageGenerationRequest, TaskDetailResponse> outcome)
        => new(code, FailureReader.OneLine(before + outcome.Message) + Again) { Code = outcome.Code };
}
