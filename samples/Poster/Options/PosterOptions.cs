using Krea.EvoLink;

namespace KreaGen.Samples.Poster.Options;

/// <summary>The command line, read and checked.</summary>
internal sealed record PosterOptions
{
    public required IReadOnlyList<string> Prompts { get; init; }

    /// <summary>Whether the prompts come from a file, so that they are a series with a journal.</summary>
    public bool Series { get; init; }

    public Provider Provider { get; init; }

    /// <summary>How many pictures a task of Runware makes.</summary>
    public int Results { get; init; } = 1;

    public ImageSize? Size { get; init; }

    /// <summary>The size at Runware, which has others.</summary>
    public Krea.Runware.ImageSize? Pixels { get; init; }

    public ImageQuality? Quality { get; init; }

    /// <summary>The seed of the user; <see langword="null"/> when the program shall draw one.</summary>
    public int? Seed { get; init; }

    public required string Out { get; init; }

    public bool Force { get; init; }

    /// <summary>How many tasks run at a time.</summary>
    public int Parallel { get; init; } = 1;

    /// <summary>The task to finish instead of submitting one.</summary>
    public string? Resume { get; init; }

    public Uri? Endpoint { get; init; }

    /// <summary>How long to wait for one task, instead of the document's limit.</summary>
    public TimeSpan? Timeout { get; init; }

    public bool Json { get; init; }

    public bool Verbose { get; init; }
}
