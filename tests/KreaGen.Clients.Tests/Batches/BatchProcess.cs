using System.Globalization;
using Krea.EvoLink;
using KreaGen.Batches;

namespace KreaGen.Clients.Tests.Batches;

/// <summary>A batch in a process of its own, which tests start, kill and start again: <c>ENDPOINT FOLDER COUNT save|leave</c>.</summary>
internal static class BatchProcess
{
    /// <summary>The exit code when the journal could not be used.</summary>
    public const int JournalRefused = 3;

    public static string JournalIn(string folder) => Path.Join(folder, "journal.jsonl");

    public static string PromptOf(int index) => string.Create(CultureInfo.InvariantCulture, $"Picture number {index}");

    public static string FileOf(string folder, int index) => Path.Join(folder, string.Create(CultureInfo.InvariantCulture, $"{index:D3}.png"));

    public static async Task<int> Main(string[] args)
    {
        using var client = new EvoLinkClient("sandbox-key", SandboxStudio.Options(new Uri(args[0])));
        string folder = args[1];
        IEnumerable<ImageGenerationRequest> requests = Enumerable.Range(0, int.Parse(args[2], CultureInfo.InvariantCulture))
            .Select(static index => new ImageGenerationRequest { Prompt = PromptOf(index), Seed = index + 1 });
        var options = new BatchOptions<ImageGenerationRequest, TaskDetailResponse>
        {
            Journal = JournalIn(folder),
            File = args[3] == "save" ? (item, _) => FileOf(folder, item.Index) : null,
            Concurrency = 4,
        };
        try
        {
            await foreach (BatchOutcome<ImageGenerationRequest, TaskDetailResponse> outcome in client.RunManyAsync(requests, options))
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
