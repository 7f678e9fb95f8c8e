using KreaGen.Poster.Tests.Harness;
using KreaGen.Samples.Poster;
using KreaGen.Samples.Poster.Files;

namespace KreaGen.Poster.Tests;

public sealed class SizeTests
{
    [Theory]
    [InlineData("", 1024, 1024, "0.45")]
    [InlineData("--size 16:9 --quality 2K --seed 7", 2688, 1472, "1.8")]
    public async Task The_built_in_sandbox_draws_the_pixels_that_were_asked_for(string options, int width, int height, string credits)
    {
        string folder = Directory.CreateTempSubdirectory("kreagen-poster-").FullName;
        string file = Path.Join(folder, "poster.png");

        PosterResult result = await Studio.RunAloneAsync(
            apiKey: null, ["--out", file, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Equal(new PngSize(width, height), PngSize.Read(file));
        Assert.Contains("No EVOLINK_API_KEY is set", result.Output, StringComparison.Ordinal);
        Assert.Contains("task-unified-", result.Output, StringComparison.Ordinal);
        Assert.Contains($"pixels   {width}×{height}", result.Output, StringComparison.Ordinal);
        Assert.Contains($"credits  {credits}", result.Output, StringComparison.Ordinal);
        Assert.Contains($"file     {file}", result.Output, StringComparison.Ordinal);
        Assert.Equal([file], Directory.GetFiles(folder));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_same_seed_and_prompt_give_the_same_picture()
    {
        await using Studio studio = await Studio.OpenAsync();

        PosterResult first = await studio.RunAsync("A red kite", "--seed", "7", "--out", studio.PathOf("a.png"));
        PosterResult second = await studio.RunAsync("A red kite", "--seed", "7", "--out", studio.PathOf("b.png"));

        Assert.Equal((ExitCode.Done, ExitCode.Done), (first.ExitCode, second.ExitCode));
        Assert.Equal(await File.ReadAllBytesAsync(studio.PathOf("a.png")), await File.ReadAllBytesAsync(studio.PathOf("b.png")));
    }

    [Fact]
    public async Task A_seed_that_was_drawn_is_shown_and_is_the_one_that_was_sent()
    {
        await using Studio studio = await Studio.OpenAsync();

        PosterResult result = await studio.RunAsync("A red kite");

        Assert.Contains($"seed     {Assert.Single(studio.Sandbox.Tasks).Seed}", result.Output, StringComparison.Ordinal);
    }
}
