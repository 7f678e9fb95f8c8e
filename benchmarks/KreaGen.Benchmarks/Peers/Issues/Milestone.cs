namespace KreaGen.Benchmarks.Peers.Issues;

public sealed record Milestone
{
    public required long Id { get; init; }

    public required int Number { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    public required string State { get; init; }

    public required int OpenIssues { get; init; }

    public required int ClosedIssues { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? DueOn { get; init; }
}
