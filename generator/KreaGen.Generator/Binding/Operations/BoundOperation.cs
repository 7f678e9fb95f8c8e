using KreaGen.Generator.Binding.Schemas;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>An operation whose schemas have been found; names and types follow when all of them are known.</summary>
internal sealed class BoundOperation(OperationEntry entry, string id, string name, string? group)
{
    public OperationEntry Entry { get; } = entry;

    public string Id { get; } = id;

    public string Name { get; } = name;

    /// <summary>The property of its sub-client; null when it is on the client itself.</summary>
    public string? Group { get; } = group;

    /// <summary>What the file planner knows it by: names are unique within a group only.</summary>
    public string Owner { get; } = OwnerOf(name, group);

    public static string OwnerOf(string name, string? group) => group is null ? name : group + "." + name;

    public IReadOnlyList<BoundParameter> Parameters { get; init; } = [];

    public BoundContent Body { get; init; } = BoundContent.None;

    public bool IsBodyRequired { get; init; }

    public Text.JsonPointer BodyAddress { get; init; }

    public IReadOnlyList<BoundAnswer> Answers { get; init; } = [];

    public IEnumerable<BoundAnswer> Successes => Answers.Where(static answer => answer.Status.StartsWith("2", StringComparison.Ordinal));

    public IEnumerable<BoundAnswer> Failures => Answers.Where(static answer => !answer.Status.StartsWith("2", StringComparison.Ordinal));

    /// <summary>What a call returns: the content of the first 2xx answer that has any.</summary>
    public BoundContent Result
        => Successes.Select(static answer => answer.Content).FirstOrDefault(static content => content.Kind != Model.ContentKind.None) ?? BoundContent.None;

    /// <summary>The schemas that a call sends.</summary>
    public IEnumerable<Shape> Sent
        => Parameters.Select(static parameter => parameter.Use?.Shape).Append(Body.Use?.Shape).OfType<Shape>();

    /// <summary>The schemas that a call receives.</summary>
    public IEnumerable<Shape> Received => Answers.Select(static answer => answer.Content.Use?.Shape).OfType<Shape>();
}
