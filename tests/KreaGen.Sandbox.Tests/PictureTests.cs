using KreaGen.Samples.Sandbox.Pictures;

namespace KreaGen.Sandbox.Tests;

public sealed class PictureTests
{
    [Theory]
    [InlineData(64, 48)]
    [InlineData(97, 53)]
    [InlineData(16, 16)]
    public void A_picture_is_a_PNG_of_exactly_the_asked_pixels(int width, int height)
    {
        PngFile png = PngFile.Read(Picture.Paint("a lighthouse", 7, width, height));

        Assert.Equal((width, height), (png.Width, png.Height));
        Assert.Equal(((width * 3) + 1) * height, png.Filtered.Length);
    }

    [Fact]
    public void Same_prompt_and_seed_give_the_same_bytes() =>
        Assert.Equal(Picture.Paint("a lighthouse", 7, 160, 120), Picture.Paint("a lighthouse", 7, 160, 120));

    [Theory]
    [InlineData("a lighthouse", 8)]
    [InlineData("a lighthouse!", 7)]
    public void Another_prompt_or_seed_gives_a_visibly_different_picture(string prompt, int seed)
    {
        byte[] one = PngFile.Read(Picture.Paint("a lighthouse", 7, 160, 120)).Pixels();
        byte[] other = PngFile.Read(Picture.Paint(prompt, seed, 160, 120)).Pixels();

        double difference = one.Zip(other, static (a, b) => Math.Abs(a - b)).Average();
        Assert.True(difference > 8, $"The mean difference is {difference}.");
    }

    [Fact]
    public void A_picture_has_light_and_dark_and_no_flat_areas()
    {
        byte[] rgb = PngFile.Read(Picture.Paint("a lighthouse", 7, 320, 200)).Pixels();

        Assert.True(rgb.Max() - rgb.Min() > 120);
        int repeated = 0;
        for (int i = 12; i < rgb.Length; i += 3)
        {
            repeated += rgb.AsSpan(i - 12, 9).SequenceEqual(rgb.AsSpan(i - 9, 9)) ? 1 : 0;
        }

        Assert.True(repeated < rgb.Length / 3 / 10, $"{repeated} runs of equal pixels: the grain does not hide banding.");
    }

    [Fact]
    public void The_largest_picture_stays_small_enough_to_keep()
    {
        byte[] png = Picture.Paint("A cinematic product poster, silver headphones", 7, 2688, 1472);

        Assert.InRange(png.Length, 500_000, 6_000_000);
        PngFile file = PngFile.Read(png);
        Assert.Equal((2688, 1472), (file.Width, file.Height));
    }

    [Theory]
    [InlineData(15, 64)]
    [InlineData(64, 8193)]
    public void Impossible_pixels_are_refused(int width, int height) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Picture.Paint("x", 1, width, height));
}
