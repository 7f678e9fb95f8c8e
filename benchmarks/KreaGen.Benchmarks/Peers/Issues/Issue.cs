namespace KreaGen.Benchmarks.Peers.Issues;

public sealed record Issue
{
    public required long Id { get; init; }

    public required string NodeId { get; init; }

    public required Uri Url { get; init; }

    public required Uri RepositoryUrl { get; init; }

    public required string LabelsUrl { get; init; }

    public required Uri CommentsUrl { get; init; }

    public required Uri EventsUrl { get; init; }

    public required Uri HtmlUrl { get; init; }

    public required int Number { get; init; }

    public required string State { get; init; }

    public string? StateReason { get; init; }

    public required string Title { get; init; }

    public required string? Body { get; init; }

    public required User User { get; init; }

    public required IReadOnlyList<Label> Labels { get; init; }

    public required User? Assignee { get; init; }

    public IReadOnlyList<User>? Assignees { get; init; }

    public required Milestone? Milestone { get; init; }

    public required bool Locked { get; init; }

    public string? ActiveLockReason { get; init; }

    public required int Comments { get; init; }

    public required DateTimeOffset? ClosedAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public string? AuthorAssociation { get; init; }

    public Reactions? Reactions { get; init; }
}
