using System.Net;
using KreaGen.Errors;
using KreaGen.Http;
using KreaGen.Resending;

namespace KreaGen.Jobs;

/// <summary>
/// Looks for a job whose submission got no response, by the id that the client chose. That the provider does not know it proves something
/// only after a time: a request can arrive, or show, later than the question for it.
/// </summary>
internal sealed class JobSearch<TState>(ApiPipeline pipeline, JobDefinition<TState> definition, JobHandle ticket)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly TimeProvider _clock = pipeline.Settings.TimeProvider;

    /// <returns>Whether the provider proved that it has no such job, or the first state of the one it has; neither when it remains open.</returns>
    public async Task<(bool IsAbsent, ApiResponse<TState>? Found)> FindAsync(SubmissionUnknownException lost, CancellationToken cancellationToken)
    {
        try
        {
            DateTimeOffset end = _clock.GetUtcNow() + pipeline.Settings.SearchTime;
            TimeSpan pause = FirstPause;
            while (true)
            {
                (bool? isAbsent, ApiResponse<TState>? found) = await AskAsync(cancellationToken).ConfigureAwait(false);
                TimeSpan left = end - _clock.GetUtcNow();
                if (found is not null || isAbsent is null || left <= TimeSpan.Zero)
                {
                    return (found is null && isAbsent is true, found);
                }

                await Task.Delay(pause < left ? pause : left, _clock, cancellationToken).ConfigureAwait(false);
                pause *= 2;
            }
        }
        catch (OperationCanceledException error) when (cancellationToken.IsCancellationRequested)
        {
            throw new SubmissionCanceledException(lost.Message + " The search for the job was canceled.", lost.SentAt, error, cancellationToken)
            {
                OperationId = lost.OperationId,
                JobId = ticket.Id,
            };
        }
    }

    /// <returns>Whether this response says that there is no such job; null when asking again is no use.</returns>
    private async Task<(bool? IsAbsent, ApiResponse<TState>? Found)> AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            var plan = new SendPlan<TState> { IsPoll = true, Timeout = Patience };
            ApiResponse<TState> response = await pipeline.SendAsync(definition.Poll(ticket.Id), plan, cancellationToken).ConfigureAwait(false);
            JobReading reading = JobReader.Read(definition, ticket.Id, ticket.Count, response.Value, response.Clean);
            return reading.IsUnknown ? (true, null) : (false, reading.SaysSomething ? response : null);
        }
        catch (ApiException error) when (error.StatusCode == HttpStatusCode.NotFound || IsUnknownCode(error.Code))
        {
            return (true, null);
        }
        catch (ApiException error)
        {
            var traits = new ResendTraits { IsForJob = true, AttemptsLeft = 1, Patience = TimeSpan.MaxValue };
            bool isAskedAgain = error.Outcome is { } outcome && ResendRule.Decide(traits, outcome).Action == ResendAction.SendAgain;
            return (isAskedAgain ? false : null, null);
        }
    }

    private bool IsUnknownCode(string? code) => code is not null && definition.Unknown.Contains(code, StringComparer.Ordinal);
}
