using KreaGen.Http;

namespace KreaGen.Jobs;

/// <summary>
/// Who waits for which job of a client. The end that one of them reads ends the waits of all, so that a callback, which reads the
/// state with the key, ends a wait that would have asked later.
/// </summary>
internal sealed class JobWaiters
{
    private readonly object _gate = new();
    private readonly Dictionary<string, List<object>> _waiting = new(StringComparer.Ordinal);

    public static JobWaiters Of(ApiPipeline pipeline) => pipeline.Feature(static _ => new JobWaiters());

    public void Enter(string id, object poller)
    {
        lock (_gate)
        {
            if (!_waiting.TryGetValue(id, out List<object>? pollers))
            {
                _waiting[id] = pollers = [];
            }

            pollers.Add(poller);
        }
    }

    public void Leave(string id, object poller)
    {
        lock (_gate)
        {
            if (_waiting.TryGetValue(id, out List<object>? pollers) && pollers.Remove(poller) && pollers.Count == 0)
            {
                _waiting.Remove(id);
            }
        }
    }

    public IReadOnlyList<JobPoller<TState>> Of<TState>(string id)
    {
        lock (_gate)
        {
            return _waiting.TryGetValue(id, out List<object>? pollers) ? [.. pollers.OfType<JobPoller<TState>>().Distinct()] : [];
        }
    }
}
