using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Krea.EvoLink;
using KreaGen.Errors;
using KreaGen.Extensions.Hosting.Tests.Harness;
using KreaGen.Samples.Sandbox;
using KreaGen.Samples.Sandbox.Faults;
using KreaGen.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KreaGen.Extensions.Hosting.Tests.Telemetry;

/// <summary>What OpenTelemetry hears when it is told the name of the source and of the meter.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task A_submission_and_a_wait_are_a_span_each_with_retries_and_polls_as_events()
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync(new() { TaskDuration = TimeSpan.FromMilliseconds(200) });
        sandbox.Faults.OnSubmit(Fault.RateLimited());
        sandbox.Faults.OnPoll(Fault.Status(503));
        ConcurrentQueue<Activity> spans = new();
        using ActivityListener listener = Listen(spans);
        using IHost host = Build(sandbox);

        TaskDetailResponse done = await host.Services.GetRequiredService<EvoLinkClient>().RunImageGenerationAsync(new() { Prompt = "A silver moon" });

        Assert.Equal(["createImageGeneration", "ImageGeneration"], spans.Select(static span => span.OperationName));
        Activity submit = spans.First();
        Assert.Equal("retry", Assert.Single(submit.Events).Name);
        Assert.Equal(200, submit.GetTagItem("http.response.status_code"));
        Activity wait = spans.Last();
        Assert.Equal(done.Id, wait.GetTagItem("kreagen.job.id"));
        Assert.Equal("succeeded", wait.GetTagItem("kreagen.outcome"));
        Assert.All(wait.Events, static poll => Assert.Equal("poll", poll.Name));
        Assert.Equal(sandbox.Polls[done.Id!], wait.Events.Count());
        Assert.Contains(wait.Events.First().Tags, static tag => tag is { Key: "error.type" });
        Assert.Contains(wait.Events.Last().Tags, static tag => tag is { Key: "kreagen.job.status", Value: "completed" });
    }

    [Fact]
    public async Task A_watched_job_is_one_span_too()
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync(new() { TaskDuration = TimeSpan.FromMilliseconds(100) });
        ConcurrentQueue<Activity> spans = new();
        using ActivityListener listener = Listen(spans);
        using IHost host = Build(sandbox);
        var job = await host.Services.GetRequiredService<EvoLinkClient>().StartImageGenerationAsync(new() { Prompt = "A silver moon" });
        Activity? before = Activity.Current;

        await foreach (TaskDetailResponse _ in job.WatchAsync())
        {
            Assert.Same(before, Activity.Current);
        }

        Assert.Equal("ImageGeneration", spans.Last().OperationName);
        Assert.Equal(2, spans.Count);
    }

    [Fact]
    public async Task Credits_jobs_and_their_durations_are_measured_once_each()
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync(new() { TaskDuration = TimeSpan.FromMilliseconds(100), Credits = 10m });
        ConcurrentQueue<(string Name, double Value, string? Outcome)> measured = new();
        using MeterListener listener = Listen(measured);
        using IHost host = Build(sandbox);
        EvoLinkClient client = host.Services.GetRequiredService<EvoLinkClient>();
        var job = await client.StartImageGenerationAsync(new() { Prompt = "A silver moon" });
        // Two waits and a resumed job see the same end.
        await Task.WhenAll(job.WaitAsync(), job.WaitAsync());
        await client.ResumeImageGeneration(job.Id).WaitAsync();
        sandbox.Faults.OnSubmit(Fault.FailTask("service_error"));
        await Assert.ThrowsAsync<JobFailedException<TaskDetailResponse>>(() => client.RunImageGenerationAsync(new() { Prompt = "A silver moon" }));

        Assert.Equal([0.45, 0.45], measured.Where(static one => one.Name == "kreagen.credits.reserved").Select(static one => one.Value));
        Assert.Equal(["succeeded", "failed"], measured.Where(static one => one.Name == "kreagen.jobs").Select(static one => one.Outcome));
        Assert.Equal(["succeeded", "failed"], measured.Where(static one => one.Name == "kreagen.job.duration").Select(static one => one.Outcome));
        Assert.All(measured.Where(static one => one.Name == "kreagen.job.duration"), static one => Assert.InRange(one.Value, 0.01, 30));
    }

    private static IHost Build(SandboxServer sandbox)
    {
        HostApplicationBuilder builder = TestHost.Builder(sandbox);
        builder.Services.AddApiClient<EvoLinkClient>(builder.Configuration.GetSection("EvoLink"));
        return builder.Build();
    }

    private static ActivityListener Listen(ConcurrentQueue<Activity> spans)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == KreaGenTelemetry.Name,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static MeterListener Listen(ConcurrentQueue<(string Name, double Value, string? Outcome)> measured)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == KreaGenTelemetry.Name)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => measured.Enqueue((instrument.Name, value, Outcome(tags))));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => measured.Enqueue((instrument.Name, value, Outcome(tags))));
        listener.Start();
        return listener;
    }

    private static string? Outcome(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (KeyValuePair<string, object?> tag in tags)
        {
            if (tag.Key == "kreagen.outcome")
            {
                return (string?)tag.Value;
            }
        }

        return null;
    }
}
