using Krea.EvoLink;
using KreaGen.Errors;
using KreaGen.Extensions.Hosting.Logging;
using KreaGen.Extensions.Hosting.Tests.Harness;
using KreaGen.Samples.Sandbox;
using KreaGen.Samples.Sandbox.Faults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KreaGen.Extensions.Hosting.Tests.Logging;

/// <summary>What is logged has fixed ids, and never a secret.</summary>
public sealed class LogTests
{
    private static readonly string Category = typeof(EvoLinkClient).FullName!;

    [Fact]
    public async Task A_job_is_told_from_submission_to_end_with_its_id()
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync(new() { TaskDuration = TimeSpan.FromMilliseconds(200) });
        sandbox.Faults.OnSubmit(Fault.RateLimited());
        sandbox.Faults.OnPoll(Fault.Status(503));
        (IHost host, RecordedLogs logs) = Build(sandbox);
        using (host)
        {
            EvoLinkClient client = host.Services.GetRequiredService<EvoLinkClient>();

            TaskDetailResponse done = await client.RunImageGenerationAsync(new() { Prompt = "A silver moon" });

            int[] ids = [.. logs.Lines.Where(static line => line.Category == Category).Select(static line => line.EventId)];
            Assert.Equal(
                [ApiLogEvents.CallRetried, ApiLogEvents.CallSucceeded, ApiLogEvents.JobSubmitted, ApiLogEvents.PollFailed],
                ids[..4]);
            Assert.Equal(ApiLogEvents.JobSucceeded, ids[^1]);
            RecordedLog submitted = Assert.Single(logs.Lines, static line => line.EventId == ApiLogEvents.JobSubmitted);
            Assert.Equal(LogLevel.Information, submitted.Level);
            Assert.Contains(done.Id!, submitted.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_submission_whose_outcome_is_unknown_is_an_error()
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync();
        sandbox.Faults.OnSubmit(Fault.ResetAfter());
        (IHost host, RecordedLogs logs) = Build(sandbox);
        using (host)
        {
            await Assert.ThrowsAsync<SubmissionUnknownException>(
                () => host.Services.GetRequiredService<EvoLinkClient>().StartImageGenerationAsync(new() { Prompt = "A silver moon" }));

            Assert.Equal(LogLevel.Error, Assert.Single(logs.Lines, static line => line.EventId == ApiLogEvents.SubmissionUnknown).Level);
        }
    }

    [Fact]
    public async Task A_job_that_failed_is_a_warning()
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync(new() { TaskDuration = TimeSpan.FromMilliseconds(50) });
        sandbox.Faults.OnSubmit(Fault.FailTask("content_policy_violation"));
        (IHost host, RecordedLogs logs) = Build(sandbox);
        using (host)
        {
            await Assert.ThrowsAsync<JobFailedException<TaskDetailResponse>>(
                () => host.Services.GetRequiredService<EvoLinkClient>().RunImageGenerationAsync(new() { Prompt = "A silver moon" }));

            Assert.Equal(LogLevel.Warning, Assert.Single(logs.Lines, static line => line.EventId == ApiLogEvents.JobFailed).Level);
        }
    }

    [Fact]
    public async Task No_line_of_any_level_or_category_holds_the_key_or_the_prompt()
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync(new() { TaskDuration = TimeSpan.FromMilliseconds(50) });
        (IHost host, RecordedLogs logs) = Build(sandbox);
        using (host)
        {
            await host.StartAsync();
            EvoLinkClient client = host.Services.GetRequiredService<EvoLinkClient>();
            await client.RunImageGenerationAsync(new() { Prompt = "canary prompt" });
            sandbox.Faults.OnCredits(Fault.Status(401));
            await Assert.ThrowsAnyAsync<ApiException>(() => client.GetCreditsAsync());
            await host.StopAsync();

            Assert.NotEmpty(logs.Lines);
            Assert.All(logs.Lines, static line =>
            {
                string all = line.Text + line.Exception;
                Assert.DoesNotContain(TestHost.Key, all, StringComparison.Ordinal);
                Assert.DoesNotContain("Bearer", all, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("canary", all, StringComparison.Ordinal);
            });
        }
    }

    private static (IHost Host, RecordedLogs Logs) Build(SandboxServer sandbox)
    {
        HostApplicationBuilder builder = TestHost.Builder(sandbox);
        RecordedLogs logs = builder.Record();
        builder.Services.AddApiClient<EvoLinkClient>(builder.Configuration.GetSection("EvoLink"));
        return (builder.Build(), logs);
    }
}
