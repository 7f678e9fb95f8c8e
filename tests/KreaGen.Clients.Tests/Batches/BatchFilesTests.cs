using Krea.EvoLink;
using KreaGen.Batches;

namespace KreaGen.Clients.Tests.Batches;

/// <summary>Where a batch saves its pictures.</summary>
public sealed class BatchFilesTests
{
    [Fact]
    public async Task A_picture_that_cannot_be_saved_is_saved_by_another_run_without_paying_again()
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync();
        Directory.CreateDirectory(BatchProcess.FileOf(studio.Folder, 0));
        BatchOutcome<ImageGenerationRequest, TaskDetailResponse> outcome = (await studio.RunAsync(SandboxStudio.Requests(2), studio.Saving()))[0];
        Assert.Equal(BatchResult.NotSaved, outcome.Result);

        Directory.Delete(BatchProcess.FileOf(studio.Folder, 0));
        Assert.All(await studio.RunAsync(SandboxStudio.Requests(2), studio.Saving()), static outcome => Assert.Equal(BatchResult.Succeeded, outcome.Result));
        Assert.Equal(2, studio.Sandbox.AcceptedSubmits);
    }

    [Fact]
    public async Task A_file_of_somebody_else_is_kept_and_our_own_is_not_saved_twice()
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync();
        string file = BatchProcess.FileOf(studio.Folder, 0);
        await File.WriteAllTextAsync(file, "mine");
        await studio.RunAsync(SandboxStudio.Requests(1), studio.Saving());
        string old = Path.Join(studio.Folder, "000.old-1.png");
        Assert.Equal("mine", await File.ReadAllTextAsync(old));

        // As if the process had died between the picture's place and the line that says so.
        string[] lines = await File.ReadAllLinesAsync(studio.Journal);
        await File.WriteAllLinesAsync(studio.Journal, lines[..^1]);
        int downloads = studio.Sandbox.ImageRequests;
        Assert.Equal([file], Assert.Single(await studio.RunAsync(SandboxStudio.Requests(1), studio.Saving())).Files);
        Assert.Equal(downloads, studio.Sandbox.ImageRequests);
        Assert.Equal(3, Directory.GetFiles(studio.Folder).Length);
    }

    [Fact]
    public async Task Two_requests_for_one_file_are_refused_before_anything_is_sent()
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync();
        string file = Path.Join(studio.Folder, "same.png");
        await Assert.ThrowsAsync<ArgumentException>(() => studio.RunAsync(SandboxStudio.Requests(2), new() { File = (_, _) => file }));
        Assert.Equal(0, studio.Sandbox.ReceivedSubmits);
    }
}
