using System.Drawing;
using System.Text.Json;
using Krea.EvoLink;
using KreaGen.Errors;
using KreaGen.Http;
using KreaGen.Samples.Sandbox;
using KreaGen.Samples.Sandbox.Faults;
using KreaGen.Samples.Sandbox.Generations;
using KreaGen.Samples.Sandbox.Pictures;
using Microsoft.Extensions.AI;
using GenericRequest = Microsoft.Extensions.AI.ImageGenerationRequest;
using GenericResponse = Microsoft.Extensions.AI.ImageGenerationResponse;

namespace KreaGen.Extensions.AI.Tests;

/// <summary>EvoLink behind the abstraction, against the sandbox over real sockets.</summary>
public sealed class EvoLinkGeneratorTests : IAsyncLifetime, IDisposable
{
    private const string Prompt = "A silver moon";

    private SandboxServer _sandbox = null!;
    private EvoLinkClient _client = null!;
    private IImageGenerator _generator = null!;

    public async Task InitializeAsync()
    {
        _sandbox = await SandboxServer.StartAsync(new() { TaskDuration = TimeSpan.FromMilliseconds(50) });
        _client = new("sandbox-key", Options());
        _generator = _client.AsIImageGenerator();
    }

    public async Task DisposeAsync() => await _sandbox.DisposeAsync();

    public void Dispose()
    {
        _generator.Dispose();
        _client.Dispose();
    }

