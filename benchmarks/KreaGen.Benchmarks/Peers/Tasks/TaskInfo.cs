namespace KreaGen.Benchmarks.Peers.Tasks;

public sealed record TaskInfo
{
    public bool? CanCancel { get; init; }

    public int? EstimatedTime { get; init; }
}
