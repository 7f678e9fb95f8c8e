using KreaGen.Errors;
using KreaGen.Values;

namespace KreaGen.Jobs;

/// <summary>Understands states: by their status, or by the items of a list where the results of one job arrive separately.</summary>
internal static class JobReader
{
    /// <summary>What a state says; its texts are fit for messages and logs, as a response may echo what proves who called.</summary>
    public static JobReading Read<TState>(JobDefinition<TState> definition, string id, int? count, TState state, Func<string, string> clean)
    {
        JobReading reading = definition.Items is null ? OfStatus(definition, state) : OfItems(definition, id, count, state);
        return reading with
        {
            Status = UntrustedText.Words(reading.Status, clean),
            FailureCode = UntrustedText.Words(reading.FailureCode, clean),
            FailureMessage = UntrustedText.Words(reading.FailureMessage, clean),
        };
    }

    public static double? Percent(double? percent) => UntrustedNumber.Bounded(percent, 100);

    private static JobReading OfStatus<TState>(JobDefinition<TState> definition, TState state)
    {
        string? status = definition.Status?.Invoke(state);
        bool hasSucceeded = Has(definition.Succeeded, status);
        string? code = definition.FailureCode?.Invoke(state);
        return new()
        {
            Status = status,
            HasSucceeded = hasSucceeded,
            IsFinished = hasSucceeded || Has(definition.Failed, status),
            IsAboutJob = status is not null,
            IsUnknown = Has(definition.Unknown, code),
            Progress = Percent(definition.Progress?.Invoke(state)),
            FailureCode = code,
            FailureMessage = definition.FailureMessage?.Invoke(state),
        };
    }

    private static JobReading OfItems<TState>(JobDefinition<TState> definition, string id, int? count, TState state)
    {
        List<JobItem> items = [.. definition.Items!(state).Where(item => IsOf(item, id))];
        List<JobItem> errors = [.. (definition.Errors?.Invoke(state) ?? []).Where(error => IsOf(error, id))];
        bool isUnknown = items.Count == 0 && errors.Exists(error => Has(definition.Unknown, error.FailureCode));
        List<JobItem> failures = [.. items.Where(definition.HasFailed), .. errors];
        int there = items.Count(definition.HasSucceeded);
        int running = items.Count - there - items.Count(definition.HasFailed);
        // Each result that is on its way has an item; only an acknowledgement stands for all of them.
        bool hasSucceeded = count is { } wanted ? there >= wanted : there > 0 && running == 0 && failures.Count == 0;
        // What still runs is paid for like the rest: it is waited for, although the job cannot succeed any more.
        bool hasFailed = !hasSucceeded && failures.Count > 0 && running == 0;
        JobItem? failure = failures.Count > 0 ? failures[0] : null;
        return new()
        {
            Status = hasFailed ? failure?.Status ?? (definition.Failed.Count > 0 ? definition.Failed[0] : null)
                : items.Find(item => !definition.HasSucceeded(item)).Status ?? items.Find(definition.HasSucceeded).Status,
            HasSucceeded = hasSucceeded,
            IsFinished = hasSucceeded || hasFailed,
            IsAboutJob = items.Count > 0,
            IsUnknown = isUnknown,
            Progress = hasSucceeded ? 100 : Share(definition, items, Math.Max(count ?? 1, items.Count)),
            FailureCode = failure?.FailureCode,
            FailureMessage = failure?.FailureMessage,
            Results = (there, count),
        };
    }

    private static double? Share<TState>(JobDefinition<TState> definition, List<JobItem> items, int of)
        => items.Count == 0 ? null : items.Sum(item => definition.HasSucceeded(item) ? 100 : Percent(item.Progress) ?? 0) / of;

    private static bool IsOf(JobItem item, string id) => item.Owner is null || item.Owner.Equals(id, StringComparison.OrdinalIgnoreCase);

    private static bool Has(IReadOnlyList<string> words, string? word) => word is not null && words.Contains(word, StringComparer.Ordinal);
}
