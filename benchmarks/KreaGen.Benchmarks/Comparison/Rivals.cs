using System.Diagnostics;

namespace KreaGen.Benchmarks.Comparison;

/// <summary>
/// Two functions timed in turns of about a millisecond each: what else the machine does falls on both, which runs one after
/// the other do not give on a shared one.
/// </summary>
public static class Rivals
{
    private const int Rounds = 150;
    private const double TurnMilliseconds = 1;

    // So that each pays for the collections of its own garbage.
    private const int FewestPerTurn = 8;
    private const int AllocationRuns = 20;
    private const int CallsPerRun = 50;

    public static Verdict Compare(string name, Action ours, Action peer, bool allThreads = false)
    {
        int ourCount = Calibrate(ours);
        int peerCount = Calibrate(peer);
        var ourTimes = new double[Rounds];
        var peerTimes = new double[Rounds];
        for (int i = 0; i < Rounds; i++)
        {
            ourTimes[i] = Time(ours, ourCount);
            peerTimes[i] = Time(peer, peerCount);
        }

        return new(name, Median(ourTimes), Median(peerTimes), Allocated(ours, allThreads), Allocated(peer, allThreads));
    }

    /// <summary>Bytes allocated by one run: the smallest of several on this thread, or the mean of all threads.</summary>
    public static long Allocated(Action action, bool allThreads = false)
    {
        ArgumentNullException.ThrowIfNull(action);
        long least = long.MaxValue;
        for (int i = 0; i < AllocationRuns; i++)
        {
            long before = allThreads ? GC.GetTotalAllocatedBytes(precise: true) : GC.GetAllocatedBytesForCurrentThread();
            int runs = allThreads ? CallsPerRun : 1;
            for (int run = 0; run < runs; run++)
            {
                action();
            }

            long after = allThreads ? GC.GetTotalAllocatedBytes(precise: true) : GC.GetAllocatedBytesForCurrentThread();
            least = Math.Min(least, (after - before) / runs);
        }

        return least;
    }

    // Long enough for the second tier of the compiler to have come into force.
    private static int Calibrate(Action action)
    {
        var watch = Stopwatch.StartNew();
        int count = 0;
        while (watch.ElapsedMilliseconds < 700)
        {
            action();
            count++;
            if (count % 100 == 0)
            {
                Thread.Sleep(1);
            }
        }

        double each = Enumerable.Range(0, 5).Min(_ => Time(action, 3)) / 1_000_000;
        return Math.Clamp((int)(TurnMilliseconds / each), FewestPerTurn, 100_000);
    }

    private static double Time(Action action, int count)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < count; i++)
        {
            action();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / count;
    }

    private static double Median(double[] times)
    {
        Array.Sort(times);
        return times[times.Length / 2];
    }
}
