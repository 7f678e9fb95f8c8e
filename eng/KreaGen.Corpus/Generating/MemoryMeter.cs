namespace KreaGen.Corpus.Generating;

/// <summary>Watches the managed heap from its making to its disposal.</summary>
internal sealed class MemoryMeter : IDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(10);

    private readonly Timer _timer;
    private long _peak;

    public MemoryMeter()
    {
        GC.Collect();
        Look();
        _timer = new(_ => Look(), null, Beat, Beat);
    }

    /// <summary>The most that was seen.</summary>
    public int Megabytes
    {
        get
        {
            Look();
            return (int)(Volatile.Read(ref _peak) / (1024 * 1024));
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        long now = GC.GetTotalMemory(forceFullCollection: false);
        long before = Volatile.Read(ref _peak);
        while (now > before)
        {
            long seen = Interlocked.CompareExchange(ref _peak, now, before);
            if (seen == before)
            {
                return;
            }

            before = seen;
        }
    }
}
