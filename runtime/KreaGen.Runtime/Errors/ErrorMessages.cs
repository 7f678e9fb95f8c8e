using System.Globalization;
using System.Net;
using System.Text;

namespace KreaGen.Errors;

/// <summary>The sentences of errors.</summary>
internal static class ErrorMessages
{
    // Enough for any JSON error. Longer bodies are mostly web pages of proxies, and exceptions are kept in logs.
    private const int MaxBodyLength = 16_384;

    public static string Describe(string subject, HttpStatusCode status, string? code, string? message, string? requestId)
    {
        var text = new StringBuilder(subject);
        text.Append(CultureInfo.InvariantCulture, $" answered {(int)status}");
        string name = status.ToString();
        if (!char.IsAsciiDigit(name[0]))
        {
            text.Append(CultureInfo.InvariantCulture, $" {name}");
        }

        foreach (string? part in (ReadOnlySpan<string?>)[code, message])
        {
            if (!string.IsNullOrEmpty(part))
            {
                text.Append(": ").Append(part);
            }
        }

        if (text[^1] is not ('.' or '!' or '?'))
        {
            text.Append('.');
        }

        return requestId is null ? text.ToString() : text.Append(CultureInfo.InvariantCulture, $" Request id: {requestId}.").ToString();
    }

    /// <summary>An error that is not repeated because the service asked for a longer wait than there is patience for.</summary>
    public static string WithWait(string text, TimeSpan asked, TimeSpan patience) => string.Create(
        CultureInfo.InvariantCulture,
        $"{text} It asks to wait {asked.TotalSeconds:0.###} seconds, longer than the {patience.TotalSeconds:0.###} seconds of Retry.MaxDelay.");

    /// <summary>The beginning of a body as text; control characters other than line ends become spaces.</summary>
    public static string? Body(ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty)
        {
            return null;
        }

        string text = Encoding.UTF8.GetString(body[..Math.Min(body.Length, MaxBodyLength)]);
        return string.Create(text.Length, text, static (target, source) =>
        {
            for (int i = 0; i < target.Length; i++)
            {
                target[i] = char.IsControl(source[i]) && source[i] is not ('\n' or '\r' or '\t') ? ' ' : source[i];
            }
        });
    }
}
