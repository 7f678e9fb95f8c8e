using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace KreaGen.Telemetry;

/// <summary>Activities and measurements named <c>KreaGen</c>. Nothing is allocated while nobody listens; nothing secret is ever told.</summary>
internal static class CallTelemetry
{
    private static readonly Histogram<double> Duration =
        KreaGenTelemetry.Meter.CreateHistogram<double>("kreagen.call.duration", "s", "Duration of calls, including retries.");
    private static readonly Counter<long> Repeats = KreaGenTelemetry.Meter.CreateCounter<long>("kreagen.call.retries", "{retry}", "Number of retries.");

    public static Activity? Start(string operationId, HttpMethod method, string pathTemplate, Uri endpoint)
    {
        Activity? activity = KreaGenTelemetry.Source.StartActivity(operationId, ActivityKind.Client);
        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag("http.request.method", method.Method);
            activity.SetTag("url.template", pathTemplate);
            activity.SetTag("server.address", endpoint.IdnHost);
            activity.SetTag("server.port", endpoint.Port);
        }

        return activity;
    }

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
                activity.SetTag("error.type", KreaGenTelemetry.ErrorType(error));
                activity.SetStatus(ActivityStatusCode.Error, error.Message);
            }
        }

        if (Duration.Enabled)
        {
            var tags = new TagList { { "kreagen.operation", operationId } };
            if (status is not null)
            {
                tags.Add("http.response.status_code", status);
            }

            if (error is not null)
            {
                tags.Add("error.type", KreaGenTelemetry.ErrorType(error));
            }

            Duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, tags);
        }
    }

    public static void Retried(int number, TimeSpan delay, Exception? error)
    {
        Repeats.Add(1);
        if (Activity.Current is { IsAllDataRequested: true } activity && activity.Source == KreaGenTelemetry.Source)
        {
            activity.AddEvent(new("retry", tags: new()
            {
                { "http.request.resend_count", number },
                { "kreagen.delay", delay.TotalSeconds.ToString(CultureInfo.InvariantCulture) },
                { "error.type", error is null ? null : KreaGenTelemetry.ErrorType(error) },
            }));
        }
    }
}
