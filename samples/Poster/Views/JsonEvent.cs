namespace KreaGen.Samples.Poster.Views;

/// <summary>One line of <c>--json</c>. Members that do not apply are left out.</summary>
/// <param name="Event"><c>opened</c>, <c>note</c>, <c>started</c>, <c>progress</c>, <c>saved</c>, <c>failed</c> or <c>total</c>.</param>
internal sealed record JsonEvent(string Event)
{
    /// <summary>The order's number, from 1.</summary>
    public int? Number { get; init; }

    public string? Prompt { get; init; }

    public string? Provider { get; init; }

    public string? Service { get; init; }

    public bool? Sandbox { get; init; }

    public string? Task { get; init; }

    public int? Seed { get; init; }

    public string? Status { get; init; }

    public double? Percent { get; init; }

    public double? ElapsedSeconds { get; init; }

    public double? EstimatedSeconds { get; init; }

    public double? Credits { get; init; }

    /// <summary>What the picture cost, at Runware.</summary>
    public double? Dollars { get; init; }

    public string? File { get; init; }

    public string? KeptAs { get; init; }

    public int? Width { get; init; }

    public int? Height { get; init; }

    /// <summary>Whether an earlier run had saved the picture.</summary>
    public bool? Earlier { get; init; }

    /// <summary>In <c>total</c>: how many of the series are saved.</summary>
    public int? Saved { get; init; }

    /// <summary>In <c>total</c>: how many of the series will not be saved by this run.</summary>
    public int? NotSaved { get; init; }

    /// <summary>In <c>total</c>: the length of the series.</summary>
    public int? Of { get; init; }

    public string? Message { get; init; }

    public string? Code { get; init; }

    public bool? CanResubmit { get; init; }

    public string? Resume { get; init; }

    public int? ExitCode { get; init; }
}
