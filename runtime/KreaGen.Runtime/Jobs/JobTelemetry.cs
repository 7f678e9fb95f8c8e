using System.Diagnostics;
using System.Diagnostics.Metrics;
using KreaGen.Telemetry;

namespace KreaGen.Jobs;

/// <summary>What is told of jobs: a span per wait with a poll as an event, what they reserve, how they end and how long they take.</summary>
internal static class JobTelemetry
{
    private static readonly Counter<double> Credits = KreaGenTelemetry.Meter.CreateCounter<double>("kreagen.credits.reserved", "{credit}",
        "Cost of submitted jobs, as estimated by the provider at submission.");
    private static readonly Counter<long> Jobs = KreaGenTelemetry.Meter.CreateCounter<long>("kreagen.jobs", "{job}", "Finished jobs, by outcome.");
    private static readonly Histogram<double> Duration = KreaGenTelemetry.Meter.CreateHistogram<double>("kreagen.job.duration", "s",
        "Time from the submission of a job until its end was observed, for jobs submitted by this process.");

    public static Activity? StartWait(string kind, string id)
    {
        Activity? activity = KreaGenTelemetry.Source.StartActivity(kind, ActivityKind.Client);
        activity?.SetTag("kreagen.job.id", id);
        return activity;
    }

    public static void Polled(Activity? activity, string? status, double? progress)
    {
        if (activity is { IsAllDataRequested: true })
        {
            activity.AddEvent(new("poll", tags: new() { { "kreagen.job.status", status }, { "kreagen.job.progress", progress } }));
        }
    }

    public static void PollFailed(Activity? activity, Exception error)
    {
        if (activity is { IsAllDataRequested: true })
        {
            activity.AddEvent(new("poll", tags: new() { { "error.type", KreaGenTelemetry.ErrorType(error) } }));
        }
    }

    public static void WaitFailed(Activity? activity, Exception error)
    {
        activity?.SetTag("error.type", KreaGenTelemetry.ErrorType(error));
        activity?.SetStatus(ActivityStatusCode.Error, error.Message);
    }

    /// <summary>The end of a wait that saw the end of its job.</summary>
    public static void Finished<TState>(Activity? activity, JobSnapshot<TState> last)
    {
        activity?.SetTag("kreagen.job.status", last.Status);
        activity?.SetTag("kreagen.outcome", Outcome(last.HasSucceeded));
        if (!last.HasSucceeded)
        {
            activity?.SetStatus(ActivityStatusCode.Error);
        }
    }

    public static void Submitted(string kind, double? cost)
    {
        if (cost is { } credits and > 0)
        {
            Credits.Add(credits, new KeyValuePair<string, object?>("kreagen.job", kind));
        }
    }

    public static void Ended(string kind, bool hasSucceeded, TimeSpan? duration)
    {
        var tags = new TagList { { "kreagen.job", kind }, { "kreagen.outcome", Outcome(hasSucceeded) } };
        Jobs.Add(1, tags);
        if (duration is { } time)
        {
            Duration.Record(time.TotalSeconds, tags);
        }
    }

    private static string Outcome(bool hasSucceeded) => hasSucceeded ? "succeeded" : "failed";
}
