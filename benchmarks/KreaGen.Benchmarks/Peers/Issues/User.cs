namespace KreaGen.Benchmarks.Peers.Issues;

public sealed record User
{
    public required string Login { get; init; }

    public required long Id { get; init; }

    public required string NodeId { get; init; }

    public required Uri AvatarUrl { get; init; }

    public required string? GravatarId { get; init; }

    public required Uri Url { get; init; }

    public required Uri HtmlUrl { get; init; }

    public required Uri FollowersUrl { get; init; }

    public required string FollowingUrl { get; init; }

    public required string GistsUrl { get; init; }

    public required string StarredUrl { get; init; }

    public required Uri SubscriptionsUrl { get; init; }

    public required Uri OrganizationsUrl { get; init; }

    public required Uri ReposUrl { get; init; }

    public required string EventsUrl { get; init; }

    public required Uri ReceivedEventsUrl { get; init; }

    public required string Type { get; init; }

    public required bool SiteAdmin { get; init; }
}
