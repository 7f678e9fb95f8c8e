using Krea.Runware;
using KreaGen.Errors;
using KreaGen.Samples.Sandbox;
using KreaGen.Samples.Sandbox.Runware;
using Microsoft.Extensions.AI;

namespace KreaGen.Extensions.AI.Tests;

/// <summary>Runware behind the abstraction, against the sandbox over real sockets.</summary>
public sealed class RunwareGeneratorTests : IAsyncLifetime, IDisposable
{
    private const string Prompt = "A silver moon";

    private SandboxServer _sandbox = null!;
    private RunwareClient _client = null!;
    private IImageGenerator _generator = null!;

    public async Task InitializeAsync()
    {
        _sandbox = await SandboxServer.StartAsync(new() { TaskDuration = TimeSpan.FromMilliseconds(50) });
        _client = new("sandbox-key", new()
        {
            Endpoint = _sandbox.BaseAddress,
            Downloads = new() { AllowHttp = true, AllowPrivateAddresses = true },
            Jobs = new() { Interval = TimeSpan.FromMilliseconds(40) },
        });
        _generator = _client.AsIImageGenerator();
    }

    public async Task DisposeAsync() => await _sandbox.DisposeAsync();

    public void Dispose()
    {
        _generator.Dispose();
        _client.Dispose();
    }

    [Fact]
    public async Task Several_images_are_one_task_and_come_as_data()
    {
        var response = await _generator.GenerateImagesAsync(Prompt, new() { Count = 3, ImageSize = new(1376, 768), MediaType = "image/png", AdditionalProperties = new() { ["seed"] = 7 } });

        RunwareTask task = Assert.Single(_sandbox.RunwareTasks);
        Assert.Equal((Prompt, 1376, 768, 3, "base64Data"), (task.Prompt, task.Width, task.Height, task.Images.Count, task.OutputType));
        Assert.Equal(3, response.Contents.Count);
        Assert.All(response.Contents, content =>
        {
            DataContent image = Assert.IsType<DataContent>(content);
            Assert.Equal("image/png", image.MediaType);
            Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], image.Data[..4].ToArray());
            AdditionalPropertiesDictionary told = image.AdditionalProperties!;
            Assert.Equal((1376, 768, 0.0096), ((int)told["width"]!, (int)told["height"]!, (double)told["cost"]!));
            Assert.Equal(task.Id.ToString(), told["job"]);
        });
        Assert.Equal(task.Images.Select(static image => (long)image.Seed).Order(), response.Contents.Select(static content => (long)content.AdditionalProperties!["seed"]!).Order());
        Assert.IsType<ImageInferenceResponse>(response.RawRepresentation);
    }

    [Fact]
    public async Task Links_and_original_images_go_as_they_are()
    {
        var response = await _generator.EditImagesAsync(
            [new DataContent(new byte[] { 0x89, 0x50 }, "image/png"), new UriContent("https://example.com/a.png", "image/png")], Prompt, new() { ResponseFormat = ImageGenerationResponseFormat.Uri });
        Assert.Equal((2, "URL"), (_sandbox.RunwareTasks[0].ReferenceImages, _sandbox.RunwareTasks[0].OutputType));
        Assert.Equal("image/jpeg", Assert.IsType<UriContent>(Assert.Single(response.Contents)).MediaType);
    }

    [Theory]
    [InlineData(1024, 1024, 1024, 1024)]
    [InlineData(1920, 1080, 1376, 768)]
    [InlineData(512, 512, 1024, 1024)]
    [InlineData(1000, 1500, 832, 1248)]
    public async Task A_size_is_taken_exactly_or_the_nearest(int width, int height, int madeWidth, int madeHeight)
    {
        await _generator.GenerateImagesAsync(Prompt, new() { ImageSize = new(width, height), ResponseFormat = ImageGenerationResponseFormat.Uri });
        RunwareTask task = Assert.Single(_sandbox.RunwareTasks);
        Assert.Equal((madeWidth, madeHeight), (task.Width, task.Height));
    }

    public static TheoryData<ImageGenerationOptions, string> Impossible => new()
    {
        { new() { ImageSize = new(2048, 2048) }, "1024×1024" },
        { new() { ImageSize = new(1000, 3000) }, "768×1376" },
        { new() { ModelId = "krea-2-turbo" }, "krea:krea@2-turbo" },
        { new() { MediaType = "image/gif" }, "image/webp" },
        { new() { ResponseFormat = ImageGenerationResponseFormat.Hosted }, "Hosted" },
        { new() { Count = 11 }, "from 1 to 10" },
        { new() { AdditionalProperties = new() { ["seed"] = "lucky" } }, "must be an integer" },
    };

    [Theory]
    [MemberData(nameof(Impossible), DisableDiscoveryEnumeration = true)]
    public async Task What_cannot_be_done_is_refused_before_anything_is_sent(ImageGenerationOptions options, string words)
    {
        ArgumentException error = await Assert.ThrowsAsync<ArgumentException>(() => _generator.GenerateImagesAsync(Prompt, options));
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.Equal(0, _sandbox.RunwareSubmits);
    }

    [Fact]
    public async Task The_raw_request_is_the_ground_and_its_limits_are_checked()
    {
        await _generator.GenerateImagesAsync(Prompt, new()
        {
            RawRepresentationFactory = static _ => new ImageInferenceRequest { PositivePrompt = "another", Safety = new() { CheckContent = true }, Size = ImageSize.Ratio4x5 },
        });
        RunwareTask task = Assert.Single(_sandbox.RunwareTasks);
        Assert.Equal((Prompt, 928, true), (task.Prompt, task.Width, task.ChecksContent));
        await Assert.ThrowsAsync<ApiValidationException>(() => _generator.GenerateImagesAsync("x"));
    }

    [Fact]
    public async Task Images_that_were_paid_for_are_not_lost_when_another_fails()
    {
        ImagesIncompleteException error = await Assert.ThrowsAsync<ImagesIncompleteException>(() => _generator.GenerateImagesAsync(Prompt + " [fail-last:service_error]", new() { Count = 3 }));
        Assert.Equal((2, "service_error"), (error.Contents.Count, Assert.IsAssignableFrom<JobFailedException>(Assert.Single(error.Failures)).Code));
    }

    [Fact]
    public async Task The_id_is_known_before_anything_is_sent()
    {
        var ids = new List<string>();
        IImageGenerator generator = _client.AsIImageGenerator(new() { JobSubmitted = id => { Assert.Equal(0, _sandbox.RunwareSubmits); ids.Add(id); } });
        await generator.GenerateImagesAsync(Prompt);
        Assert.Equal([_sandbox.RunwareTasks[0].Id.ToString()], ids);
        Assert.Same(_client, generator.GetService<RunwareClient>());
        Assert.Equal("runware", generator.GetRequiredService<ImageGeneratorMetadata>().ProviderName);
    }
}
