namespace KreaGen.Extensions.AspNetCore.Callbacks;

/// <summary>Which jobs were taken, so that each is handled once however often the provider calls. Remembers the last ten thousand.</summary>
internal sealed class CallbackMemory
{
    // Bounds the memory: a callback can come from anybody.
    private const int Max = 10_000;

    private readonly object _gate = new();
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Queue<string> _handled = new();

    public bool TryTake(string id)
    {
        lock (_gate)
        {
            return _taken.Add(id);
        }
    }

    /// <summary>The job was handled: another call for it is a repetition.</summary>
    public void Keep(string id)
    {
        lock (_gate)
        {
            _handled.Enqueue(id);
            if (_handled.Count > Max)
            {
                _taken.Remove(_handled.Dequeue());
            }
        }
    }

    /// <summary>The job was not handled: another call for it is welcome.</summary>
    public void Forget(string id)
    {
        lock (_gate)
        {
            _taken.Remove(id);
        }
    }
}
