using Krea.EvoLink;
using KreaGen.Clients.Tests.Batches;

namespace KreaGen.Clients.Tests.EvoLink;

public sealed class ImagePixelsTests
{
    [Fact]
    public async Task Every_ratio_and_quality_has_the_pixels_that_come_out()
    {
        await using SandboxStudio studio = await SandboxStudio.OpenAsync();
        Assert.Equal(ImageSize.All.SelectMany(static size => ImageQuality.All.Select(quality => (size, quality))), ImagePixels.All.Select(static pixels => (pixels.Size, pixels.Quality)));
        foreach (ImagePixels pixels in ImagePixels.All)
        {
            await studio.Client.StartImageGenerationAsync(new() { Prompt = "x", Size = pixels.Size, Quality = pixels.Quality });
        }

        Assert.Equal(ImagePixels.All.Select(static pixels => (pixels.Width, pixels.Height)), studio.Sandbox.Tasks.Select(static task => (task.Width, task.Height)));
        Assert.Equal("1024×1024", ImagePixels.Of(null, null)?.ToString());
        Assert.Null(ImagePixels.Of(ImageSize.From("7:3"), null));
    }
}
