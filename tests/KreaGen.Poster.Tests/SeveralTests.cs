using System.Diagnostics;
using KreaGen.Poster.Tests.Harness;
using KreaGen.Samples.Poster;

namespace KreaGen.Poster.Tests;

public sealed class SeveralTests
{
    [Fact]
    public async Task Each_prompt_of_a_file_becomes_a_numbered_picture()
    {
        await using Studio studio = await Studio.OpenAsync();
        string prompts = studio.PathOf("prompts.txt");
        await File.WriteAllTextAsync(prompts, "# three\nA red kite\r\n\n  A blue kite  \nA green kite\n");

        PosterResult result = await studio.RunAsync("--prompts", prompts, "--parallel", "3");

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Equal(["A blue kite", "A green kite", "A red kite"], studio.Sandbox.Tasks.Select(static task => task.Prompt).Order(StringComparer.Ordinal));
        Assert.All([1, 2, 3], number => Assert.True(File.Exists(studio.PathOf($"poster-{number}.png"))));
        Assert.False(File.Exists(studio.File));
        Assert.Contains("[3] pixels   1024×1024", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_failure_leaves_the_others_alone_and_gives_the_exit_code()
    {
        await using Studio studio = await Studio.OpenAsync();
        string prompts = studio.PathOf("prompts.txt");
        await File.WriteAllTextAsync(prompts, "A red kite\nA blue kite [fail:service_error]\nA green kite\n");

        PosterResult result = await studio.RunAsync("--prompts", prompts, "--parallel", "3");

        Assert.Equal(ExitCode.JobFailed, result.ExitCode);
        Assert.StartsWith("[2] ", result.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(studio.PathOf("poster-1.png")));
        Assert.False(File.Exists(studio.PathOf("poster-2.png")));
        Assert.True(File.Exists(studio.PathOf("poster-3.png")));
    }

    [Fact]
    public async Task A_refusal_that_concerns_all_stops_the_rest()
    {
        await using Studio studio = await Studio.OpenAsync();
        string prompts = studio.PathOf("prompts.txt");
        await File.WriteAllTextAsync(prompts, "A red kite [status:402]\nA blue kite\nA green kite\n");

        PosterResult result = await studio.RunAsync("--prompts", prompts, "--parallel", "1");

        Assert.Equal(ExitCode.Refused, result.ExitCode);
        Assert.Equal(1, studio.Sandbox.ReceivedSubmits);
        Assert.Contains("[3] Not sent, for the same reason.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_command_goes_on_where_a_killed_one_was_and_pays_nothing_twice()
    {
        ManualTime time = new();
        await using Studio studio = await Studio.OpenAsync(TimeSpan.FromSeconds(2), time);
        string prompts = studio.PathOf("prompts.txt");
        await File.WriteAllTextAsync(prompts, "A red kite\nA blue kite\nA green kite\n");
        using (Process killed = studio.StartProcess("--prompts", prompts, "--parallel", "2"))
        {
            // Who asks for a task has noted it.
            await Studio.UntilAsync(() => studio.Sandbox.Polls.Count == 2);
            killed.Kill();
            await killed.WaitForExitAsync();
        }

        time.Run();

        PosterResult result = await studio.RunAsync("--prompts", prompts);
        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Contains("3 of 3 saved", result.Output, StringComparison.Ordinal);
        Assert.Equal(3, studio.Sandbox.AcceptedSubmits);
        Assert.All(studio.Sandbox.Tasks, task => Assert.Contains(FormattableString.Invariant($"seed     {task.Seed}\n"), result.Output, StringComparison.Ordinal));

        PosterResult again = await studio.RunAsync("--prompts", prompts);
        Assert.Equal(ExitCode.Done, again.ExitCode);
        Assert.Contains("saved by an earlier run", again.Text, StringComparison.Ordinal);
        Assert.Equal(3, studio.Sandbox.ReceivedSubmits);
    }

    [Fact]
    public async Task What_failed_is_submitted_again_only_by_force()
    {
        await using Studio studio = await Studio.OpenAsync();
        string prompts = studio.PathOf("prompts.txt");
        await File.WriteAllTextAsync(prompts, "A red kite\nA blue kite [fail:service_error]\n");

        await studio.RunAsync("--prompts", prompts);
        PosterResult recalled = await studio.RunAsync("--prompts", prompts);
        Assert.Equal(ExitCode.JobFailed, recalled.ExitCode);
        Assert.Contains("It failed in an earlier run.", recalled.Error, StringComparison.Ordinal);
        Assert.Contains("--force", recalled.Error, StringComparison.Ordinal);
        Assert.Equal(2, studio.Sandbox.ReceivedSubmits);

        PosterResult forced = await studio.RunAsync("--prompts", prompts, "--force");
        Assert.Equal(ExitCode.JobFailed, forced.ExitCode);
        Assert.Equal(3, studio.Sandbox.ReceivedSubmits);
    }

    [Fact]
    public async Task A_lost_answer_is_reported_by_every_run_and_never_repeated_by_itself()
    {
        await using Studio studio = await Studio.OpenAsync();
        string prompts = studio.PathOf("prompts.txt");
        await File.WriteAllTextAsync(prompts, "A red kite [reset:after]\n");

        PosterResult first = await studio.RunAsync("--prompts", prompts, "--json");
        PosterResult second = await studio.RunAsync("--prompts", prompts);

        Assert.Equal((ExitCode.SubmitUnknown, ExitCode.SubmitUnknown), (first.ExitCode, second.ExitCode));
        Assert.Contains("{\"event\":\"total\",\"saved\":0,\"notSaved\":1,\"of\":1}", first.Output, StringComparison.Ordinal);
        Assert.Equal(1, studio.Sandbox.ReceivedSubmits);
    }

    [Fact]
    public async Task A_journal_of_something_else_is_wrong_input()
    {
        await using Studio studio = await Studio.OpenAsync();
        string prompts = studio.PathOf("prompts.txt");
        await File.WriteAllTextAsync(prompts, "A red kite\n");
        await File.WriteAllTextAsync(studio.File + ".journal.jsonl", "milk\n");

        PosterResult result = await studio.RunAsync("--prompts", prompts);

        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        Assert.Contains("is not the journal of a batch", result.Error, StringComparison.Ordinal);
        Assert.Equal(0, studio.Sandbox.ReceivedSubmits);
    }

    [Fact]
    public async Task An_existing_file_is_kept_under_another_name_unless_forced()
    {
        await using Studio studio = await Studio.OpenAsync();
        await File.WriteAllTextAsync(studio.File, "mine");

        PosterResult kept = await studio.RunAsync("A red kite");
        PosterResult forced = await studio.RunAsync("A red kite", "--force");

        Assert.Equal((ExitCode.Done, ExitCode.Done), (kept.ExitCode, forced.ExitCode));
        Assert.Contains("poster.old-1.png", kept.Output, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(studio.PathOf("poster.old-1.png")));
        Assert.Equal(2, Directory.GetFiles(studio.Folder).Length);
    }
}
