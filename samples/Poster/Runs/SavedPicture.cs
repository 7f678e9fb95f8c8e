using KreaGen.Samples.Poster.Files;

namespace KreaGen.Samples.Poster.Runs;

/// <summary>A picture that is on disk.</summary>
/// <param name="TaskId">The task that made it.</param>
/// <param name="File">The full path.</param>
/// <param name="Pixels">Its size, read from the file; <see langword="null"/> when it is no PNG.</param>
/// <param name="Took">From submit or resume to the saved file.</param>
internal sealed record SavedPicture(string TaskId, string File, PngSize? Pixels, TimeSpan Took)
{
    public int? Seed { get; init; }

    /// <summary>The credits charged; <see langword="null"/> when the service does not say.</summary>
    public double? Credits { get; init; }

    /// <summary>What it cost in US dollars; <see langword="null"/> where credits are charged, or when the service does not say.</summary>
    public double? Dollars { get; init; }

    /// <summary>Whether an earlier run had saved it, so that nothing was sent now.</summary>
    public bool Earlier { get; init; }

    /// <summary>The new name of the file that stood in its place; <see langword="null"/> when none did.</summary>
    public string? KeptAs { get; init; }
}
