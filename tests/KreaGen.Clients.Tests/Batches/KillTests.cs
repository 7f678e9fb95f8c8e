using System.Diagnostics;
using System.Security.Cryptography;
using KreaGen.Samples.Sandbox;
using KreaGen.Samples.Sandbox.Faults;
using KreaGen.Samples.Sandbox.Generations;
using KreaGen.Samples.Sandbox.Pictures;

namespace KreaGen.Clients.Tests.Batches;

/// <summary>A process that is killed, and started again with the same journal.</summary>
public sealed class KillTests
{
    private const int Pictures = 200;
    private const int Kills = 50;

    // So many are left for the process that nobody kills.
    private const int Left = 20;

    [Fact]
    public async Task Killed_fifty_times_every_picture_is_paid_once_and_saved_once()
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync();
        var random = new Random(2026);
        for (int kill = 0; kill < Kills; kill++)
        {
            int enough = (kill * (Pictures - Left) / Kills) + random.Next(1, 6);
            Slow(studio.Sandbox, enough + 3 - studio.Sandbox.AcceptedSubmits);
            using Process process = studio.StartProcess(Pictures);
            await UntilAsync(() => studio.Sandbox.AcceptedSubmits >= enough || process.HasExited);
            await Task.Delay(random.Next(0, 40));
            Assert.False(process.HasExited, "The process came to its end before it was killed.");
            process.Kill();
            await process.WaitForExitAsync();
        }