    [Fact]
    public async Task Code_that_knows_only_the_abstraction_gets_a_picture()
    {
        string folder = Directory.CreateTempSubdirectory("kreagen-ai-").FullName;
        try
        {
            string path = await SaveAsync(_generator, Path.Join(folder, "moon.png"));
            SandboxTask task = Assert.Single(_sandbox.Tasks);
            Assert.Equal((Prompt, "16:9", "2K"), (task.Prompt, task.Size, task.Quality));
            Assert.Equal(Picture.Paint(task.Prompt, task.Seed, task.Width, task.Height), await File.ReadAllBytesAsync(path));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        static async Task<string> SaveAsync(IImageGenerator generator, string path)
        {
            var options = new ImageGenerationOptions { ImageSize = new Size(2688, 1472) };
            var response = await generator.GenerateImagesAsync("A silver moon", options);
            DataContent picture = response.Contents.OfType<DataContent>().First();
            return await picture.SaveToAsync(path);
        }
    }

    [Fact]
    public async Task One_line_makes_the_client_a_generator()
    {
        (string apiKey, ApiClientOptions endpoint) = ("sandbox-key", Options());
        using var client = new EvoLinkClient(apiKey, endpoint);
        IImageGenerator generator = client.AsIImageGenerator();

        GenericResponse response = await generator.GenerateImagesAsync(Prompt);
        Assert.Equal("image/png", Assert.IsType<DataContent>(Assert.Single(response.Contents)).MediaType);
        Assert.Same(client, generator.GetRequiredService<EvoLinkClient>());
    }

    [Theory]
    [InlineData(1024, 1024, "1:1", "1K", 1024, 1024)]
    [InlineData(2688, 1472, "16:9", "2K", 2688, 1472)]
    [InlineData(1152, 896, "4:3", "1K", 1152, 896)] // 5:4 has the same pixels at 1K; the first of the document is taken.
    [InlineData(2240, 1792, "5:4", "2K", 2240, 1792)]
    [InlineData(512, 512, "1:1", "1K", 1024, 1024)]
    [InlineData(1536, 1024, "3:2", "1K", 1280, 832)]
    [InlineData(1024, 1536, "2:3", "1K", 832, 1280)]
    [InlineData(1792, 1024, "16:9", "1K", 1344, 768)]
    [InlineData(1920, 1080, "16:9", "1K", 1344, 768)]
    [InlineData(2560, 1440, "16:9", "2K", 2688, 1472)]
    [InlineData(1080, 1920, "9:16", "1K", 768, 1344)]
    public async Task A_size_is_taken_exactly_or_the_nearest_and_told(int width, int height, string ratio, string tier, int madeWidth, int madeHeight)
    {
        GenericResponse response = await _generator.GenerateImagesAsync(Prompt, new() { ImageSize = new(width, height), ResponseFormat = ImageGenerationResponseFormat.Uri });
        SandboxTask task = Assert.Single(_sandbox.Tasks);
        Assert.Equal((ratio, tier, madeWidth, madeHeight), (task.Size, task.Quality, task.Width, task.Height));
        AdditionalPropertiesDictionary told = Assert.Single(response.Contents).AdditionalProperties!;
        Assert.Equal((ratio, tier, madeWidth, madeHeight), ((string)told["size"]!, (string)told["quality"]!, (int)told["width"]!, (int)told["height"]!));
    }

    [Theory]
    [InlineData(3000, 1000, "2816×1408 (2:1 at 2K)")]
    [InlineData(1000, 2500, "1408×2816 (1:2 at 2K)")]
    [InlineData(4096, 4096, "2048×2048 (1:1 at 2K)")]
    [InlineData(0, 1024, "cannot have")]
    public async Task A_size_that_nothing_is_near_is_refused_with_the_nearest(int width, int height, string words)
    {
        ArgumentException error = await Assert.ThrowsAsync<ArgumentException>(() => _generator.GenerateImagesAsync(Prompt, new() { ImageSize = new(width, height) }));
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.Equal(0, _sandbox.ReceivedSubmits);
    }

    [Fact]
    public async Task Exact_sizes_refuse_every_other()
    {
        IImageGenerator exact = _client.AsIImageGenerator(new() { ExactSizes = true });
        ArgumentException error = await Assert.ThrowsAsync<ArgumentException>(() => exact.GenerateImagesAsync(Prompt, new() { ImageSize = new(1920, 1080) }));
        Assert.Contains("1344×768 (16:9 at 1K)", error.Message, StringComparison.Ordinal);
        await exact.GenerateImagesAsync(Prompt, new() { ImageSize = new(1344, 768) });
        Assert.Equal(1, _sandbox.AcceptedSubmits);
    }

    [Fact]
    public async Task Several_images_are_several_jobs_with_seeds_that_follow()
    {
        var ids = new List<string>();
        IImageGenerator generator = _client.AsIImageGenerator(new() { JobSubmitted = ids.Add });
        GenericResponse response = await generator.GenerateImagesAsync(Prompt, new()
        {
            Count = 3,
            ResponseFormat = ImageGenerationResponseFormat.Uri,
            AdditionalProperties = new() { ["seed"] = 7, ["nsfw_check"] = true },
        });
        Assert.Equal([7, 8, 9], _sandbox.Tasks.Select(static task => task.Seed).Order());
        Assert.All(_sandbox.Tasks, static task => Assert.True(task.NsfwCheck));
        Assert.Equal(_sandbox.Tasks.Select(static task => task.Id), ids);
        Assert.Equal([7, 8, 9], response.Contents.Select(static content => content.AdditionalProperties!["seed"]).Cast<int>());
        Assert.All(response.Contents, static content => Assert.Equal("image/png", Assert.IsType<UriContent>(content).MediaType));
        Assert.Equal(3, Assert.IsType<TaskDetailResponse[]>(response.RawRepresentation).Length);
    }

    [Fact]
    public async Task A_seed_may_come_from_settings_or_from_JSON()
    {
        using JsonDocument json = JsonDocument.Parse("12");
        await _generator.GenerateImagesAsync(Prompt, new() { AdditionalProperties = new() { ["seed"] = "11" } });
        await _generator.GenerateImagesAsync(Prompt, new() { AdditionalProperties = new() { ["seed"] = json.RootElement } });
        Assert.Equal([11, 12], _sandbox.Tasks.Select(static task => task.Seed));
    }

    public static TheoryData<ImageGenerationOptions, string> Impossible => new()
    {
        { new() { ModelId = "dall-e-3" }, "krea-2-turbo" },
        { new() { MediaType = "image/webp" }, "image/png" },
        { new() { ResponseFormat = ImageGenerationResponseFormat.Hosted }, "Hosted" },
        { new() { Count = 0 }, "from 1 to 10" },
        { new() { Count = 11 }, "from 1 to 10" },
        { new() { AdditionalProperties = new() { ["seed"] = 1_048_577 } }, "1048576" },
        { new() { Count = 2, AdditionalProperties = new() { ["seed"] = 1_048_576 } }, "1048576" },
        { new() { AdditionalProperties = new() { ["seed"] = -1 } }, "Seeds must be from 0" },
        { new() { AdditionalProperties = new() { ["seed"] = "lucky" } }, "must be an integer" },
        { new() { AdditionalProperties = new() { ["nsfw_check"] = 3 } }, "true or false" },
    };

    [Theory]
    [MemberData(nameof(Impossible), DisableDiscoveryEnumeration = true)]
    public async Task What_cannot_be_done_is_refused_before_anything_is_sent(ImageGenerationOptions options, string words)
    {
        ArgumentException error = await Assert.ThrowsAsync<ArgumentException>(() => _generator.GenerateImagesAsync(Prompt, options));
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.Equal(0, _sandbox.ReceivedSubmits);
    }

    [Fact]
    public async Task Original_images_and_missing_prompts_are_refused()
    {
        await Assert.ThrowsAsync<NotSupportedException>(() => _generator.EditImagesAsync([new DataContent(new byte[] { 1 }, "image/png")], Prompt));
        await Assert.ThrowsAsync<ArgumentException>(() => _generator.GenerateAsync(new GenericRequest()));
        Assert.Equal(0, _sandbox.ReceivedSubmits);
    }

    [Fact]
    public async Task The_raw_request_is_the_ground_and_the_options_go_over_it()
    {
        await _generator.GenerateImagesAsync(Prompt, new()
        {
            RawRepresentationFactory = static _ => new Krea.EvoLink.ImageGenerationRequest { Prompt = "another", Size = ImageSize.Ratio2x1, Quality = ImageQuality.TwoK, Seed = 5 },
            AdditionalProperties = new() { ["seed"] = 6 },
        });
        SandboxTask task = Assert.Single(_sandbox.Tasks);
        Assert.Equal((Prompt, "2:1", "2K", 6), (task.Prompt, task.Size, task.Quality, task.Seed));
    }

    [Fact]
    public async Task A_failure_is_the_clients_own_error()
    {
        _sandbox.Faults.OnSubmit(Fault.FailTask("content_policy_violation"));
        JobFailedException error = await Assert.ThrowsAnyAsync<JobFailedException>(() => _generator.GenerateImagesAsync(Prompt));
        Assert.Equal("content_policy_violation", error.Code);
    }

    [Fact]
    public async Task Images_that_were_paid_for_are_not_lost_when_another_fails_or_is_refused()
    {
        _sandbox.Faults.OnSubmit(Fault.Task(new()));
        _sandbox.Faults.OnSubmit(Fault.FailTask("service_error"));
        _sandbox.Faults.OnSubmit(Fault.Status(402));
        ImagesIncompleteException error = await Assert.ThrowsAsync<ImagesIncompleteException>(() => _generator.GenerateImagesAsync(Prompt, new() { Count = 4 }));
        Assert.Single(error.Contents);
        Assert.Equal(["service_error", "insufficient_quota"], error.Failures.OfType<ApiException>().Select(static failure => failure.Code));
        Assert.Equal(3, _sandbox.ReceivedSubmits);
    }

    [Fact]
    public async Task A_cancelled_wait_leaves_the_id()
    {
        _sandbox.Faults.OnSubmit(Fault.Task(new() { NeverEnds = true }));
        using var stop = new CancellationTokenSource();
        string? id = null;
        IImageGenerator generator = _client.AsIImageGenerator(new() { JobSubmitted = job => { id = job; stop.CancelAfter(100); } });
        JobWaitCanceledException error = await Assert.ThrowsAsync<JobWaitCanceledException>(() => generator.GenerateImagesAsync(Prompt, cancellationToken: stop.Token));
        Assert.Equal(id, error.JobId);
    }

    [Fact]
    public void The_generator_gives_what_is_behind_it()
    {
        Assert.Same(_client, _generator.GetService<EvoLinkClient>());
        Assert.Same(_generator, _generator.GetService<IImageGenerator>());
        ImageGeneratorMetadata metadata = _generator.GetRequiredService<ImageGeneratorMetadata>();
        Assert.Equal(("evolink", _client.Endpoint, "krea-2-turbo"), (metadata.ProviderName, metadata.ProviderUri, metadata.DefaultModelId));
        Assert.Null(_generator.GetService<EvoLinkClient>("another"));
        Assert.Null(_generator.GetService<string>());
    }

    private ApiClientOptions Options() => new()
    {
        Endpoint = _sandbox.BaseAddress,
        Downloads = new() { AllowHttp = true, AllowPrivateAddresses = true },
        Jobs = new() { Interval = TimeSpan.FromMilliseconds(50) },
    };
}
