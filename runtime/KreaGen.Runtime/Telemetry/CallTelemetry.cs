using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace KreaGen.Telemetry;

/// <summary>Activities and measurements named <c>KreaGen</c>. Nothing is allocated while nobody listens; nothing secret is ever told.</summary>
internal static class CallTelemetry
{
    private const string Name = "KreaGen";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("kreagen.call.duration", "s", "How long calls took, repetitions included.");
    private static readonly Counter<long> Retries = Meter.CreateCounter<long>("kreagen.call.retries", "{retry}", "How often a call was repeated.");

    public static Activity? Start(string operationId, HttpMethod method, string pathTemplate, Uri endpoint)
    {
        Activity? activity = Source.StartActivity(operationId, ActivityKind.Client);
        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag("http.request.method", method.Method);
            activity.SetTag("url.template", pathTemplate);
            activity.SetTag("server.address", endpoint.IdnHost);
            activity.SetTag("server.port", endpoint.Port);
        }

        return activity;
    }

    public static long StartTime() => Duration.Enabled ? Stopwatch.GetTimestamp() : 0;

    public static void Stop(Activity? activity, long start, string operationId, int? status, Exception? error)
    {
        if (activity is { IsAllDataRequested: true })
        {
            if (status is not null)
            {
                activity.SetTag("http.response.status_code", status);
            }

            if (error is not null)
            {
                activity.SetTag("error.type", ErrorType(error));
                activity.SetStatus(ActivityStatusCode.Error, error.Message);
            }
        }

        if (start != 0)
        {
            var tags = new TagList { { "kreagen.operation", operationId } };
            if (status is not null)
            {
                tags.Add("http.response.status_code", status);
            }

            if (error is not null)
            {
                tags.Add("error.type", ErrorType(error));
            }

            Duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, tags);
        }
    }

    public static void Retried(int number, TimeSpan delay, Exception? error)
    {
        Retries.Add(1);
        if (Activity.Current is { IsAllDataRequested: true } activity && activity.Source == Source)
        {
            activity.AddEvent(new("retry", tags: new()
            {
                { "http.request.resend_count", number },
                { "kreagen.delay", delay.TotalSeconds.ToString(CultureInfo.InvariantCulture) },
                { "error.type", error is null ? null : ErrorType(error) },
            }));
        }
    }

    private static string ErrorType(Exception error)
    {
        string name = error.GetType().Name;
        int arity = name.IndexOf('`', StringComparison.Ordinal);
        return arity < 0 ? name : name[..arity];
    }
}
