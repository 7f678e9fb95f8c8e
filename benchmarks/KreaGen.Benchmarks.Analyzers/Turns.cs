namespace KreaGen.Benchmarks.Analyzers;

/// <summary>Times several ways to do a thing in turns, and counts the processor's time of all threads: what else the machine does is not in it.</summary>
internal static class Turns
{
    /// <summary>The median of each, in milliseconds of one processor. The first turn of all does not count.</summary>
    public static async Task<double[]> MedianAsync(int rounds, params Func<Task>[] ways)
    {
        var times = new List<double>[ways.Length];
        for (int round = -1; round < rounds; round++)
        {
            for (int way = 0; way < ways.Length; way++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                TimeSpan before = Environment.CpuUsage.TotalTime;
                await ways[way]();
                if (round >= 0)
                {
                    (times[way] ??= []).Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
                }
            }
        }

        return [.. times.Select(static taken => taken.Order().ElementAt(taken.Count / 2))];
    }
}
