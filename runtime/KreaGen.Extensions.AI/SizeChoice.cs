using System.Drawing;
using System.Globalization;

namespace KreaGen.Extensions.AI;

/// <summary>Chooses among the sizes that a model has.</summary>
internal static class SizeChoice
{
    private const double MaxDeviation = 0.1;
    private const double MaxPixels = 2;

    /// <summary>The number of the size that is asked for, or of the nearest: the tier with the nearest number of pixels, of it the nearest ratio.</summary>
    /// <exception cref="ArgumentException">Nothing is near enough.</exception>
    public static int Nearest(Size asked, IReadOnlyList<KnownSize> sizes, bool exact)
    {
        if (asked.Width <= 0 || asked.Height <= 0)
        {
            throw new ArgumentException($"An image cannot have {Text(asked.Width, asked.Height)} pixels. Nothing was sent.", nameof(asked));
        }

        (double area, double ratio) = ((double)asked.Width * asked.Height, (double)asked.Width / asked.Height);
        KnownSize? same = sizes.FirstOrDefault(size => size.Width == asked.Width && size.Height == asked.Height);
        // The first of each tier is its square.
        string tier = sizes.DistinctBy(static size => size.Tier).MinBy(size => Distance(size.Area, area))!.Tier;
        KnownSize nearest = same ?? sizes.Where(size => size.Tier == tier).MinBy(size => Distance(size.Ratio, ratio))!;
        double largest = sizes.Where(size => Distance(size.Ratio, nearest.Ratio) < MaxDeviation).Max(static size => size.Area);
        bool isNear = !exact && Distance(nearest.Ratio, ratio) <= Math.Log(1 + MaxDeviation) && area <= MaxPixels * largest;
        return same is not null || isNear
            ? sizes.TakeWhile(size => size != nearest).Count()
            : throw new ArgumentException(
                $"Krea 2 Turbo does not support {Text(asked.Width, asked.Height)} pixels here; the nearest size is {Text(nearest.Width, nearest.Height)} ({nearest.Name}). Nothing was sent.", nameof(asked));
    }

    private static double Distance(double one, double other) => Math.Abs(Math.Log(one / other));

    private static string Text(int width, int height) => string.Create(CultureInfo.InvariantCulture, $"{width}×{height}");
}
