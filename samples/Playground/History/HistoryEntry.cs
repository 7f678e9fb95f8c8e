using KreaGen.Samples.Playground.Pictures;

namespace KreaGen.Samples.Playground.History;

/// <summary>One picture that was asked for.</summary>
/// <param name="Id">What the page knows it by.</param>
/// <param name="Prompt">What was to be drawn.</param>
/// <param name="Size">The ratio.</param>
/// <param name="Quality">1K or 2K.</param>
/// <param name="At">When it was asked for.</param>
internal sealed record HistoryEntry(string Id, string Prompt, string Size, string Quality, DateTimeOffset At)
{
    /// <summary>The provider that was asked.</summary>
    public string Provider { get; init; } = "evolink";

    /// <summary>The width in pixels.</summary>
    public int Width { get; init; }

    /// <summary>The height in pixels.</summary>
    public int Height { get; init; }

    public long? Seed { get; init; }

    public bool NsfwCheck { get; init; }

    /// <summary>Whether a sandbox inside the program drew it: such a task cannot be resumed by another run.</summary>
    public bool Sandbox { get; init; }

    public PictureState State { get; init; }

    /// <summary>The service's id of the task.</summary>
    public string? Task { get; init; }

    /// <summary>What it cost, in EvoLink's credits.</summary>
    public double? Credits { get; init; }

    /// <summary>What it cost, in US dollars.</summary>
    public double? Dollars { get; init; }

    /// <summary>Why it did not come.</summary>
    public string? Message { get; init; }
}
