using System.Net;
using Krea.EvoLink;
using KreaGen.Downloads;
using KreaGen.Errors;
using KreaGen.Http;
using KreaGen.Jobs;
using KreaGen.Samples.Sandbox;
using KreaGen.Samples.Sandbox.Faults;

namespace KreaGen.Clients.Tests.EvoLink;

/// <summary>The ready client against the stand-in for EvoLink, over real sockets.</summary>
public sealed class EvoLinkClientTests : IAsyncLifetime
{
    private const string Key = "sandbox-key";

    private SandboxServer _sandbox = null!;

    public async Task InitializeAsync() => _sandbox = await SandboxServer.StartAsync(new() { TaskDuration = TimeSpan.FromMilliseconds(200) });

    public async Task DisposeAsync() => await _sandbox.DisposeAsync();

    [Fact]
    public async Task A_prompt_becomes_a_saved_picture_and_costs_once()
    {
        using EvoLinkClient client = Connect();
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".png");
        try
        {
            Job<TaskDetailResponse> job = await client.StartImageGenerationAsync(new() { Prompt = "A silver moon", Size = ImageSize.Ratio16x9, Seed = 7 });
            TaskDetailResponse done = await job.WaitAsync();
            await client.DownloadAsync(done.Results![0], path);

            Assert.Equal(GenerationStatus.Completed, done.Status);
            Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], (await File.ReadAllBytesAsync(path))[..4]);
            Assert.Equal(1, _sandbox.AcceptedSubmits);
            Assert.Equal(0, _sandbox.ImageRequestsWithCredentials);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_job_can_be_picked_up_by_its_id_without_paying_again()
    {
        using EvoLinkClient first = Connect();
        string id = (await first.StartImageGenerationAsync(new() { Prompt = "A lake" })).Id;
        using EvoLinkClient second = Connect();
        TaskDetailResponse done = await second.ResumeImageGeneration(id).WaitAsync();
        Assert.Equal(id, done.Id);
        Assert.Equal(1, _sandbox.AcceptedSubmits);
    }

    [Fact]
    public async Task A_seed_past_the_limit_is_refused_before_anything_is_sent()
    {
        using EvoLinkClient client = Connect();
        ApiValidationException error = await Assert.ThrowsAsync<ApiValidationException>(() => client.StartImageGenerationAsync(new() { Prompt = "x", Seed = 2_000_000 }));
        Assert.Contains("Seed", error.Message, StringComparison.Ordinal);
        Assert.Contains("1048576", error.Message, StringComparison.Ordinal);
        Assert.Contains("2000000", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, _sandbox.ReceivedSubmits);
    }

    [Theory]
    [InlineData("http://hooks.example.com/a")]
    [InlineData("https://127.0.0.1/a")]
    [InlineData("https://[::ffff:10.0.0.1]/a")]
    [InlineData("https://①②⑦.⓪.⓪.①/a")]
    public async Task A_callback_that_is_not_public_https_is_refused_before_anything_is_sent(string address)
    {
        using EvoLinkClient client = Connect();
        var request = new ImageGenerationRequest { Prompt = "x", CallbackUrl = new Uri(address) };
        ApiValidationException error = await Assert.ThrowsAsync<ApiValidationException>(() => client.CreateImageGenerationAsync(request));
        Assert.Contains("CallbackUrl", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, _sandbox.ReceivedSubmits);
    }

    [Fact]
    public async Task A_lost_answer_is_said_to_be_unknown_and_never_sent_again()
    {
        using EvoLinkClient client = Connect();
        _sandbox.Faults.OnSubmit(Fault.ResetAfter());
        await Assert.ThrowsAsync<SubmissionUnknownException>(() => client.StartImageGenerationAsync(new() { Prompt = "x" }));
        Assert.Equal(1, _sandbox.ReceivedSubmits);
    }

    [Fact]
    public async Task A_failed_task_says_why_and_whether_submitting_again_can_help()
    {
        using EvoLinkClient client = Connect();
        _sandbox.Faults.OnSubmit(Fault.FailTask("content_policy_violation"));
        JobFailedException error = await Assert.ThrowsAnyAsync<JobFailedException>(() => client.RunImageGenerationAsync(new() { Prompt = "x" }));
        Assert.Equal("content_policy_violation", error.Code);
        Assert.False(error.CanResubmit);
    }

    [Fact]
    public async Task A_wrong_key_is_a_typed_error_that_does_not_show_it()
    {
        using var client = new EvoLinkClient("canary-key-4711", Options());
        ApiException<CreditsErrorResponse> error = await Assert.ThrowsAsync<ApiException<CreditsErrorResponse>>(() => client.GetCreditsAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, error.StatusCode);
        Assert.DoesNotContain("canary", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("canary", client.ToString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Credits_go_down_by_the_price_of_a_picture()
    {
        using EvoLinkClient client = Connect();
        await client.RunImageGenerationAsync(new() { Prompt = "x", Quality = ImageQuality.TwoK });
        CreditsResponse credits = await client.GetCreditsAsync();
        Assert.Equal(98.2, credits.Data!.User!.RemainingCredits!.Value, 6);
    }

    private EvoLinkClient Connect() => new(Key, Options());

    private ApiClientOptions Options() => new()
    {
        Endpoint = _sandbox.BaseAddress,
        Downloads = new() { AllowHttp = true, AllowPrivateAddresses = true },
        Jobs = new() { Interval = TimeSpan.FromMilliseconds(50) },
    };
}
