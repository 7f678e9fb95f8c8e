using System.Globalization;
using System.Text.RegularExpressions;

namespace KreaGen.Samples.Sandbox.Faults;

/// <summary>
/// Faults that a person asks for inside a prompt, for example <c>a red kite [slow:5] [fail:service_error]</c>.
/// Words combine; what is not listed in <see cref="Summary"/> is ordinary prompt text.
/// </summary>
internal static partial class MagicWords
{
    public const string Summary = """
          [status:402]              the documented error of that status; nothing is made or charged
          [status:503:after]        the error comes after the task was made
          [retry-after:3]           adds a Retry-After header, also [retry-after:abc]
          [slow:5]                  the task is made at once, the answer comes 5 s late
          [reset:before]            the connection is reset, no task      [reset:after] with a task
          [truncated]               half an answer, then a reset          [invalid-json] a complete answer, broken JSON
          [redirect:307]            a redirect to another path
          [no-id]                   an answer without id                  [html] a web page
          [huge:64]                 an answer of 64 MiB
          [fail:service_error]      the task fails with that code         [cancelled] the task ends cancelled
          [fail-last:service_error] of several results, at Runware, only the last one fails
          [takes:20]                the task takes 20 s                   [never] the task never ends
          [hidden:3]                polls answer 404 for 3 s              [state:queued] an unknown status until the end
          [image:truncated]         the download breaks off; also [image:html], [image:huge], [image:slow], [image:expired]
        """;

    public static Fault? Read(string prompt)
    {
        Fault? fault = null;
        foreach (Match match in Word().Matches(prompt))
        {
            Fault now = fault ?? Fault.Slow(TimeSpan.Zero);
            fault = Apply(now, match.Groups[1].Value, match.Groups[2].Value) ?? fault;
        }

        return fault;
    }

    private static Fault? Apply(Fault fault, string word, string value) => word switch
    {
        "status" => Status(fault, value),
        "retry-after" when value.Length > 0 => fault with { RetryAfter = value },
        "slow" => Seconds(value) is { } delay ? fault with { AnswerDelay = delay } : null,
        "reset" when value is "before" or "after" => fault with { Response = FaultResponse.Reset, Taken = value == "after" },
        "truncated" => fault with { Response = FaultResponse.Truncated },
        "invalid-json" => fault with { Response = FaultResponse.InvalidJson },
        "redirect" when Number(value) is >= 300 and <= 399 and { } status =>
            fault with { Response = FaultResponse.Redirect, Taken = false, StatusCode = status, Text = "/elsewhere" },
        "no-id" => fault with { Response = FaultResponse.WithoutId },
        "html" => fault with { Response = FaultResponse.WrongContentType, Text = "text/html; charset=utf-8" },
        "huge" when Number(value) is >= 1 and <= 4096 and { } megabytes =>
            fault with { Response = FaultResponse.Huge, Bytes = (long)megabytes << 20 },
        _ => Script(fault.Script ?? new TaskScript(), word, value) is { } script ? fault with { Script = script } : null,
    };

    private static TaskScript? Script(TaskScript script, string word, string value) => word switch
    {
        "fail" when value.Length > 0 => script with { FailureCode = value },
        "fail-last" when value.Length > 0 => script with { FailureCode = value, FailsLastOnly = true },
        "cancelled" => script with { Cancelled = true },
        "takes" => Seconds(value) is { } duration ? script with { Duration = duration } : null,
        "never" => script with { NeverEnds = true },
        "hidden" => Seconds(value) is { } hidden ? script with { HiddenFor = hidden } : null,
        "state" when value.Length > 0 => script with { UnfinishedStatus = value },
        "image" => Picture(script, value),
        _ => null,
    };

    private static TaskScript? Picture(TaskScript script, string value) => value switch
    {
        "truncated" => script with { Picture = Fault.Truncated() },
        "html" => script with { Picture = Fault.WrongContentType() },
        "huge" => script with { Picture = Fault.Huge() },
        "slow" => script with { Picture = Fault.Slow(TimeSpan.FromSeconds(5)) },
        "expired" => script with { ExpiredLink = true },
        _ => null,
    };

    private static Fault? Status(Fault fault, string value)
    {
        bool taken = value.EndsWith(":after", StringComparison.Ordinal);
        return Number(taken ? value[..^":after".Length] : value) is >= 400 and <= 599 and { } status
            ? fault with { Response = FaultResponse.Error, StatusCode = status, Taken = taken }
            : null;
    }

    private static int? Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static TimeSpan? Seconds(string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds) && seconds is >= 0 and <= 3600
            ? TimeSpan.FromSeconds(seconds)
            : null;

    [GeneratedRegex(@"\[([a-z-]{2,20})(?::([^\[\]\s]{1,64}))?\]", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
