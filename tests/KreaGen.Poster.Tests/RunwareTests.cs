using System.Diagnostics;
using System.Text.Json;
using KreaGen.Poster.Tests.Harness;
using KreaGen.Samples.Poster;
using KreaGen.Samples.Poster.Files;
using KreaGen.Samples.Poster.Runs;
using KreaGen.Samples.Sandbox.Faults;

namespace KreaGen.Poster.Tests;

/// <summary>The program with <c>--provider runware</c>.</summary>
public sealed class RunwareTests : IDisposable
{
    private readonly Interruption _interruption = new();

    public void Dispose() => _interruption.Dispose();

    [Fact]
    public async Task Four_results_are_four_different_pictures_of_one_task()
    {
        await using Studio studio = await Studio.OpenAsync();

        PosterResult result = await studio.RunAsync("--provider", "runware", "A lighthouse of folded paper", "--results", "4", "--size", "21:9", "--seed", "7");

        Assert.True(result.ExitCode == ExitCode.Done, result.Text);
        byte[][] pictures = [.. Enumerable.Range(1, 4).Select(number => File.ReadAllBytes(studio.PathOf($"poster-{number}.png")))];
        Assert.Equal(4, pictures.Select(Convert.ToHexString).Distinct().Count());
        Assert.All([1, 2, 3, 4], number => Assert.Equal(new PngSize(1568, 672), PngSize.Read(studio.PathOf($"poster-{number}.png"))));
        Assert.Equal(1, studio.Sandbox.RunwareSubmits);
        Assert.Equal("A lighthouse of folded paper", Assert.Single(studio.Sandbox.RunwareTasks).Prompt);
        Assert.Contains("[4] cost     0.0096 US dollars", result.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(studio.Folder, "*.task.json"));
    }

    [Fact]
    public async Task One_result_has_the_plain_name_and_no_key_is_needed()
    {
        await using Studio studio = await Studio.OpenAsync();
        PosterResult result = await Studio.RunAloneAsync(apiKey: null, "--provider", "RUNWARE", "A red kite", "--out", studio.File);
        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.True(File.Exists(studio.File));
        Assert.Contains("No RUNWARE_API_KEY is set", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, studio.Sandbox.RunwareSubmits);
    }

    [Fact]
    public async Task A_lost_answer_is_made_good_without_a_second_charge()
    {
        await using Studio studio = await Studio.OpenAsync();
        studio.Sandbox.Faults.OnRunwareSubmit(Fault.ResetAfter());
        PosterResult result = await studio.RunAsync("--provider", "runware", "A red kite", "--results", "2");
        Assert.True(result.ExitCode == ExitCode.Done, result.Text);
        Assert.Equal((1, 1), (studio.Sandbox.RunwareSubmits, studio.Sandbox.RunwareTasks.Count));
    }

    [Fact]
    public async Task Of_a_task_that_fails_the_pictures_that_are_there_are_saved()
    {
        await using Studio studio = await Studio.OpenAsync();
        PosterResult result = await studio.RunAsync("--provider", "runware", "A red kite [fail-last:timeoutProvider]", "--results", "3");
        Assert.Equal(ExitCode.JobFailed, result.ExitCode);
        Assert.True(File.Exists(studio.PathOf("poster-2.png")));
        Assert.False(File.Exists(studio.PathOf("poster-3.png")));
        Assert.StartsWith("[3] ", result.Error, StringComparison.Ordinal);
        Assert.Contains("2 of 3 results", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopped_run_is_finished_by_the_command_that_it_prints()
    {
        ManualTime time = new();
        await using Studio studio = await Studio.OpenAsync(TimeSpan.FromSeconds(3), time);
        Task<PosterResult> run = studio.RunAsync(_interruption, "--provider", "runware", "A red kite", "--results", "2");
        await Studio.UntilAsync(() => studio.Sandbox.RunwareTasks.Count == 1);
        string id = studio.Sandbox.RunwareTasks[0].Id.ToString();
        await Studio.UntilAsync(() => studio.Sandbox.RunwareQuestions > 0);
        _interruption.Request();
        PosterResult stopped = await run;
        Assert.Equal(ExitCode.Cancelled, stopped.ExitCode);
        Assert.Contains($"--resume {id} --provider runware --results 2 --endpoint", stopped.Error, StringComparison.Ordinal);

        PosterResult refused = await studio.RunAsync("--provider", "runware", "A red kite", "--results", "2");
        Assert.Equal(ExitCode.BadInput, refused.ExitCode);
        Assert.Contains(id, refused.Error, StringComparison.Ordinal);

        time.Advance(TimeSpan.FromSeconds(3));
        PosterResult resumed = await studio.RunAsync("--provider", "runware", "--resume", id, "--results", "2");
        Assert.True(resumed.ExitCode == ExitCode.Done, resumed.Text);
        Assert.True(File.Exists(studio.PathOf("poster-2.png")));
        Assert.Single(studio.Sandbox.RunwareTasks);
    }

    [Theory]
    [InlineData(402)]
    [InlineData(401)]
    public async Task A_refusal_leaves_nothing_behind(int status)
    {
        await using Studio studio = await Studio.OpenAsync();
        studio.Sandbox.Faults.OnRunwareSubmit(Fault.Status(status));
        PosterResult result = await studio.RunAsync("--provider", "runware", "A red kite");
        Assert.Equal(ExitCode.Refused, result.ExitCode);
        Assert.Empty(Directory.GetFiles(studio.Folder));
    }

    [Theory]
    [InlineData("--provider cannot be 'runwar'", "--provider", "runwar", "x")]
    [InlineData("--results is Runware's", "--results", "2", "x")]
    [InlineData("--results must be a whole number from 1 to 20", "--provider", "runware", "--results", "21", "x")]
    [InlineData("--quality is EvoLink's", "--provider", "runware", "--quality", "2K", "x")]
    [InlineData("--resume takes the UUID", "--provider", "runware", "--resume", "task-unified-1")]
    [InlineData("--prompts is EvoLink's", "--provider", "runware", "--prompts", "nowhere.txt")]
    [InlineData("--size cannot be '2:1'", "--provider", "runware", "--size", "2:1", "x")]
    [InlineData("--size cannot be '21:9'", "--size", "21:9", "x")]
    public async Task What_a_provider_does_not_have_is_said_before_anything_is_sent(string words, params string[] arguments)
    {
        await using Studio studio = await Studio.OpenAsync();
        PosterResult result = await studio.RunAsync(arguments);
        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        Assert.Contains(words, result.Error, StringComparison.Ordinal);
        Assert.Empty(studio.Sandbox.Requests);
    }

    [Fact]
    public async Task Events_name_the_provider_and_the_cost()
    {
        await using Studio studio = await Studio.OpenAsync();
        PosterResult result = await studio.RunAsync("--provider", "runware", "A red kite", "--json", "--seed", "7");
        JsonElement[] events = [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal("runware", events[0].GetProperty("provider").GetString());
        JsonElement saved = events[^1];
        Assert.Equal(("saved", 7, 0.0096), (saved.GetProperty("event").GetString(), saved.GetProperty("seed").GetInt32(), saved.GetProperty("dollars").GetDouble()));
        Assert.False(saved.TryGetProperty("credits", out _));
    }
}
