using System.Globalization;
using KreaGen.Benchmarks.Calls;
using KreaGen.Benchmarks.Tasks;
using KreaGen.Errors;
using KreaGen.Http;

namespace KreaGen.Benchmarks.Comparison;

/// <summary>What a thousand jobs cost while all of them are waited for.</summary>
internal static class JobReport
{
    private const int Jobs = 1000;

    public static async Task RunAsync(TextWriter output)
    {
        // Twice: the first time pays for what is compiled and kept.
        await WaitAsync();
        (long bytes, int timers) = await WaitAsync();
        await output.WriteLineAsync("| 1,000 jobs, all waiting | each |\n|---|--:|");
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| memory, B | {bytes / Jobs:N0} |"));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| timers | {(double)timers / Jobs:0.##} |\n"));
    }

    private static async Task<(long Bytes, int Timers)> WaitAsync()
    {
        using var handler = new InMemoryHandler([.. """{"id":"task","status":"processing","progress":40}"""u8]);
        var clock = new CountingTimeProvider();
        using var client = new TasksClient("a-key-of-some-length", new ApiClientOptions
        {
            Endpoint = new("http://127.0.0.1/"),
            Handler = handler,
            TimeProvider = clock,
            Jobs = new() { Interval = TimeSpan.FromSeconds(30) },
        });
        using var stop = new CancellationTokenSource();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var waits = new Task<ImageTask>[Jobs];
        for (int i = 0; i < Jobs; i++)
        {
            waits[i] = client.ResumeImage(string.Create(CultureInfo.InvariantCulture, $"task-unified-1751280000-{i:d8}")).WaitAsync(stop.Token);
        }

        long after = GC.GetTotalMemory(forceFullCollection: true);
        int timers = clock.Alive;
        await stop.CancelAsync();
        foreach (Task<ImageTask> wait in waits)
        {
            try
            {
                await wait;
            }
            catch (JobWaitCanceledException)
            {
                // As asked.
            }
        }

        return (after - before, timers);
    }
}
