using System.Diagnostics;

namespace KreaGen.Benchmarks.Generator;

/// <summary>Time and allocated bytes of something that is done a few times over: the best time, since others only ever add to it.</summary>
internal readonly record struct Meter(TimeSpan Time, long Bytes)
{
    public double Milliseconds => Time.TotalMilliseconds;

    public double Megabytes => Bytes / 1e6;

    public static Meter Best(int times, Action action)
    {
        var best = new Meter(TimeSpan.MaxValue, long.MaxValue);
        for (int time = 0; time < times; time++)
        {
            GC.Collect();
            long before = GC.GetTotalAllocatedBytes(precise: true);
            var clock = Stopwatch.StartNew();
            action();
            TimeSpan took = clock.Elapsed;
            long bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
            best = new(took < best.Time ? took : best.Time, Math.Min(bytes, best.Bytes));
        }

        return best;
    }
}
