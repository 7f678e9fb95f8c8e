using System.Text;
using Krea.EvoLink;
using KreaGen.Batches;

namespace KreaGen.Clients.Tests.Batches;

/// <summary>Journals that were cut off, damaged, or never were journals.</summary>
public sealed class JournalTests
{
    private static readonly ImageGenerationRequest[] One = [new() { Prompt = "A red kite", Seed = 1 }];

    [Fact]
    public async Task Cut_off_after_any_byte_nothing_is_paid_twice()
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync(taskSeconds: 0);
        await studio.RunAsync(One, new() { Journal = studio.Journal });
        byte[] whole = await File.ReadAllBytesAsync(studio.Journal);
        string text = Encoding.UTF8.GetString(whole);
        int header = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        int submitting = text.IndexOf('\n', header) + 1;
        int submitted = text.IndexOf('\n', submitting) + 1;

        // Every second byte, and all of those around the ends of lines.
        int[] lengths = [.. Enumerable.Range(0, whole.Length + 1).Where(length => length % 7 == 0 || Near(length, header) || Near(length, submitting) || Near(length, submitted) || Near(length, whole.Length))];
        foreach (int length in lengths)
        {
            await File.WriteAllBytesAsync(studio.Journal, whole[..length]);
            int before = studio.Sandbox.AcceptedSubmits;
            BatchOutcome<ImageGenerationRequest, TaskDetailResponse> outcome = Assert.Single(await studio.RunAsync(One, new() { Journal = studio.Journal }));
            int paid = studio.Sandbox.AcceptedSubmits - before;
            (BatchResult Result, int Paid) expected = length < submitting
                ? (BatchResult.Succeeded, 1) // The submit's line was never whole, so it never went out.
                : length < submitted - 1
                    ? (BatchResult.Unknown, 0)
                    : (BatchResult.Succeeded, 0);
            Assert.True(expected == (outcome.Result, paid), $"After {length} of {whole.Length} bytes: {outcome.Result}, paid {paid} times.");
        }

        static bool Near(int length, int end) => Math.Abs(length - end) <= 2;
    }

    [Fact]
    public async Task A_last_line_of_nulls_is_torn_too()
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync(taskSeconds: 0);
        await studio.RunAsync(One, new() { Journal = studio.Journal });
        await File.AppendAllTextAsync(studio.Journal, new string('\0', 300));

        BatchOutcome<ImageGenerationRequest, TaskDetailResponse> outcome = Assert.Single(await studio.RunAsync(One, new() { Journal = studio.Journal }));

        Assert.Equal((BatchResult.Succeeded, true), (outcome.Result, outcome.IsRecalled));
        Assert.DoesNotContain('\0', await File.ReadAllTextAsync(studio.Journal));
    }

    [Theory]
    [InlineData("milk\nbread\n", "is not the journal of a batch")]
    [InlineData("milk", "is not the journal of a batch")]
    [InlineData("{\"journal\":\"KreaGen.Batches\",\"version\":2,\"kind\":\"ImageGeneration\",\"service\":\"SERVICE\"}\nwhatever comes then\n", "version 2")]
    [InlineData("{\"journal\":\"KreaGen.Batches\",\"version\":1,\"kind\":\"VideoGeneration\",\"service\":\"SERVICE\"}\n", "VideoGeneration at ")]
    [InlineData("{\"journal\":\"KreaGen.Batches\",\"version\":1,\"kind\":\"ImageGeneration\",\"service\":\"https://elsewhere.example/\"}\n", "https://elsewhere.example/")]
    [InlineData("{\"journal\":\"KreaGen.Batches\",\"version\":1,\"kind\":\"ImageGeneration\",\"service\":\"SERVICE\"}\n{\"event\":\"submi\n{\"event\":\"done\",\"item\":\"a-1\"}\n", "(2) is damaged")]
    public async Task A_file_that_cannot_be_trusted_is_refused_and_left_as_it_is(string content, string complaint)
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync();
        string before = content.Replace("SERVICE", studio.Sandbox.BaseAddress.AbsoluteUri, StringComparison.Ordinal);
        await File.WriteAllTextAsync(studio.Journal, before);

        BatchJournalException error = await Assert.ThrowsAsync<BatchJournalException>(() => studio.RunAsync(One, new() { Journal = studio.Journal }));

        Assert.Contains(complaint, error.Message, StringComparison.Ordinal);
        Assert.Equal(studio.Journal, error.Path);
        Assert.Equal(before, await File.ReadAllTextAsync(studio.Journal));
        Assert.Equal(0, studio.Sandbox.ReceivedSubmits);
    }

    [Fact]
    public async Task A_journal_that_cannot_be_opened_sends_nothing()
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync();
        BatchJournalException error = await Assert.ThrowsAsync<BatchJournalException>(() => studio.RunAsync(One, new() { Journal = studio.Folder }));
        Assert.False(error.IsInUse);
        Assert.Equal(0, studio.Sandbox.ReceivedSubmits);
    }

    [Fact]
    public async Task The_journal_holds_the_request_and_never_the_key()
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync();
        await studio.RunAsync(One, studio.Saving());
        string[] lines = await File.ReadAllLinesAsync(studio.Journal);
        Assert.Equal(["submitting", "submitted", "placing", "done"], lines.Skip(1).Select(static line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("event").GetString()));
        Assert.Contains("\"prompt\":\"A red kite\"", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain("sandbox-key", string.Concat(lines), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(studio.Journal));
        }
    }
}
