using System.Globalization;
using System.Text;
using System.Text.Json;
using Krea.EvoLink;
using KreaGen.Downloads;
using KreaGen.Errors;
using KreaGen.Http;
using KreaGen.Jobs;
using KreaGen.Json;

namespace KreaGen.Smoke.Aot;

/// <summary>All that a user of the ready client does, against a sandbox.</summary>
internal sealed class Flow(Uri sandbox, string folder, CheckList check)
{
    private const string Key = "sandbox-key";

    public async Task RunAsync()
    {
        using EvoLinkClient client = new(Key, Options());
        await MakeAsync(client).ConfigureAwait(false);
        await RefuseAsync(client).ConfigureAwait(false);
        await FailAsync(client).ConfigureAwait(false);
        RoundTrip();
    }

    private ApiClientOptions Options() => new()
    {
        Endpoint = sandbox,
        Jobs = { Interval = TimeSpan.FromMilliseconds(200) },
        Downloads = { AllowHttp = true, AllowPrivateAddresses = true },
    };

    private async Task MakeAsync(EvoLinkClient client)
    {
        Job<TaskDetailResponse> job = await client.StartImageGenerationAsync(
            new() { Prompt = "A silver kite", Size = ImageSize.Ratio16x9, Quality = ImageQuality.TwoK, Seed = 7 }).ConfigureAwait(false);
        check.That(job.Id.Length > 0, "a submit gives an id");

        int seen = 0;
        await foreach (TaskDetailResponse _ in job.WatchAsync().ConfigureAwait(false))
        {
            seen++;
        }

        check.That(seen > 0, "watching shows states");
        TaskDetailResponse done = await job.WaitAsync().ConfigureAwait(false);
        check.That(done.Status?.Value == "completed" && done.Results is { Count: 1 }, "the job completes with one picture");

        string picture = Path.Combine(folder, "smoke.png");
        await client.DownloadAsync(done.Results![0], picture, CancellationToken.None).ConfigureAwait(false);
        (int width, int height) = Pixels(await File.ReadAllBytesAsync(picture).ConfigureAwait(false));
        check.That((width, height) == (2688, 1472), string.Create(CultureInfo.InvariantCulture, $"the picture has 2688×1472 pixels, not {width}×{height}"));

        TaskDetailResponse again = await client.ResumeImageGeneration(job.Id).WaitAsync().ConfigureAwait(false);
        check.That(again.Results![0] is not null, "a finished job is picked up by its id");
    }

    private async Task RefuseAsync(EvoLinkClient client)
    {
#pragma warning disable KREA4001, KREA4005 // The compiler refuses them already; here the client must.
        ApiValidationException refused = await check.ThrowsAsync<ApiValidationException>(
            () => client.StartImageGenerationAsync(new() { Prompt = "x", Seed = 2_000_000, CallbackUrl = new("https://127.0.0.1/x") }),
                "a seed and an address beyond the limits").ConfigureAwait(false);
#pragma warning restore KREA4001, KREA4005
        check.That(refused.Violations.Count == 2, "both violations are named at once: " + refused.Message);

        using EvoLinkClient stranger = new("wrong-canary", Options());
        ApiException error = await check.ThrowsAsync<ApiException>(() => stranger.GetCreditsAsync(), "a wrong key").ConfigureAwait(false);
        check.That((int?)error.StatusCode == 401, "a wrong key is a 401");
        check.That(error.GetType().IsGenericType, "the error answer is typed: " + error.GetType().Name);
        check.That(!error.ToString().Contains("wrong-canary", StringComparison.Ordinal), "the key is not shown");
    }

    private async Task FailAsync(EvoLinkClient client)
    {
        JobFailedException failed = await check.ThrowsAsync<JobFailedException>(
            () => client.RunImageGenerationAsync(new() { Prompt = "x [fail:content_policy_violation]" }), "a failed job").ConfigureAwait(false);
        check.That(failed.Code == "content_policy_violation"
            && failed.CanResubmit == false, "the failure says its code and that submitting again is of no use");
        await check.ThrowsAsync<SubmissionUnknownException>(
            () => client.StartImageGenerationAsync(new() { Prompt = "x [reset:after]" }), "a submit whose answer is lost").ConfigureAwait(false);
    }

    private void RoundTrip()
    {
        byte[] text = Encoding.UTF8.GetBytes("""{"model":"krea-9","prompt":"x","size":"17:9","new_member":{"a":[1,2.50]}}""");
        ImageGenerationRequest request = ApiJson.Deserialize<ImageGenerationRequest>(text);
        check.That(!request.Model.IsKnown && request.Size == ImageSize.From("17:9"), "unknown values are kept");
        using JsonDocument written = JsonDocument.Parse(ApiJson.Serialize(request));
        check.That(written.RootElement.GetProperty("new_member").GetProperty("a")[1].GetRawText() == "2.50", "unknown members are written back");
    }

    /// <summary>The width and height in a PNG's header.</summary>
    private static (int Width, int Height) Pixels(byte[] png)
        => (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)),
            System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
}
