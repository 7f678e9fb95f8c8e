using System.Diagnostics;
using System.Globalization;
using Krea.EvoLink;
using KreaGen.Batches;
using KreaGen.Http;
using KreaGen.Samples.Sandbox;

namespace KreaGen.Clients.Tests.Batches;

/// <summary>A sandbox, a client of it, and an empty folder.</summary>
internal sealed class SandboxStudio : IAsyncDisposable
{
    private SandboxStudio(SandboxServer sandbox)
    {
        Sandbox = sandbox;
        Client = new("sandbox-key", Options(sandbox.BaseAddress));
        Folder = Directory.CreateTempSubdirectory("kreagen-batch-").FullName;
    }

    public SandboxServer Sandbox { get; }

    public EvoLinkClient Client { get; }

    public string Folder { get; }

    public string Journal => BatchProcess.JournalIn(Folder);

    public static async Task<SandboxStudio> OpenAsync(double taskSeconds = 0.05)
        => new(await SandboxServer.StartAsync(new() { TaskDuration = TimeSpan.FromSeconds(taskSeconds), Credits = 1000m }));

    public static ApiClientOptions Options(Uri endpoint) => new()
    {
        Endpoint = endpoint,
        Downloads = new() { AllowHttp = true, AllowPrivateAddresses = true },
        Jobs = new() { Interval = TimeSpan.FromMilliseconds(50) },
        Retry = new() { BaseDelay = TimeSpan.FromMilliseconds(1) },
    };

    /// <summary>Requests that differ.</summary>
    public static IReadOnlyList<ImageGenerationRequest> Requests(int count)
        => [.. Enumerable.Range(0, count).Select(static index => new ImageGenerationRequest { Prompt = BatchProcess.PromptOf(index), Seed = index + 1 })];

    /// <summary>Options with the journal, and with files in the folder.</summary>
    public BatchOptions<ImageGenerationRequest, TaskDetailResponse> Saving() => new()
    {
        Journal = Journal,
        File = (item, _) => BatchProcess.FileOf(Folder, item.Index),
    };

    /// <summary>Runs a batch to its end; the outcomes stand in the order of the requests.</summary>
    public async Task<IReadOnlyList<BatchOutcome<ImageGenerationRequest, TaskDetailResponse>>> RunAsync(
        IEnumerable<ImageGenerationRequest> requests, BatchOptions<ImageGenerationRequest, TaskDetailResponse>? options = null)
    {
        var outcomes = new List<BatchOutcome<ImageGenerationRequest, TaskDetailResponse>>();
        await foreach (BatchOutcome<ImageGenerationRequest, TaskDetailResponse> outcome in Client.RunManyAsync(requests, options))
        {
            outcomes.Add(outcome);
        }

        return [.. outcomes.OrderBy(static outcome => outcome.Item.Index)];
    }

    /// <summary>Starts <see cref="BatchProcess"/>.</summary>
    public Process StartProcess(int count, string saving = "save", params string[] before)
    {
        string[] command = [.. before, "dotnet", typeof(BatchProcess).Assembly.Location, Sandbox.BaseAddress.AbsoluteUri, Folder, count.ToString(CultureInfo.InvariantCulture), saving];
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true };
        return Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Sandbox.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