        studio.Sandbox.Faults.Clear();
        using Process last = studio.StartProcess(Pictures);
        string[] lines = (await last.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await last.WaitForExitAsync();
        Assert.Equal(0, last.ExitCode);

        string[] unknown = [.. lines.Where(static line => line.Contains(" Unknown ", StringComparison.Ordinal)).Select(static line => BatchProcess.PromptOf(int.Parse(line.Split(' ')[0], null)))];
        Assert.Equal(Pictures, lines.Length);
        Assert.Equal(Pictures - unknown.Length, lines.Count(static line => line.Contains(" Succeeded ", StringComparison.Ordinal)));
        Assert.InRange(unknown.Length, 0, Kills);

        // Paid once: no prompt has two tasks, and only what is reported may have one without a picture.
        string[] paid = [.. studio.Sandbox.Tasks.Select(static task => task.Prompt)];
        Assert.Equal(paid.Length, paid.Distinct().Count());
        Assert.Equal(studio.Sandbox.AcceptedSubmits, paid.Length);

        // Saved once: each has its own file, and nothing else is there.
        string[] saved = [.. Directory.GetFiles(studio.Folder, "*.png").Order(StringComparer.Ordinal)];
        Assert.Equal(
            Enumerable.Range(0, Pictures).Where(index => !unknown.Contains(BatchProcess.PromptOf(index))).Select(index => BatchProcess.FileOf(studio.Folder, index)), saved);
        Assert.Equal(saved.Length, saved.Select(static file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))).Distinct().Count());
        Assert.Equal(saved.Length + 1, Directory.GetFileSystemEntries(studio.Folder).Length);
        Assert.All(paid.Except(unknown), prompt => Assert.Contains(BatchProcess.FileOf(studio.Folder, Index(studio.Sandbox, prompt)), saved));
        SandboxTask any = studio.Sandbox.Tasks.First(task => !unknown.Contains(task.Prompt));
        Assert.Equal(Picture.Paint(any.Prompt, any.Seed, any.Width, any.Height), await File.ReadAllBytesAsync(BatchProcess.FileOf(studio.Folder, any.Seed - 1)));
    }

    [Fact]
    public async Task A_submit_under_way_when_the_process_dies_is_reported_and_never_repeated()
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync();
        studio.Sandbox.Faults.OnSubmit(Fault.Slow(TimeSpan.FromMinutes(1)));
        using (Process process = studio.StartProcess(3))
        {
            await UntilAsync(() => studio.Sandbox.AcceptedSubmits == 1);
            process.Kill();
            await process.WaitForExitAsync();
        }

        for (int run = 0; run < 2; run++)
        {
            using Process next = studio.StartProcess(3);
            string output = await next.StandardOutput.ReadToEndAsync();
            await next.WaitForExitAsync();
            Assert.Single(output.Split('\n'), static line => line.Contains(" Unknown - ", StringComparison.Ordinal) && line.Contains("may have been charged", StringComparison.Ordinal));
            Assert.Equal(2, output.Split('\n').Count(static line => line.Contains(" Succeeded ", StringComparison.Ordinal)));
            Assert.Equal(3, studio.Sandbox.AcceptedSubmits);
        }
    }

    [Fact]
    public async Task A_submit_under_way_is_found_again_where_the_client_chose_its_id()
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync();
        studio.Sandbox.Faults.Add(SandboxEndpoint.RunwareSubmit, Fault.Slow(TimeSpan.FromMinutes(1)));
        using (Process process = studio.StartProcess(3, "runware"))
        {
            await UntilAsync(() => studio.Sandbox.RunwareTasks.Count == 1);
            process.Kill();
            await process.WaitForExitAsync();
        }

        using Process next = studio.StartProcess(3, "runware");
        string output = await next.StandardOutput.ReadToEndAsync();
        await next.WaitForExitAsync();
        Assert.Equal(3, output.Split('\n').Count(static line => line.Contains(" Succeeded ", StringComparison.Ordinal)));
        Assert.Contains($" Succeeded {studio.Sandbox.RunwareTasks[0].Id} ", output, StringComparison.Ordinal);
        Assert.Equal((3, 3), (studio.Sandbox.RunwareTasks.Count, Directory.GetFiles(studio.Folder, "*.png").Length));
    }

    [Fact]
    public async Task A_second_process_is_refused_while_the_first_one_runs()
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync(taskSeconds: 3600);
        using Process first = studio.StartProcess(1);
        try
        {
            await UntilAsync(() => studio.Sandbox.AcceptedSubmits == 1);
            using Process second = studio.StartProcess(1);
            string output = await second.StandardOutput.ReadToEndAsync();
            await second.WaitForExitAsync();
            Assert.Equal(BatchProcess.JournalRefused, second.ExitCode);
            Assert.Contains("Another process is using the journal", output, StringComparison.Ordinal);
            Assert.Equal(1, studio.Sandbox.ReceivedSubmits);
        }
        finally
        {
            first.Kill();
        }
    }

    [PosixFact]
    public async Task A_full_disk_stops_submitting_and_what_was_paid_for_is_picked_up_later()
    {
        const int Wanted = 20;
        await using SandboxStudio studio = await SandboxStudio.OpenAsync();
        using (Process process = studio.StartProcess(Wanted, "leave", "env", "DOTNET_EnableWriteXorExecute=0", "bash", "-c", "trap '' XFSZ; ulimit -f 2; exec \"$@\"", "bash"))
        {
            string output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.Equal(BatchProcess.JournalRefused, process.ExitCode);
            Assert.Contains("cannot be written", output, StringComparison.Ordinal);
            Assert.Contains(" NotSent ", output, StringComparison.Ordinal);
            Assert.Contains(" Succeeded ", output, StringComparison.Ordinal);
        }

        Assert.InRange(studio.Sandbox.AcceptedSubmits, 1, Wanted - 1);
        using Process again = studio.StartProcess(Wanted, "leave");
        string[] lines = (await again.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await again.WaitForExitAsync();
        Assert.Equal(0, again.ExitCode);
        Assert.Equal(Wanted, lines.Count(static line => line.Contains(" Succeeded ", StringComparison.Ordinal) || line.Contains(" Unknown ", StringComparison.Ordinal)));
        Assert.Equal(studio.Sandbox.AcceptedSubmits, studio.Sandbox.Tasks.Select(static task => task.Prompt).Distinct().Count());
    }

    /// <summary>
    /// A response that takes a moment makes it likely that a kill meets a submit under way. After some submits no response comes: however
    /// late the kill is on a busy machine, the process has not come to its end.
    /// </summary>
    private static void Slow(SandboxServer sandbox, int submits)
    {
        sandbox.Faults.Clear();
        if (submits > 0)
        {
            sandbox.Faults.OnSubmit(Fault.Slow(TimeSpan.FromMilliseconds(15)), submits);
        }

        sandbox.Faults.OnSubmit(Fault.Slow(TimeSpan.FromMinutes(10)), Pictures);
    }

    private static int Index(SandboxServer sandbox, string prompt) => sandbox.Tasks.First(task => task.Prompt == prompt).Seed - 1;

    private static async Task UntilAsync(Func<bool> happened)
    {
        for (int tries = 0; !happened(); tries++)
        {
            Assert.True(tries < 60_000, "It did not happen within five minutes.");
            await Task.Delay(5);
        }
    }
}
