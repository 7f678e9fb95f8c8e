using KreaGen.Http;

namespace KreaGen.Jobs;

/// <summary>
/// Which jobs a client has submitted and which it has seen end, so that each end is told once however many wait for it.
/// Remembers the last few thousand; a job beyond that may be told twice, which is better than memory that never ends.
/// </summary>
internal sealed class JobRegistry
{
    // Bounds the memory of a client that submits jobs and never waits for them.
    private const int Max = 8192;

    private readonly object _gate = new();
    private readonly Dictionary<string, DateTimeOffset?> _submitted = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ended = new(StringComparer.Ordinal);
    private readonly Queue<string> _submittedOrder = new();
    private readonly Queue<string> _endedOrder = new();

    public static JobRegistry Of(ApiPipeline pipeline) => pipeline.Feature(static _ => new JobRegistry());

    public void Submitted(string id, DateTimeOffset at)
    {
        lock (_gate)
        {
            if (_submitted.TryAdd(id, at))
            {
                _submittedOrder.Enqueue(id);
            }

            if (_submittedOrder.Count > Max)
            {
                _submitted.Remove(_submittedOrder.Dequeue());
            }
        }
    }

    /// <summary>Whether this is the first time that the job's end is seen, and when it was submitted, if here.</summary>
    public bool TryEnd(string id, out DateTimeOffset? submittedAt)
    {
        lock (_gate)
        {
            _submitted.TryGetValue(id, out submittedAt);
            if (!_ended.Add(id))
            {
                return false;
            }

            _endedOrder.Enqueue(id);
            if (_endedOrder.Count > Max)
            {
                _ended.Remove(_endedOrder.Dequeue());
            }

            return true;
        }
    }
}
