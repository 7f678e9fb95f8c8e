using System.Drawing;
using System.Globalization;
using Krea.EvoLink;

namespace KreaGen.Extensions.AI.EvoLink;

/// <summary>Chooses the ratio and the quality for a size in pixels.</summary>
internal static class SizeChoice
{
    private const double MostOff = 0.1;
    private const double MostPixels = 2;

    /// <summary>The nearest that the model has.</summary>
    /// <exception cref="ArgumentException">Nothing is near enough.</exception>
    public static ImagePixels Nearest(Size asked, bool exact)
    {
        if (asked.Width <= 0 || asked.Height <= 0)
        {
            throw new ArgumentException($"An image cannot have {Text(asked)} pixels. Nothing was sent.", nameof(asked));
        }

        if (ImagePixels.All.FirstOrDefault(known => known.Width == asked.Width && known.Height == asked.Height) is { } same)
        {
            return same;
        }

        ImagePixels square = ImagePixels.All.Where(static known => known.Width == known.Height).MinBy(known => Distance(Area(known), Area(asked)))!;
        ImagePixels nearest = ImagePixels.All.Where(known => known.Quality == square.Quality).MinBy(known => Distance(Ratio(known), Ratio(asked)))!;
        double largest = ImagePixels.All.Where(known => known.Size == nearest.Size).Max(Area);
        return !exact && Distance(Ratio(nearest), Ratio(asked)) <= Math.Log(1 + MostOff) && Area(asked) <= MostPixels * largest
            ? nearest
            : throw new ArgumentException($"Krea 2 Turbo makes no images of {Text(asked)} pixels; the nearest is {nearest} ({nearest.Size} at {nearest.Quality}). Nothing was sent.", nameof(asked));
    }

    private static double Distance(double one, double other) => Math.Abs(Math.Log(one / other));

    private static double Area(ImagePixels pixels) => (double)pixels.Width * pixels.Height;

    private static double Area(Size size) => (double)size.Width * size.Height;

    private static double Ratio(ImagePixels pixels) => (double)pixels.Width / pixels.Height;

    private static double Ratio(Size size) => (double)size.Width / size.Height;

    private static string Text(Size size) => string.Create(CultureInfo.InvariantCulture, $"{size.Width}×{size.Height}");
}
