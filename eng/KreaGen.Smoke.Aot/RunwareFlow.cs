using Krea.Runware;
using KreaGen.Downloads;
using KreaGen.Errors;
using KreaGen.Http;
using KreaGen.Jobs;

namespace KreaGen.Smoke.Aot;

/// <summary>All that a user of the second ready client does, against a sandbox.</summary>
internal sealed class RunwareFlow(Uri sandbox, string folder, CheckList check)
{
    public async Task RunAsync()
    {
        using RunwareClient client = new("sandbox-key", new()
        {
            Endpoint = sandbox,
            Jobs = { Interval = TimeSpan.FromMilliseconds(200) },
            Downloads = { AllowHttp = true, AllowPrivateAddresses = true },
        });
        await WatchAsync(client).ConfigureAwait(false);
        await GenerateAsync(client).ConfigureAwait(false);
    }

    private async Task WatchAsync(RunwareClient client)
    {
        Job<ImageInferenceResponse> job = await client.StartImageInferenceAsync(new()
        {
            PositivePrompt = "A silver kite [reset:after]",
            NumberResults = 2,
            Size = ImageSize.Ratio21x9,
            Inputs = new() { ReferenceImages = [new WeightedImage { Image = "https://example.com/a.png", Strength = 0.7 }] },
        }).ConfigureAwait(false);
        HashSet<Guid?> seen = [];
        await foreach (ImageInferenceResult image in RunwareClient.WatchImageInferenceResultsAsync(job).ConfigureAwait(false))
        {
            seen.Add(image.ImageUuid);
            DownloadedFile file = await client.SaveAsync(image, Path.Combine(folder, image.ImageUuid + ".png")).ConfigureAwait(false);
            check.That(file.ContentType == "image/png", "a result is saved as it arrives");
        }

        check.That(seen.Count == 2, "a task whose answer was lost is found with both results");
    }

    private async Task GenerateAsync(RunwareClient client)
    {
        IReadOnlyList<ImageInferenceResult> images = await client.GenerateAsync(
            new() { PositivePrompt = "A silver kite", OutputType = OutputType.DataUri }).ConfigureAwait(false);
        DownloadedFile file = await client.SaveAsync(images[0], Path.Combine(folder, "data.png")).ConfigureAwait(false);
        check.That(file.Bytes > 0, "a data URI is saved");
        ApiException<ErrorResponse> refused = await check.ThrowsAsync<ApiException<ErrorResponse>>(
            () => client.GenerateAsync(new() { PositivePrompt = "A kite", Size = new(640, 480) }), "a size that Runware does not have").ConfigureAwait(false);
        check.That(refused.Error?.Errors?[0].Parameter is TaskErrorParameter.List { Value.Count: 2 }, "the error names both parameters");
    }
}
