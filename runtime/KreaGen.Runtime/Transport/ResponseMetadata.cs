using System.Globalization;
using System.Net.Http.Headers;
using KreaGen.Values;

namespace KreaGen.Transport;

/// <summary>What the headers of a response say, with nothing in them trusted.</summary>
internal static class ResponseMetadata
{
    // Ids are written to logs, and they come from outside.
    private const int MaxIdLength = 200;
    private static readonly TimeSpan MaxWait = TimeSpan.FromDays(1);

    private static readonly string[] RequestIdNames =
        ["x-request-id", "x-oneapi-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "x-trace-id"];

    public static string? RequestId(HttpResponseHeaders headers)
    {
        foreach (string name in RequestIdNames)
        {
            if (headers.TryGetValues(name, out IEnumerable<string>? values) && values.FirstOrDefault() is { Length: > 0 } id)
            {
                // Header values cannot hold line ends, but they can hold other control characters.
                string visible = string.Concat(id.Where(static c => !char.IsControl(c)));
                return visible.Length > MaxIdLength ? visible[..MaxIdLength] : visible;
            }
        }

        return null;
    }

    /// <summary>
    /// The wait that <c>Retry-After</c> asks for, as seconds or as a date; fractions are understood, nonsense and the past are ignored,
    /// and nothing is longer than a day.
    /// </summary>
    public static TimeSpan? RetryAfter(HttpResponseHeaders headers, DateTimeOffset now)
    {
        if (!headers.NonValidated.TryGetValues("Retry-After", out HeaderStringValues values))
        {
            return null;
        }

        string text = values.FirstOrDefault()?.Trim() ?? "";
        if (UntrustedNumber.Parse(text, MaxWait.TotalSeconds) is { } seconds)
        {
            return TimeSpan.FromSeconds(seconds);
        }

        // A number with a sign is neither seconds nor a date, though the date parser would take -1 for a month.
        if (text.Length < 20 || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date)
            || date <= now)
        {
            return null;
        }

        TimeSpan wait = date - now;
        return wait > MaxWait ? MaxWait : wait;
    }
}
