namespace KreaGen.Tool.Vendoring;

/// <summary>How far a fetch may go.</summary>
/// <param name="MaxBytes">The most bytes that are read.</param>
/// <param name="AllowedHosts">Hosts that a redirect may lead to without asking.</param>
internal sealed record FetchLimits(long MaxBytes, IReadOnlyList<string> AllowedHosts)
{
    public const int MaxRedirects = 5;

    public static TimeSpan Timeout { get; } = TimeSpan.FromMinutes(2);
}
