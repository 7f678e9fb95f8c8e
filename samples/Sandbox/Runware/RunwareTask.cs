using KreaGen.Samples.Sandbox.Faults;

namespace KreaGen.Samples.Sandbox.Runware;

/// <summary>An <c>imageInference</c> task that the sandbox took, and charged.</summary>
public sealed record RunwareTask
{
    /// <summary>The id that its sender chose. The sandbox is no kinder than it must be: an id that comes again is a new task and a new charge.</summary>
    public required Guid Id { get; init; }

    /// <summary>When it was taken.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The prompt.</summary>
    public required string Prompt { get; init; }

    /// <summary>Width of the images in pixels.</summary>
    public required int Width { get; init; }

    /// <summary>Height of the images in pixels.</summary>
    public required int Height { get; init; }

    /// <summary><c>URL</c>, <c>base64Data</c> or <c>dataURI</c>.</summary>
    public required string OutputType { get; init; }

    /// <summary>Whether the response to the submit waits for the results.</summary>
    public required bool IsSync { get; init; }

    /// <summary>How long links work, in seconds; the server's <see cref="SandboxOptions.LinkLifetime"/> when <see langword="null"/>.</summary>
    public int? Ttl { get; init; }

    /// <summary>Whether results tell their cost.</summary>
    public bool IncludesCost { get; init; }

    /// <summary>Whether results tell that the content was checked.</summary>
    public bool ChecksContent { get; init; }

    /// <summary>How many reference images it has; without effect here.</summary>
    public int ReferenceImages { get; init; }

    /// <summary>Where each result is told, if anywhere.</summary>
    public Uri? WebhookUrl { get; init; }

    /// <summary>The results, each ready at its own time.</summary>
    public required IReadOnlyList<RunwareImage> Images { get; init; }

    /// <summary>What becomes of it.</summary>
    public TaskScript Script { get; init; } = new();
}
