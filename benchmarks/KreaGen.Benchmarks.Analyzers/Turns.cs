using System.Diagnostics;

namespace KreaGen.Benchmarks.Analyzers;

/// <summary>Times several ways to do a thing in turns, so that whatever else the machine does falls on all of them.</summary>
internal static class Turns
{
    /// <summary>The median of each, in milliseconds. The first turn of all does not count.</summary>
    public static async Task<double[]> MedianAsync(int rounds, params Func<Task>[] ways)
    {
        var times = new List<double>[ways.Length];
        for (int round = -1; round < rounds; round++)
        {
            for (int way = 0; way < ways.Length; way++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                var clock = Stopwatch.StartNew();
                await ways[way]();
                if (round >= 0)
                {
                    (times[way] ??= []).Add(clock.Elapsed.TotalMilliseconds);
                }
            }
        }

        return [.. times.Select(static taken => taken.Order().ElementAt(taken.Count / 2))];
    }
}
