using KreaGen.Generator.Analyzers;
using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Analyzers;

/// <summary>Jobs that are lost, and submissions that may be charged twice.</summary>
public sealed class JobAnalyzerTests
{
    private const string Dropped = "KREA4020 The job that StartImageGenerationAsync starts is discarded: keep the job or at least its id, because it is paid for";
    private const string Repeated = "KREA4021 StartImageGenerationAsync is called again after an error whose outcome may be unknown, and each call may be charged: leave the loop on SubmissionUnknownException";

    [Theory]
    [InlineData("await client.StartImageGenerationAsync(request);")]
    [InlineData("await client.StartImageGenerationAsync(request).ConfigureAwait(false);")]
    [InlineData("client.StartImageGenerationAsync(request);")]
    [InlineData("Action go = () => client.StartImageGenerationAsync(request); go();")]
    public async Task A_job_that_is_dropped_is_named(string statement)
        => Assert.Contains(Dropped, await ComplaintsAsync(statement), StringComparison.Ordinal);

    [Theory]
    [InlineData("var job = await client.StartImageGenerationAsync(request); Console.WriteLine(job.Id);")]
    [InlineData("_ = await client.StartImageGenerationAsync(request);")]
    [InlineData("await (await client.StartImageGenerationAsync(request)).WaitAsync();")]
    [InlineData("await client.RunImageGenerationAsync(request);")]
    [InlineData("client.ResumeImageGeneration(\"task-1\");")]
    [InlineData("await client.GetTaskDetailAsync(\"task-1\");")]
    public async Task A_job_that_is_kept_or_discarded_on_purpose_is_not_mentioned(string statement)
        => Assert.Empty(await ComplaintsAsync(statement));

    [Theory]
    [InlineData("while (true) { try { return await client.StartImageGenerationAsync(request); } catch (Exception) { await Task.Delay(1000); } }")]
    [InlineData("for (int i = 0; i < 3; i++) { try { return await client.StartImageGenerationAsync(request); } catch (ApiException) { } }")]
    [InlineData("do { try { return await client.StartImageGenerationAsync(request); } catch (SubmissionUnknownException e) when (e.IsTransient) { } } while (true);")]
    [InlineData("int n = 0; while (true) { try { return await client.StartImageGenerationAsync(new() { Prompt = \"p\" }); } catch { if (++n > 3) { throw; } await Task.Delay(n); } }")]
    public async Task A_submission_that_is_repeated_after_any_error_is_named(string statement)
        => Assert.Contains(Repeated, await ComplaintsAsync(statement), StringComparison.Ordinal);

    [Theory]
    [InlineData("while (true) { try { return await client.StartImageGenerationAsync(request); } catch (SubmissionUnknownException) { throw; } catch (ApiException) { await Task.Delay(1); } }")]
    [InlineData("while (true) { try { return await client.StartImageGenerationAsync(request); } catch (ApiConnectionException) { await Task.Delay(1); } }")]
    [InlineData("while (true) { try { return await client.StartImageGenerationAsync(request); } catch (Exception e) { Console.WriteLine(e); break; } }")]
    [InlineData("foreach (string prompt in prompts) { try { _ = await client.StartImageGenerationAsync(new() { Prompt = prompt }); } catch (ApiException) { } }")]
    [InlineData("for (int i = 0; i < prompts.Length; i++) { try { _ = await client.StartImageGenerationAsync(new() { Prompt = prompts[i] }); } catch (ApiException) { } }")]
    [InlineData("while (true) { try { _ = await client.StartImageGenerationAsync(new() { Prompt = Console.ReadLine()! }); } catch (ApiException) { } }")]
    [InlineData("while (true) { try { await client.GetTaskDetailAsync(\"t\"); } catch (ApiException) { } }")]
    [InlineData("while (true) { _ = await client.StartImageGenerationAsync(request); }")]
    public async Task Loops_that_leave_or_ask_for_something_else_each_time_are_not_mentioned(string statement)
        => Assert.Empty(await ComplaintsAsync(statement));

