// The same picture with HttpClient and the source generator of System.Text.Json.
using KreaGen.Benchmarks.Native.ByHand;

if (args is not [string address, string file, ..])
{
    await Console.Error.WriteLineAsync("Usage: <address of a sandbox> <file> [submit]");
    return 2;
}

using var client = new ImageClient(new(address), "sandbox-key");
try
{
    ImageTask task = await client.SubmitAsync(new("krea-2-turbo", "A silver kite", "16:9", "2K", 7));
    Console.WriteLine(task.Id);
    if (args is [.., "submit"])
    {
        return 0;
    }

    while (task.Status is "pending" or "processing")
    {
        await Task.Delay(TimeSpan.FromMilliseconds(200));
        task = await client.GetTaskAsync(task.Id);
        Console.WriteLine($"{task.Progress}%");
    }

    if (task.Status != "completed")
    {
        throw new HttpRequestException($"The task is {task.Status}: {task.Error?.Message}");
    }

    await client.DownloadAsync(task.Results![0], file);
    return 0;
}
catch (HttpRequestException error)
{
    await Console.Error.WriteLineAsync(error.Message);
    return 1;
}
