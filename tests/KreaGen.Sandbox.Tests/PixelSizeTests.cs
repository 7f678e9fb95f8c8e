using KreaGen.Samples.Sandbox;
using KreaGen.Samples.Sandbox.Generations;

namespace KreaGen.Sandbox.Tests;

public sealed class PixelSizeTests
{
    [Theory]
    [InlineData("1:1", 1024, 1024, 2048, 2048)]
    [InlineData("4:3", 1152, 896, 2304, 1728)]
    [InlineData("3:4", 896, 1152, 1728, 2304)]
    [InlineData("5:4", 1152, 896, 2240, 1792)]
    [InlineData("4:5", 896, 1152, 1792, 2240)]
    [InlineData("2:3", 832, 1280, 1664, 2496)]
    [InlineData("3:2", 1280, 832, 2496, 1664)]
    [InlineData("9:16", 768, 1344, 1472, 2688)]
    [InlineData("16:9", 1344, 768, 2688, 1472)]
    [InlineData("1:2", 704, 1472, 1408, 2816)]
    [InlineData("2:1", 1472, 704, 2816, 1408)]
    public async Task Every_size_and_quality_has_its_documented_pixels(string size, int width1, int height1, int width2, int height2)
    {
        await using Api api = await Api.StartAsync();
        await api.TakeAsync(Api.Body("x", $$""","size":"{{size}}","quality":"1K" """));
        await api.TakeAsync(Api.Body("x", $$""","size":"{{size}}","quality":"2K" """));

        IReadOnlyList<SandboxTask> tasks = api.Server.Tasks;
        Assert.Equal((width1, height1, 0.45m), (tasks[0].Width, tasks[0].Height, tasks[0].Price));
        Assert.Equal((width2, height2, 1.8m), (tasks[1].Width, tasks[1].Height, tasks[1].Price));
    }
}
