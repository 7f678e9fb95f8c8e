using KreaGen.Samples.Sandbox.Faults;

namespace KreaGen.Samples.Sandbox.Generations;

/// <summary>A task that the sandbox took.</summary>
public sealed record SandboxTask
{
    /// <summary>The id, <c>task-unified-…</c>.</summary>
    public required string Id { get; init; }

    /// <summary>When it was taken.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it ends, well or badly; <see cref="DateTimeOffset.MaxValue"/> if never.</summary>
    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>The model.</summary>
    public required string Model { get; init; }

    /// <summary>The prompt.</summary>
    public required string Prompt { get; init; }

    /// <summary>The ratio, for example <c>16:9</c>.</summary>
    public required string Size { get; init; }

    /// <summary><c>1K</c> or <c>2K</c>.</summary>
    public required string Quality { get; init; }

    /// <summary>Width of the picture in pixels.</summary>
    public required int Width { get; init; }

    /// <summary>Height of the picture in pixels.</summary>
    public required int Height { get; init; }

    /// <summary>The seed in use, 1 to 1048576: the asked one, or a random one where none was asked.</summary>
    public required int Seed { get; init; }

    /// <summary>Credits it costs when it completes.</summary>
    public required decimal Price { get; init; }

    /// <summary>Whether stricter moderation was asked for; without effect here.</summary>
    public bool NsfwCheck { get; init; }

    /// <summary>Where the end is told, if anywhere.</summary>
    public Uri? CallbackUrl { get; init; }

    /// <summary>The Idempotency-Key header of its submit, if any.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>The x-request-id of its submit.</summary>
    public required string RequestId { get; init; }

    /// <summary>What becomes of it.</summary>
    public TaskScript Script { get; init; } = new();
}
