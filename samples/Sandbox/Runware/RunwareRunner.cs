using System.Text;

namespace KreaGen.Samples.Sandbox.Runware;

/// <summary>Waits for each result, bills it and then tells the webhook, one request per result.</summary>
internal sealed class RunwareRunner(SandboxOptions options, RunwareStore store, RunwarePage page, Callbacks.CallbackSender webhooks,
    Generations.BackgroundWork work)
{
    public void Start(RunwareTask task)
    {
        foreach (RunwareImage image in task.Images.Where(static image => image.ReadyAt != DateTimeOffset.MaxValue))
        {
            work.Start(stopping => RunAsync(task, image, stopping));
        }
    }

    /// <summary>Waits until every result of the task is there.</summary>
    public async Task WaitAsync(RunwareTask task, CancellationToken ct)
    {
        foreach (RunwareImage image in task.Images)
        {
            await WaitAsync(image, ct);
        }
    }

    private async Task RunAsync(RunwareTask task, RunwareImage image, CancellationToken ct)
    {
        await WaitAsync(image, ct);
        if (task.WebhookUrl is { } address)
        {
            byte[] body = RunwarePage.Bytes(await page.ItemAsync(task, image, withStatus: false));
            await webhooks.SendAsync(task.Id.ToString(), address, Encoding.UTF8.GetString(body), ct);
        }
    }

    private async Task WaitAsync(RunwareImage image, CancellationToken ct)
    {
        TimeSpan least = TimeSpan.FromMilliseconds(1);
        while (!store.IsReady(image))
        {
            TimeSpan left = image.ReadyAt == DateTimeOffset.MaxValue ? Timeout.InfiniteTimeSpan : image.ReadyAt - options.TimeProvider.GetUtcNow();
            await Task.Delay(left == Timeout.InfiniteTimeSpan || left > least ? left : least, options.TimeProvider, ct);
        }
    }
}
