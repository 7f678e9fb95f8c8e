using KreaGen.Poster.Tests.Harness;
using KreaGen.Samples.Poster;
using KreaGen.Samples.Poster.Runs;

namespace KreaGen.Poster.Tests;

public sealed class FailureTests
{
    [Theory]
    [InlineData("[fail:content_policy_violation]", 4, "Submitting the same again does not help")]
    [InlineData("[fail:service_error]", 4, "Submitting it again may help, and is a new charge")]
    [InlineData("[status:400]", 3, "The service refuses the request")]
    [InlineData("[status:402]", 3, "The account has not enough credits")]
    [InlineData("[status:403]", 3, "The key may not use this model")]
    [InlineData("[reset:after]", 6, "Look at your account before you submit again")]
    [InlineData("[truncated]", 6, "Look at your account before you submit again")]
    [InlineData("[status:500]", 6, "Look at your account before you submit again")]
    [InlineData("[image:expired]", 7, "The picture is made, but not saved")]
    [InlineData("[image:html]", 7, "The picture is made, but not saved")]
    public async Task A_failure_is_a_sentence_and_an_exit_code_after_a_single_submit(string prompt, int exitCode, string sentence)
    {
        await using Studio studio = await Studio.OpenAsync();

        PosterResult result = await studio.RunAsync($"A red kite {prompt}");

        Assert.Equal((ExitCode)exitCode, result.ExitCode);
        Assert.Contains(sentence, result.Error, StringComparison.Ordinal);
        Assert.Equal(1, studio.Sandbox.ReceivedSubmits);
        Assert.DoesNotContain("   at ", result.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("sandbox-key", result.Text, StringComparison.Ordinal);
        Assert.False(File.Exists(studio.File));
    }

    [Fact]
    public async Task A_wrong_key_is_refused_and_never_shown()
    {
        await using Studio studio = await Studio.OpenAsync();

        PosterResult result = await Studio.RunAloneAsync("sk-canary", "--endpoint", studio.Endpoint, "--out", studio.File, "--verbose");

        Assert.Equal(ExitCode.Refused, result.ExitCode);
        Assert.Contains("check EVOLINK_API_KEY", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("sk-canary", result.Text, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(studio.Folder));
    }

    [Fact]
    public async Task A_service_that_cannot_be_reached_leaves_nothing_behind()
    {
        await using Studio studio = await Studio.OpenAsync();
        await studio.Sandbox.DisposeAsync();

        PosterResult result = await studio.RunAsync("A red kite");

        Assert.Equal(ExitCode.Unreachable, result.ExitCode);
        Assert.Contains("nothing was submitted", result.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(studio.Folder));
    }

    [Fact]
    public async Task A_lost_answer_stands_in_the_way_of_a_second_submit_until_it_is_forced()
    {
        await using Studio studio = await Studio.OpenAsync();
        await studio.RunAsync("A red kite [reset:after]");

        PosterResult second = await studio.RunAsync("A red kite");
        PosterResult forced = await studio.RunAsync("A red kite", "--force");

        Assert.Equal(ExitCode.BadInput, second.ExitCode);
        Assert.Contains("may have been charged", second.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, forced.ExitCode);
        Assert.Equal(2, studio.Sandbox.ReceivedSubmits);
        Assert.Equal([studio.File], Directory.GetFiles(studio.Folder));
    }

    [Fact]
    public void What_a_service_says_cannot_command_the_terminal() =>
        Assert.Equal("red [31m text", FailureReader.OneLine("red \u001b[31m\u202e\r\ntext\u0007"));
}
