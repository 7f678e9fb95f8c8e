using System.Text.Json;
using KreaGen.Poster.Tests.Harness;
using KreaGen.Samples.Poster;

namespace KreaGen.Poster.Tests;

public sealed class JsonTests
{
    [Fact]
    public async Task Standard_output_is_one_JSON_object_per_line_and_ends_with_the_saved_file()
    {
        await using Studio studio = await Studio.OpenAsync();

        PosterResult result = await studio.RunAsync("A red kite", "--json", "--seed", "7", "--size", "2:1");

        JsonElement[] events = Read(result);
        JsonElement saved = events[^1];
        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Equal(["opened", "started"], events.Take(2).Select(Name));
        Assert.Contains("progress", events.Select(Name));
        Assert.Equal("saved", Name(saved));
        Assert.Equal(studio.Sandbox.Tasks[0].Id, saved.GetProperty("task").GetString());
        Assert.Equal(studio.File, saved.GetProperty("file").GetString());
        Assert.Equal(7, saved.GetProperty("seed").GetInt32());
        Assert.Equal(0.45, saved.GetProperty("credits").GetDouble());
        Assert.Equal((1472, 704), (saved.GetProperty("width").GetInt32(), saved.GetProperty("height").GetInt32()));
    }

    [Fact]
    public async Task Wrong_input_is_JSON_too()
    {
        await using Studio studio = await Studio.OpenAsync();

        PosterResult result = await studio.RunAsync("--json", "--size", "7:7");

        JsonElement failed = Assert.Single(Read(result));
        Assert.Equal("failed", Name(failed));
        Assert.Equal(2, failed.GetProperty("exitCode").GetInt32());
        Assert.Contains("--size cannot be '7:7'", failed.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static JsonElement[] Read(PosterResult result) =>
        [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonElement.Parse(line))];

    private static string? Name(JsonElement line) => line.GetProperty("event").GetString();
}
