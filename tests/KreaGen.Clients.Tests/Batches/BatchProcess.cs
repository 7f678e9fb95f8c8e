using System.Globalization;
using Krea.EvoLink;
using Krea.Runware;
using KreaGen.Batches;

namespace KreaGen.Clients.Tests.Batches;

/// <summary>A batch in a process of its own, which tests start, kill and start again: <c>ENDPOINT FOLDER COUNT save|leave|runware</c>.</summary>
internal static class BatchProcess
{
    /// <summary>The exit code when the journal could not be used.</summary>
    public const int JournalRefused = 3;

    public static string JournalIn(string folder) => Path.Join(folder, "journal.jsonl");

    public static string PromptOf(int index) => string.Create(CultureInfo.InvariantCulture, $"Picture number {index}");

    public static string FileOf(string folder, int index) => Path.Join(folder, string.Create(CultureInfo.InvariantCulture, $"{index:D3}.png"));

    public static async Task<int> Main(string[] args)
    {
        (Uri endpoint, string folder, int[] indexes, string saving) = (new(args[0]), args[1], [.. Enumerable.Range(0, int.Parse(args[2], CultureInfo.InvariantCulture))], args[3]);
        if (saving == "runware")
        {
            using var runware = new RunwareClient("sandbox-key", SandboxStudio.Options(endpoint));
            return await RunAsync(runware.RunManyAsync(
                indexes.Select(static index => new ImageInferenceRequest { PositivePrompt = PromptOf(index), OutputFormat = OutputFormat.Png }),
                new() { Journal = JournalIn(folder), File = (item, _) => FileOf(folder, item.Index) }));
        }

        using var evoLink = new EvoLinkClient("sandbox-key", SandboxStudio.Options(endpoint));
        return await RunAsync(evoLink.RunManyAsync(
            indexes.Select(static index => new ImageGenerationRequest { Prompt = PromptOf(index), Seed = index + 1 }),
            new() { Journal = JournalIn(folder), File = saving == "save" ? (item, _) => FileOf(folder, item.Index) : null, Concurrency = 4 }));
    }

    private static async Task<int> RunAsync<TRequest, TState>(IAsyncEnumerable<BatchOutcome<TRequest, TState>> outcomes)
    {
        try
        {
            await foreach (BatchOutcome<TRequest, TState> outcome in outcomes)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome.Item.Index} {outcome.Result} {outcome.JobId ?? "-"} {outcome.Message}"));
            }

            return 0;
        }
        catch (BatchJournalException refused)
        {
            Console.WriteLine(refused.Message);
            return JournalRefused;
        }
    }
}
