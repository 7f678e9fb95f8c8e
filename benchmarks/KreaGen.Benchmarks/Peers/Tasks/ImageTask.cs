namespace KreaGen.Benchmarks.Peers.Tasks;

public sealed record ImageTask
{
    public long? Created { get; init; }

    public string? Id { get; init; }

    public string? Model { get; init; }

    public string? Object { get; init; }

    public int? Progress { get; init; }

    public IReadOnlyList<string>? Results { get; init; }

    public string? Status { get; init; }

    public TaskInfo? TaskInfo { get; init; }

    public string? Type { get; init; }

    public Usage? Usage { get; init; }

    public TaskError? Error { get; init; }
}
