using System.Globalization;
using KreaGen.Errors;

namespace KreaGen.Jobs;

/// <summary>Says why a job failed, and whether submitting again can help.</summary>
internal static class JobFailure
{
    public static JobFailedException<TState> Ended<TState>(JobDefinition<TState> definition, string id, JobSnapshot<TState> last)
    {
        string results = last.Reading.Results is { Wanted: > 1 } counted
            ? string.Create(CultureInfo.InvariantCulture, $", with {counted.There} of {counted.Wanted} results")
            : "";
        return Make(definition, $"The job {id} ({definition.Name}) ended as {last.Status ?? "failed"}{results}", id, last.State, last.Reading, last.RequestId);
    }

    /// <summary>The provider took the request and rejected the job in it.</summary>
    public static JobFailedException<TState> Refused<TState>(JobDefinition<TState> definition, string id, TState state, JobReading reading, string? requestId)
        => Make(definition, $"The job {id} ({definition.Name}) was refused and not started", id, state, reading, requestId);

    private static JobFailedException<TState> Make<TState>(JobDefinition<TState> definition, string what, string id, TState state, JobReading reading,
        string? requestId)
    {
        string? code = reading.FailureCode;
        string? words = reading.FailureMessage;
        bool? canResubmit = code is not null && definition.Resubmit.TryGetValue(code, out bool known) ? known : null;
        string reason = string.Join(": ", new[] { code, words }.Where(static part => !string.IsNullOrWhiteSpace(part)));
        string advice = canResubmit switch
        {
            true => " Submitting the same request again may succeed; it is charged again.",
            false => " Submitting the same request again will not succeed; change it first.",
            null => "",
        };
        string sentence = reason.Length == 0 ? "." : reason[^1] is '.' or '!' or '?' ? ": " + reason : ": " + reason + ".";
        return new(what + sentence + advice, id, state)
        {
            Status = reading.Status,
            CanResubmit = canResubmit,
            Code = code,
            ProviderMessage = words,
            RequestId = requestId,
        };
    }
}
