using System.Globalization;

namespace KreaGen.Samples.Sandbox.Faults;

/// <summary>
/// Something that goes wrong with one request. Combine with <see langword="with"/>:
/// <c>Fault.Status(503) with { AnswerDelay = TimeSpan.FromSeconds(1) }</c>.
/// </summary>
public sealed record Fault
{
    private Fault()
    {
    }

    /// <summary>Whether the request takes effect (a task is made and counted) before the response goes wrong.</summary>
    public bool Taken { get; init; } = true;

    /// <summary>Wait before the request is handled.</summary>
    public TimeSpan HandlingDelay { get; init; }

    /// <summary>Wait between handling the request and answering.</summary>
    public TimeSpan AnswerDelay { get; init; }

    /// <summary>What happens to the response.</summary>
    public FaultResponse Response { get; init; }

    /// <summary>The HTTP status of <see cref="FaultResponse.Error"/> and <see cref="FaultResponse.Redirect"/>.</summary>
    public int StatusCode { get; init; } = 500;

    /// <summary>The raw value of a Retry-After header, legal or not; none when <see langword="null"/>.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>
    /// Location of <see cref="FaultResponse.Redirect"/>, status word of <see cref="FaultResponse.UnknownStatus"/>, or content type of
    /// <see cref="FaultResponse.WrongContentType"/>.
    /// </summary>
    public string? Text { get; init; }

    /// <summary>Length of <see cref="FaultResponse.Huge"/> in bytes.</summary>
    public long Bytes { get; init; }

    /// <summary>What becomes of the task that a submit makes; only for <see cref="SandboxEndpoint.Submit"/>.</summary>
    public TaskScript? Script { get; init; }

    /// <summary>The request takes effect at once, the response comes late.</summary>
    /// <param name="delay">How late.</param>
    public static Fault Slow(TimeSpan delay) => new() { AnswerDelay = delay };

    /// <summary>The request is looked at late: who hangs up before has no task.</summary>
    /// <param name="delay">How late.</param>
    public static Fault SlowToTake(TimeSpan delay) => new() { HandlingDelay = delay };

    /// <summary>The connection is reset, nothing has taken effect.</summary>
    public static Fault ResetBefore() => new() { Taken = false, Response = FaultResponse.Reset };

    /// <summary>The request takes effect, then the connection is reset.</summary>
    public static Fault ResetAfter() => new() { Response = FaultResponse.Reset };

    /// <summary>Half of the body, then a reset: for JSON and for pictures.</summary>
    public static Fault Truncated() => new() { Response = FaultResponse.Truncated };

    /// <summary>A complete response whose JSON stops in the middle.</summary>
    public static Fault InvalidJson() => new() { Response = FaultResponse.InvalidJson };

    /// <summary>An HTTP error with the documented body of its endpoint.</summary>
    /// <param name="statusCode">The HTTP status, 400 to 599.</param>
    /// <param name="taken">Whether the request takes effect before.</param>
    /// <param name="retryAfter">The raw Retry-After header, or none.</param>
    public static Fault Status(int statusCode, bool taken = false, string? retryAfter = null) =>
        new() { Taken = taken, Response = FaultResponse.Error, StatusCode = statusCode, RetryAfter = retryAfter };

    /// <summary>429 with any Retry-After header, legal or not, or without one.</summary>
    /// <param name="retryAfter">The raw header, or none.</param>
    public static Fault RateLimited(string? retryAfter = null) => Status(429, retryAfter: retryAfter);

    /// <summary>429 with Retry-After in seconds.</summary>
    /// <param name="retryAfter">The wait, rounded up to seconds.</param>
    public static Fault RateLimited(TimeSpan retryAfter) =>
        RateLimited(Math.Ceiling(retryAfter.TotalSeconds).ToString("0", CultureInfo.InvariantCulture));

    /// <summary>429 with Retry-After as a date.</summary>
    /// <param name="retryAfter">The date, sent in whole seconds.</param>
    public static Fault RateLimited(DateTimeOffset retryAfter) =>
        RateLimited(retryAfter.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>A redirect; the request does not take effect.</summary>
    /// <param name="statusCode">301, 302, 303, 307 or 308.</param>
    /// <param name="location">Where to.</param>
    public static Fault Redirect(int statusCode, Uri location)
    {
        ArgumentNullException.ThrowIfNull(location);
        return new() { Taken = false, Response = FaultResponse.Redirect, StatusCode = statusCode, Text = location.OriginalString };
    }

    /// <summary>A good answer whose body lacks <c>id</c>.</summary>
    public static Fault WithoutId() => new() { Response = FaultResponse.WithoutId };

    /// <summary>A good answer with a status word that no document knows.</summary>
    /// <param name="status">The word.</param>
    public static Fault UnknownStatus(string status) => new() { Response = FaultResponse.UnknownStatus, Text = status };

    /// <summary>A web page instead of the body, with status 200.</summary>
    /// <param name="contentType">Its content type.</param>
    public static Fault WrongContentType(string contentType = "text/html; charset=utf-8") =>
        new() { Response = FaultResponse.WrongContentType, Text = contentType };

    /// <summary>The right body followed by padding, without Content-Length.</summary>
    /// <param name="bytes">The length of all, 256 MiB by default.</param>
    public static Fault Huge(long bytes = 256L << 20) => new() { Response = FaultResponse.Huge, Bytes = bytes };

    /// <summary>The submit succeeds; its task follows a script.</summary>
    /// <param name="script">What becomes of the task.</param>
    public static Fault Task(TaskScript script) => new() { Script = script };

    /// <summary>The submit succeeds; its task fails.</summary>
    /// <param name="code">The documented <c>error.code</c>, for example <c>content_policy_violation</c>.</param>
    public static Fault FailTask(string code) => Task(new TaskScript { FailureCode = code });

    /// <summary>The submit succeeds; its task is not found for a time.</summary>
    /// <param name="duration">How long polls answer 404.</param>
    public static Fault HideTask(TimeSpan duration) => Task(new TaskScript { HiddenFor = duration });
}
