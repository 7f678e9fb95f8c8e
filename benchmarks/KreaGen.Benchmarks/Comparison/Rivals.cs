using System.Diagnostics;
using System.Runtime;

namespace KreaGen.Benchmarks.Comparison;

/// <summary>
/// Two functions timed in turns of about a millisecond each: what else the machine does falls on both, which runs one after
/// the other do not give on a shared one. How many times faster one is, is the median of what the pairs of turns say: the two of
/// a pair saw the same machine, while its clock may change in the middle of a run.
/// </summary>
public static class Rivals
{
    private const int Rounds = 150;
    private const double TurnMilliseconds = 1;

    // So that each pays for the collections of its own garbage.
    private const int FewestPerTurn = 8;
    private const int AllocationRuns = 20;
    private const int CallsPerRun = 50;

    // Milliseconds. The compiler waits for 100 without new methods before it begins with the next tier.
    private const int MinWarmUp = 700;
    private const int MaxWarmUp = 5000;
    private const int Rest = 400;
    private const int Awake = 10;

    public static Verdict Compare(string name, Action ours, Action peer, bool allThreads = false)
    {
        int ourCount = Calibrate(ours);
        int peerCount = Calibrate(peer);
        var ourTimes = new double[Rounds];
        var peerTimes = new double[Rounds];
        var timesFaster = new double[Rounds];
        for (int i = 0; i < Rounds; i++)
        {
            // Each begins as often as the other, so that neither always finds the caches as the other left them.
            bool isPeerFirst = i % 2 != 0;
            peerTimes[i] = isPeerFirst ? Time(peer, peerCount) : 0;
            ourTimes[i] = Time(ours, ourCount);
            peerTimes[i] = isPeerFirst ? peerTimes[i] : Time(peer, peerCount);
            timesFaster[i] = peerTimes[i] / ourTimes[i];
        }

        return new(name, Median(ourTimes), Median(peerTimes), Median(timesFaster), Allocated(ours, allThreads), Allocated(peer, allThreads));
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

    // Until the just-in-time compiler has come to rest: its tiers follow each other in the background, and on a busy machine they
    // follow late, so that a fixed time may end before one of the two is as fast as it gets.
    private static int Calibrate(Action action)
    {
        var watch = Stopwatch.StartNew();
        long compiled = 0;
        double lastCompiled = 0;
        double slept = 0;
        while (watch.ElapsedMilliseconds < MinWarmUp || (watch.ElapsedMilliseconds < MaxWarmUp && watch.ElapsedMilliseconds - lastCompiled < Rest))
        {
            action();
            double now = watch.Elapsed.TotalMilliseconds;
            if (now - slept < Awake)
            {
                continue;
            }

            Thread.Sleep(1);
            slept = now;
            long methods = JitInfo.GetCompiledMethodCount();
            lastCompiled = methods == compiled ? lastCompiled : now;
            compiled = methods;
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
