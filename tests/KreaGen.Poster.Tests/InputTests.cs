using Krea.EvoLink;
using KreaGen.Poster.Tests.Harness;
using KreaGen.Samples.Poster;

namespace KreaGen.Poster.Tests;

public sealed class InputTests
{
    [Theory]
    [InlineData("--size 16:8", "--size cannot be '16:8'", "Did you mean 16:9?")]
    [InlineData("--quality 3K", "--quality cannot be '3K'; it can be 1K, 2K.", "Nothing was sent")]
    [InlineData("--seed 2000000", "--seed must be a whole number from 0 to 1048576, but is '2000000'.", "Nothing was sent")]
    [InlineData("--seed 99999999999999999999", "--seed must be a whole number from 0 to 1048576", "Nothing was sent")]
    [InlineData("--seed seven", "from 0 to 1048576, but is 'seven'", "Nothing was sent")]
    [InlineData("--parallel 0", "--parallel must be a whole number from 1 to 8", "Nothing was sent")]
    [InlineData("--timeout -1", "--timeout must be a whole number from 1", "Nothing was sent")]
    [InlineData("--prompts /no/such/file.txt", "The prompts cannot be read", "Nothing was sent")]
    [InlineData("--resume task-unified-1-a --size 1:1", "--resume finishes a task as it was ordered", "leave out --size")]
    [InlineData("--resume task-unified-1-a kite", "--resume finishes a task as it was ordered", "leave out a prompt")]
    [InlineData("red kite", "'kite'", "in quotes")]
    [InlineData("--sise 1:1", "There is no option '--sise'.", "Did you mean --size?")]
    [InlineData("--out /", "is a folder", "Nothing was sent")]
    public async Task Wrong_input_is_named_with_what_is_allowed_before_anything_is_sent(string arguments, string names, string says)
    {
        await using Studio studio = await Studio.OpenAsync();

        PosterResult result = await studio.RunAsync(arguments.Split(' '));

        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        Assert.Contains(names, result.Error, StringComparison.Ordinal);
        Assert.Contains(says, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
        Assert.Empty(studio.Sandbox.Requests);
    }

    [Fact]
    public async Task All_sizes_are_listed_when_one_is_unknown()
    {
        await using Studio studio = await Studio.OpenAsync();

        PosterResult result = await studio.RunAsync("--size", "wide");

        Assert.Equal(11, ImageSize.All.Count);
        Assert.All(ImageSize.All, size => Assert.Contains(size.Value, result.Error, StringComparison.Ordinal));
        Assert.DoesNotContain("Did you mean", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once()
    {
        await using Studio studio = await Studio.OpenAsync();

        PosterResult result = await studio.RunAsync("--size", "9:15", "--seed", "-1", " ");

        Assert.Contains("--size", result.Error, StringComparison.Ordinal);
        Assert.Contains("--seed", result.Error, StringComparison.Ordinal);
        Assert.Contains("The prompt is empty", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://example.com")]
    [InlineData("https://user:secret@example.com")]
    [InlineData("here")]
    public async Task An_endpoint_that_would_show_the_key_is_refused(string endpoint)
    {
        PosterResult result = await Studio.RunAloneAsync("sk-canary", "--endpoint", endpoint);

        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        Assert.Contains("--endpoint must be an https URL", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("sk-canary", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resuming_without_a_service_that_knows_the_task_says_which_ones_do()
    {
        PosterResult result = await Studio.RunAloneAsync(apiKey: null, "--resume", "task-unified-1-a");

        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        Assert.Contains("a sandbox that runs on its own (--endpoint)", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_shows_examples_and_exit_codes()
    {
        PosterResult result = await Studio.RunAloneAsync(apiKey: null, "--help");

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Contains("--size 16:9 --quality 2K --seed 7", result.Output, StringComparison.Ordinal);
        Assert.All(Enum.GetValues<ExitCode>(), code => Assert.Contains($" {(int)code}  ", result.Output, StringComparison.Ordinal));
    }
}
