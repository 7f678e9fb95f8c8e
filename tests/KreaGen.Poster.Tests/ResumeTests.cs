using System.Diagnostics;
using KreaGen.Poster.Tests.Harness;
using KreaGen.Samples.Poster;
using KreaGen.Samples.Poster.Files;
using KreaGen.Samples.Poster.Runs;

namespace KreaGen.Poster.Tests;

public sealed class ResumeTests : IDisposable
{
    private readonly Interruption _interruption = new();

    public void Dispose() => _interruption.Dispose();

    [Fact]
    public async Task A_task_that_outlasts_the_deadline_is_resumed_without_a_second_submit()
    {
        ManualTime time = new();
        await using Studio studio = await Studio.OpenAsync(TimeSpan.FromSeconds(2), time);

        PosterResult waited = await studio.RunAsync("A red kite", "--seed", "7", "--timeout", "1");
        string id = Assert.Single(studio.Sandbox.Tasks).Id;
        Assert.Equal(ExitCode.StillRunning, waited.ExitCode);
        Assert.Contains($"--resume {id} --endpoint {studio.Endpoint}", waited.Error, StringComparison.Ordinal);
        Assert.Equal(id, UnfinishedTask.Read(studio.File)?.Id);

        PosterResult again = await studio.RunAsync("A red kite");
        Assert.Equal(ExitCode.BadInput, again.ExitCode);
        Assert.Contains($"--resume {id}", again.Error, StringComparison.Ordinal);

        time.Advance(TimeSpan.FromSeconds(2));
        PosterResult resumed = await studio.RunAsync("--resume", id);
        Assert.Equal(ExitCode.Done, resumed.ExitCode);
        Assert.Contains("seed     7", resumed.Output, StringComparison.Ordinal);
        Assert.Equal(1, studio.Sandbox.ReceivedSubmits);
        Assert.Equal([studio.File], Directory.GetFiles(studio.Folder));
    }

    [Fact]
    public async Task An_unknown_task_is_refused()
    {
        await using Studio studio = await Studio.OpenAsync();

        PosterResult result = await studio.RunAsync("--resume", "task-unified-1-nobody", "--timeout", "600");

        Assert.Equal(ExitCode.Refused, result.ExitCode);
        Assert.Contains("does not know this task", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interruption_waits_for_the_answer_of_the_submit_because_it_holds_the_id()
    {
        await using Studio studio = await Studio.OpenAsync(TimeSpan.FromMinutes(1));

        Task<PosterResult> running = studio.RunAsync(_interruption, "A red kite [slow:1]");
        await Studio.UntilAsync(() => studio.Sandbox.ReceivedSubmits > 0);
        _interruption.Request();
        PosterResult result = await running;

        string id = Assert.Single(studio.Sandbox.Tasks).Id;
        Assert.Equal(ExitCode.Cancelled, result.ExitCode);
        Assert.Contains($"--resume {id}", result.Error, StringComparison.Ordinal);
        Assert.Equal(id, UnfinishedTask.Read(studio.File)?.Id);
    }

    [Fact]
    public async Task A_second_interruption_gives_up_the_submit_and_says_that_it_may_be_charged()
    {
        await using Studio studio = await Studio.OpenAsync(TimeSpan.FromMinutes(1));

        Task<PosterResult> running = studio.RunAsync(_interruption, "A red kite [slow:600]");
        await Studio.UntilAsync(() => studio.Sandbox.ReceivedSubmits > 0);
        _interruption.Request();
        _interruption.Request();
        PosterResult result = await running;

        Assert.Equal(ExitCode.SubmitUnknown, result.ExitCode);
        Assert.Contains("Look at your account", result.Error, StringComparison.Ordinal);
        Assert.NotNull(UnfinishedTask.Read(studio.File));
    }

    [PosixFact]
    public async Task Ctrl_C_leaves_the_id_and_the_command_that_resumes()
    {
        await using Studio studio = await Studio.OpenAsync(TimeSpan.FromMinutes(1));
        using Process process = studio.StartProcess("A red kite");
        await Studio.UntilAsync(() => UnfinishedTask.Read(studio.File)?.Id is not null);

        using Process kill = Process.Start("kill", ["-INT", FormattableString.Invariant($"{process.Id}")]);
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        string id = Assert.Single(studio.Sandbox.Tasks).Id;
        Assert.Equal(130, process.ExitCode);
        Assert.Contains($"dotnet run --project samples/Poster -- --resume {id}", error, StringComparison.Ordinal);
        Assert.Contains(id, await process.StandardOutput.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_killed_program_leaves_the_id_in_a_note_beside_the_picture()
    {
        await using Studio studio = await Studio.OpenAsync(TimeSpan.FromMinutes(1));
        using Process process = studio.StartProcess("A red kite");
        await Studio.UntilAsync(() => UnfinishedTask.Read(studio.File)?.Id is not null);

        process.Kill();
        await process.WaitForExitAsync();

        Assert.Equal(Assert.Single(studio.Sandbox.Tasks).Id, UnfinishedTask.Read(studio.File)?.Id);
        Assert.DoesNotContain("sandbox-key", await File.ReadAllTextAsync(UnfinishedTask.PathOf(studio.File)), StringComparison.Ordinal);
    }
}
