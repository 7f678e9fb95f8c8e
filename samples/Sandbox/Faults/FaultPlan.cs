namespace KreaGen.Samples.Sandbox.Faults;

/// <summary>Faults that wait for requests, in order, one queue for each endpoint. Thread-safe.</summary>
public sealed class FaultPlan
{
    private readonly Lock _gate = new();
    private readonly Dictionary<SandboxEndpoint, Queue<Fault>> _queues = [];

    /// <summary>Plans a fault for the next requests to an endpoint.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="times">How many requests it meets, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is below 1.</exception>
    public void Add(SandboxEndpoint endpoint, Fault fault, int times = 1)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        lock (_gate)
        {
            if (!_queues.TryGetValue(endpoint, out Queue<Fault>? queue))
            {
                _queues[endpoint] = queue = new Queue<Fault>();
            }

            for (int i = 0; i < times; i++)
            {
                queue.Enqueue(fault);
            }
        }
    }

    /// <summary>Plans a fault for the next submits.</summary>
    /// <inheritdoc cref="Add"/>
    public void OnSubmit(Fault fault, int times = 1) => Add(SandboxEndpoint.Submit, fault, times);

    /// <summary>Plans a fault for the next submits to Runware.</summary>
    /// <inheritdoc cref="Add"/>
    public void OnRunwareSubmit(Fault fault, int times = 1) => Add(SandboxEndpoint.RunwareSubmit, fault, times);

    /// <summary>Plans a fault for the next questions to Runware.</summary>
    /// <inheritdoc cref="Add"/>
    public void OnRunwareAsk(Fault fault, int times = 1) => Add(SandboxEndpoint.RunwareAsk, fault, times);

    /// <summary>Plans a fault for the next polls.</summary>
    /// <inheritdoc cref="Add"/>
    public void OnPoll(Fault fault, int times = 1) => Add(SandboxEndpoint.Poll, fault, times);

    /// <summary>Plans a fault for the next readings of the credits.</summary>
    /// <inheritdoc cref="Add"/>
    public void OnCredits(Fault fault, int times = 1) => Add(SandboxEndpoint.Credits, fault, times);

    /// <summary>Plans a fault for the next downloads.</summary>
    /// <inheritdoc cref="Add"/>
    public void OnPicture(Fault fault, int times = 1) => Add(SandboxEndpoint.Picture, fault, times);

    /// <summary>How many planned faults still wait at an endpoint.</summary>
    /// <param name="endpoint">The endpoint.</param>
    public int Waiting(SandboxEndpoint endpoint)
    {
        lock (_gate)
        {
            return _queues.TryGetValue(endpoint, out Queue<Fault>? queue) ? queue.Count : 0;
        }
    }

    /// <summary>Forgets all planned faults.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _queues.Clear();
        }
    }

    internal Fault? Take(SandboxEndpoint endpoint)
    {
        lock (_gate)
        {
            return _queues.TryGetValue(endpoint, out Queue<Fault>? queue) && queue.TryDequeue(out Fault? fault) ? fault : null;
        }
    }
}
