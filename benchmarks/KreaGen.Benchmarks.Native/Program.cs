// One picture by the generated client: submit, watch, save. "submit" as the third argument ends after the task's id.
using Krea.EvoLink;
using KreaGen.Downloads;
using KreaGen.Errors;
using KreaGen.Http;
using KreaGen.Jobs;

if (args is not [string address, string file, ..])
{
    await Console.Error.WriteLineAsync("Usage: <address of a sandbox> <file> [submit]");
    return 2;
}

var options = new ApiClientOptions
{
    Endpoint = new(address),
    Jobs = { Interval = TimeSpan.FromMilliseconds(200) },
    Downloads = { AllowHttp = true, AllowPrivateAddresses = true },
};
using var client = new EvoLinkClient("sandbox-key", options);
try
{
    Job<TaskDetailResponse> job = await client.StartImageGenerationAsync(new()
    {
        Prompt = "A silver kite",
        Size = ImageSize.Ratio16x9,
        Quality = ImageQuality.TwoK,
        Seed = 7,
    });
    Console.WriteLine(job.Id);
    if (args is [.., "submit"])
    {
        return 0;
    }

    await foreach (TaskDetailResponse now in job.WatchAsync())
    {
        Console.WriteLine($"{now.Progress}%");
    }

    TaskDetailResponse done = await job.WaitAsync();
    await client.DownloadAsync(done.Results![0], file);
    return 0;
}
catch (ApiException error)
{
    await Console.Error.WriteLineAsync(error.Message);
    return 1;
}