    [Fact]
    public async Task A_submission_in_the_hands_of_Polly_is_named()
        => Assert.Contains(
            "KREA4022 RunImageGenerationAsync may be sent again by ResiliencePipeline.ExecuteAsync",
            await ComplaintsAsync("await pipeline.ExecuteAsync(async token => { await client.RunImageGenerationAsync(request, null, token); });"),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_transport_that_sends_again_is_named()
        => Assert.Contains(
            "KREA4022 A submission of this client may be sent again by ResilienceHandler",
            await ComplaintsAsync("_ = new KreaGen.Http.ApiClientOptions { Handler = new Microsoft.Extensions.Http.Resilience.ResilienceHandler() };"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("await pipeline.ExecuteAsync(async token => { await client.GetTaskDetailAsync(\"t\", token); });")]
    [InlineData("await Task.Run(async () => { _ = await client.StartImageGenerationAsync(request); });")]
    [InlineData("_ = new KreaGen.Http.ApiClientOptions { Handler = new System.Net.Http.SocketsHttpHandler() };")]
    public async Task What_costs_nothing_or_repeats_nothing_is_not_mentioned(string statement)
        => Assert.Empty(await ComplaintsAsync(statement));

    [Theory]
    [InlineData("services.AddApiClient<EvoLinkClient>().AddStandardResilienceHandler();", "AddStandardResilienceHandler")]
    [InlineData("services.AddHttpClient<EvoLinkClient>().SetName(\"n\").AddStandardResilienceHandler().SetName(\"m\");", "AddStandardResilienceHandler")]
    [InlineData("var builder = services.AddApiClient<EvoLinkClient>(); builder.AddStandardHedgingHandler();", "AddStandardHedgingHandler")]
    [InlineData("services.AddApiClient<EvoLinkClient>().AddStandardResilienceHandler(options => options.Retry.MaxRetryAttempts = 2);", "AddStandardResilienceHandler")]
    [InlineData("_ = services.AddApiClient<EvoLinkClient>().AddResilienceHandler(\"name\", pipeline => pipeline.AddRetry());", "AddResilienceHandler")]
    public async Task A_handler_that_repeats_and_is_added_to_a_client_with_jobs_is_named(string statement, string method)
        => Assert.Equal(
            $"KREA4022 A submission of this client may be sent again by {method}, and each attempt may be charged: the client itself retries what is safe to retry",
            (await ComplaintsAsync(statement)).Split(' ', 2)[1]);

    [Theory]
    [InlineData("services.AddHttpClient<Consumer>().AddStandardResilienceHandler();")]
    [InlineData("services.AddApiClient<EvoLinkClient>().SetName(\"n\");")]
    [InlineData("services.AddApiClient<EvoLinkClient>().AddStandardResilienceHandler(options => options.Retry.DisableForUnsafeHttpMethods());")]
    [InlineData("services.AddApiClient<EvoLinkClient>().AddStandardResilienceHandler().Configure(options => options.Retry.DisableFor(System.Net.Http.HttpMethod.Post));")]
    [InlineData("services.AddApiClient<EvoLinkClient>().AddStandardResilienceHandler(options => options.Retry.ShouldHandle = _ => false);")]
    [InlineData("var kept = services.AddApiClient<EvoLinkClient>().AddStandardResilienceHandler(); kept.Configure(_ => { });")]
    [InlineData("services.AddApiClient<EvoLinkClient>().AddResilienceHandler(\"name\", pipeline => pipeline.AddTimeout());")]
    public async Task A_handler_that_leaves_submissions_alone_is_not_mentioned(string statement)
        => Assert.Empty(await ComplaintsAsync(statement));

    private static async Task<string> ComplaintsAsync(string statement)
        => string.Join("\n", await AnalyzerRun.OverAsync(new JobAnalyzer(), EvoLinkSpecs.All, EvoLinkSpecs.Settings(), $$"""
            using System;
            using System.Threading;
            using System.Threading.Tasks;
            using KreaGen.Errors;
            using Krea.EvoLink;
            using Microsoft.Extensions.DependencyInjection;
            class Consumer
            {
                async Task<object?> M(EvoLinkClient client, ImageGenerationRequest request, string[] prompts, Polly.ResiliencePipeline pipeline, Services services)
                {
                    await Task.Yield();
                    if (prompts.Length > 0)
                    {
                        {{statement}}
                    }

                    return null;
                }
            }
            // The shape of Microsoft.Extensions.Http.Resilience, which this project does without.
            namespace Microsoft.Extensions.DependencyInjection
            {
                public sealed class Services { }
                public sealed class Builder { }
                public sealed class RetryOptions { public int MaxRetryAttempts { get; set; } public Func<object, bool>? ShouldHandle { get; set; } }
                public sealed class StandardOptions { public RetryOptions Retry { get; } = new(); }
                public sealed class Pipeline { public Pipeline AddRetry() => this; public Pipeline AddTimeout() => this; }
                public static class Extensions
                {
                    public static Builder AddApiClient<T>(this Services services) => new();
                    public static Builder AddHttpClient<T>(this Services services) => new();
                    public static Builder SetName(this Builder builder, string name) => builder;
                    public static Builder AddStandardResilienceHandler(this Builder builder, Action<StandardOptions>? configure = null) => builder;
                    public static Builder AddStandardHedgingHandler(this Builder builder) => builder;
                    public static Builder AddResilienceHandler(this Builder builder, string name, Action<Pipeline> configure) => builder;
                    public static Builder Configure(this Builder builder, Action<StandardOptions> configure) => builder;
                    public static void DisableForUnsafeHttpMethods(this RetryOptions options) { }
                    public static void DisableFor(this RetryOptions options, params System.Net.Http.HttpMethod[] methods) { }
                }
            }
            namespace Polly
            {
                public sealed class ResiliencePipeline
                {
                    public async ValueTask ExecuteAsync(Func<CancellationToken, ValueTask> callback) => await callback(default);
                }
            }
            namespace Microsoft.Extensions.Http.Resilience
            {
                public sealed class ResilienceHandler : System.Net.Http.DelegatingHandler { }
            }
            """));
}
