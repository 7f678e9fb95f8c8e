namespace KreaGen.Benchmarks.Peers.Issues;

public sealed record IssueList
{
    public int? TotalCount { get; init; }

    public required IReadOnlyList<Issue> Items { get; init; }
}
