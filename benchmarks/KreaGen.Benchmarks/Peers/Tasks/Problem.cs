namespace KreaGen.Benchmarks.Peers.Tasks;

public sealed record Problem
{
    public TaskError? Error { get; init; }
}
