using System.Globalization;
using System.Text;

namespace KreaGen.Harness.Servers;

/// <summary>What the server does with a request: bytes to send, then what happens to the connection.</summary>
public sealed record Reply(byte[] Bytes, AfterReply After = AfterReply.KeepOpen, TimeSpan Delay = default)
{
    public static Reply Json(int status, string json, params string[] headers) => With(status, Encoding.UTF8.GetBytes(json), ["Content-Type: application/json", .. headers]);

    public static Reply Text(int status, string text, string contentType, params string[] headers) => With(status, Encoding.UTF8.GetBytes(text), ["Content-Type: " + contentType, .. headers]);

    public static Reply With(int status, byte[] body, params string[] headers)
        => new([.. Head(status, [.. headers, "Content-Length: " + body.Length.ToString(CultureInfo.InvariantCulture)]), .. body]);

    public static Reply Truncated(int status, string body, int missing, params string[] headers)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(body);
        string length = "Content-Length: " + (bytes.Length + missing).ToString(CultureInfo.InvariantCulture);
        return new([.. Head(status, ["Content-Type: application/json", .. headers, length]), .. bytes], AfterReply.Close);
    }

    /// <summary>Takes the request, then answers nothing.</summary>
    public static Reply Close() => new([], AfterReply.Close);

    public static Reply Reset() => new([], AfterReply.Reset);

    public static Reply Silence() => new([], AfterReply.KeepOpen, Timeout.InfiniteTimeSpan);

    private static byte[] Head(int status, string[] headers)
        => Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} Status\r\n{string.Join("\r\n", headers)}\r\n\r\n"));
}
