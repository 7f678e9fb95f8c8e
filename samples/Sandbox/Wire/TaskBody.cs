namespace KreaGen.Samples.Sandbox.Wire;

/// <summary>A task as the submit, the poll and the callback show it.</summary>
internal sealed record TaskBody(long Created, string Id, string Model, string Object, int Progress, string Status, string Type)
{
    public IReadOnlyList<string>? Results { get; init; }

    public IReadOnlyList<ResultBody>? ResultData { get; init; }

    public TaskErrorBody? Error { get; init; }

    public TaskInfoBody? TaskInfo { get; init; }

    public UsageBody? Usage { get; init; }

    public double? Duration { get; init; }

    public string? RequestId { get; init; }
}
