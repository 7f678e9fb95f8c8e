using System.Net;
using Krea.Runware;
using KreaGen.Downloads;
using KreaGen.Errors;
using KreaGen.Jobs;
using KreaGen.Samples.Sandbox.Faults;

namespace KreaGen.Clients.Tests.Runware;

/// <summary>The ready client against the stand-in for Runware, over real sockets.</summary>
public sealed class RunwareClientTests
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    [Theory]
    [InlineData("URL")]
    [InlineData("base64Data")]
    [InlineData("dataURI")]
    public async Task An_image_is_generated_at_once_and_saved_the_same_way_however_it_comes(string outputType)
    {
        await using RunwareStudio studio = await RunwareStudio.OpenAsync();
        IReadOnlyList<ImageInferenceResult> images = await studio.Client.GenerateAsync(new()
        {
            PositivePrompt = "A lighthouse of folded paper",
            OutputType = OutputType.From(outputType),
            OutputFormat = OutputFormat.Png,
            Size = ImageSize.Ratio16x9,
            IncludeCost = true,
            Seed = 7,
        });

        ImageInferenceResult image = Assert.Single(images);
        Assert.Equal((7L, 0.0096), (image.Seed, image.Cost));
        DownloadedFile file = await studio.Client.SaveAsync(image, studio.PathOf("image.png"));
        byte[] bytes = await File.ReadAllBytesAsync(file.Path!);
        Assert.Equal(Png, bytes[..4]);
        Assert.Equal((1376, 768), (bytes[18] * 256 + bytes[19], bytes[22] * 256 + bytes[23]));
        Assert.Equal(("image/png", (long)bytes.Length), (file.ContentType, file.Bytes));
        using var stream = new MemoryStream();
        await studio.Client.SaveAsync(image, stream);
        Assert.Equal(bytes, stream.ToArray());
        Assert.Equal((1, 0, 0), (studio.Sandbox.RunwareSubmits, studio.Sandbox.RunwareQuestions, studio.Sandbox.ImageRequestsWithCredentials));
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(file.Path)!, "*.part-*"));
    }

    [Fact]
    public async Task Every_parameter_of_the_document_is_understood()
    {
        await using RunwareStudio studio = await RunwareStudio.OpenAsync();
        IReadOnlyList<ImageInferenceResult> images = await studio.Client.GenerateAsync(new()
        {
            PositivePrompt = "A lighthouse of folded paper",
            OutputType = OutputType.Url,
            OutputFormat = OutputFormat.Webp,
            OutputQuality = 20,
            Safety = new() { CheckContent = true },
            Ttl = 60,
            NumberResults = 2,
            UploadEndpoint = new("https://storage.example.com/put"),
            Inputs = new()
            {
                ReferenceImages = ["aac49721-1964-481a-ae78-8a4e29b91402", new WeightedImage { Image = "https://example.com/a.png", Strength = -0.5 }],
            },
            Settings = new() { Creativity = Creativity.Raw, Moodboards = [new() { Id = MoodboardId.LoFiCyanotype, Strength = 1 }] },
            Size = ImageSize.Ratio21x9,
        });
        Assert.All(images, static image => Assert.False(image.NsfwContent));
        Assert.Equal((2, 2, 1568), (images.Count, studio.Sandbox.RunwareTasks[0].ReferenceImages, studio.Sandbox.RunwareTasks[0].Width));
    }

    [Fact]
    public async Task Every_documented_size_is_taken_and_another_is_refused_by_the_service()
    {
        await using RunwareStudio studio = await RunwareStudio.OpenAsync();
        foreach (ImageSize size in ImageSize.All)
        {
            await studio.Client.GenerateAsync(new() { PositivePrompt = "A kite", Size = size });
        }

        Assert.Equal(ImageSize.All, studio.Sandbox.RunwareTasks.Select(static task => new ImageSize(task.Width, task.Height)));
        var refused = await Assert.ThrowsAsync<ApiException<ErrorResponse>>(() => studio.Client.GenerateAsync(new() { PositivePrompt = "A kite", Size = new(640, 480) }));
        Assert.Equal((HttpStatusCode.BadRequest, "unsupportedDimensions"), (refused.StatusCode, refused.Code));
        Assert.Equal(["width", "height"], Assert.IsType<TaskErrorParameter.List>(refused.Error!.Errors![0].Parameter).Value);
        Assert.Equal(ImageSize.All.Count, studio.Sandbox.RunwareTasks.Count);
    }

    [Fact]
    public void A_size_is_a_pair_in_both_directions()
    {
        var request = new ImageInferenceRequest { PositivePrompt = "x", Size = ImageSize.Ratio9x16 };
        Assert.Equal((768, 1376), (request.Width, request.Height));
        Assert.Null((request with { Size = null }).Width);
        Assert.Null((request with { Height = null }).Size);
        Assert.Equal(ImageSize.Ratio4x5, ImageSize.FromRatio("4:5"));
        Assert.Null(ImageSize.FromRatio("5:4"));
        Assert.False(new ImageSize(1024, 1025).IsKnown);
        Assert.Equal(ImageSize.All.Count, ImageSize.All.Distinct().Count());
    }

    [Theory]
    [InlineData(1, null, "NumberResults")]
    [InlineData(2, null, "Ttl")]
    [InlineData(3, null, "PositivePrompt")]
    [InlineData(4, null, "Width")]
    [InlineData(5, null, "OutputQuality")]
    [InlineData(6, null, "Moodboards")]
    [InlineData(7, null, "ReferenceImages")]
    public async Task Limits_are_told_before_anything_is_sent(int which, string? none, string property)
    {
        Assert.Null(none);
        await using RunwareStudio studio = await RunwareStudio.OpenAsync();
        var good = new ImageInferenceRequest { PositivePrompt = "A kite" };
        ImageInferenceRequest bad = which switch
        {
            1 => good with { NumberResults = 21 },
            2 => good with { Ttl = 59 },
            3 => good with { PositivePrompt = "x" },
            4 => good with { Width = 1024 },
            5 => good with { OutputQuality = 100 },
            6 => good with { Settings = new() { Moodboards = [] } },
            _ => good with { Inputs = new() { ReferenceImages = [.. Enumerable.Repeat<ReferenceImage>("x", 11)] } },
        };
        var error = await Assert.ThrowsAsync<ApiValidationException>(() => studio.Client.StartImageInferenceAsync(bad));
        Assert.Contains(error.Violations, violation => violation.Property.Contains(property, StringComparison.Ordinal));
        Assert.Equal(0, studio.Sandbox.RunwareSubmits);
    }

    [Fact]
    public async Task Several_results_arrive_one_by_one()
    {
        ManualTime time = new();
        await using RunwareStudio studio = await RunwareStudio.OpenAsync(takes: TimeSpan.FromSeconds(4), clock: time);
        Job<ImageInferenceResponse> job = await studio.Client.StartImageInferenceAsync(new() { PositivePrompt = "A kite", NumberResults = 4 });
        var arrived = new List<(Guid? Id, bool IsLast)>();
        time.Advance(TimeSpan.FromSeconds(1));
        await foreach (ImageInferenceResult image in RunwareClient.WatchImageInferenceResultsAsync(job))
        {
            arrived.Add((image.ImageUuid, job.IsFinished));
            time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(4, arrived.DistinctBy(static image => image.Id).Count());
        Assert.False(arrived[0].IsLast);
        Assert.True(arrived[3].IsLast);
        Assert.Equal(job.Id, studio.Sandbox.RunwareTasks[0].Id.ToString());
        Assert.Equal(4 * 0.0096m, studio.Sandbox.RunwareBalance.Used);
    }

    [Fact]
    public async Task One_result_that_fails_leaves_the_others_in_the_error()
    {
        await using RunwareStudio studio = await RunwareStudio.OpenAsync(takes: TimeSpan.FromMilliseconds(300));
        var error = await Assert.ThrowsAsync<JobFailedException<ImageInferenceResponse>>(
            () => studio.Client.RunImageInferenceAsync(new() { PositivePrompt = "A kite [fail-last:timeoutProvider]", NumberResults = 3 }));
        Assert.Equal("timeoutProvider", error.Code);
        Assert.Equal(2, RunwareClient.GetImageInferenceResults(error.State).Count);
        Assert.Contains("2 of 3 results", error.Message, StringComparison.Ordinal);
        Assert.Equal(2 * 0.0096m, studio.Sandbox.RunwareBalance.Used);

        error = await Assert.ThrowsAsync<JobFailedException<ImageInferenceResponse>>(
            () => studio.Client.GenerateAsync(new() { PositivePrompt = "A kite [fail-last:timeoutProvider]", NumberResults = 2 }));
        Assert.Single(RunwareClient.GetImageInferenceResults(error.State));
    }

    [Fact]
    public async Task Of_several_tasks_in_one_request_each_succeeds_or_fails_by_itself()
    {
        await using RunwareStudio studio = await RunwareStudio.OpenAsync();
        Guid good = Guid.NewGuid();
        Guid bad = Guid.NewGuid();
        ImageInferenceResponse answer = await studio.Client.ImageInferenceAsync(
        [
            new() { TaskUuid = good, PositivePrompt = "A kite" },
            new() { TaskUuid = bad, PositivePrompt = "A boat", Ttl = 60, OutputType = OutputType.DataUri },
        ]);
        Assert.Equal(good, Assert.Single(answer.Data!).TaskUuid);
        TaskError error = Assert.Single(answer.Errors!);
        Assert.Equal(("invalidTtl", bad.ToString()), (error.Code, error.TaskUuid));
    }

    [Theory]
    [InlineData("insufficientCredits", HttpStatusCode.PaymentRequired)]
    [InlineData("invalidApiKey", HttpStatusCode.Unauthorized)]
    [InlineData("forbidden", HttpStatusCode.Forbidden)]
    public async Task Refusals_are_typed(string code, HttpStatusCode status)
    {
        await using RunwareStudio studio = await RunwareStudio.OpenAsync();
        studio.Sandbox.Faults.OnRunwareSubmit(Fault.Status((int)status));
        var error = await Assert.ThrowsAsync<ApiException<ErrorResponse>>(() => studio.Client.StartImageInferenceAsync(new() { PositivePrompt = "A kite" }));
        Assert.Equal((status, code), (error.StatusCode, error.Code));
        Assert.Empty(studio.Sandbox.RunwareTasks);
    }

    [Fact]
    public async Task A_full_queue_is_waited_for()
    {
        await using RunwareStudio studio = await RunwareStudio.OpenAsync();
        studio.Sandbox.Faults.OnRunwareSubmit(Fault.RateLimited("0"), times: 2);
        Assert.Single(await studio.Client.GenerateAsync(new() { PositivePrompt = "A kite" }));
        Assert.Equal((3, 1), (studio.Sandbox.RunwareSubmits, studio.Sandbox.RunwareTasks.Count));
    }

    [Fact]
    public async Task A_wrong_key_is_an_error_that_does_not_show_it()
    {
        await using RunwareStudio studio = await RunwareStudio.OpenAsync(key: "canary-key-4711");
        var error = await Assert.ThrowsAsync<ApiException<ErrorResponse>>(() => studio.Client.GenerateAsync(new() { PositivePrompt = "A kite" }));
        Assert.Equal(HttpStatusCode.Unauthorized, error.StatusCode);
        Assert.DoesNotContain("canary", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_has_expired_says_so()
    {
        await using RunwareStudio studio = await RunwareStudio.OpenAsync();
        IReadOnlyList<ImageInferenceResult> images = await studio.Client.GenerateAsync(new() { PositivePrompt = "A kite [image:expired]" });
        await Assert.ThrowsAsync<LinkExpiredException>(() => studio.Client.SaveAsync(images[0], studio.PathOf("a.png")));
        Assert.False(File.Exists(studio.PathOf("a.png")));
        await Assert.ThrowsAsync<DownloadException>(() => studio.Client.SaveAsync(new ImageInferenceResult(), studio.PathOf("a.png")));
        await Assert.ThrowsAsync<DownloadException>(() => studio.Client.SaveAsync(images[0] with { ImageUrl = null, ImageDataUri = "data:image/png;base64,?" }, studio.PathOf("a.png")));
        await Assert.ThrowsAsync<DownloadException>(() => studio.Client.SaveAsync(images[0] with { ImageUrl = null, ImageDataUri = "data:text/html,<html>" }, studio.PathOf("a.png")));
    }
}
