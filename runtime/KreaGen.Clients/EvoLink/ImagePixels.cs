using System.Globalization;

namespace Krea.EvoLink;

/// <summary>How large the images of a ratio and a quality are, as the document of the generation says in its table.</summary>
/// <param name="Size">The ratio.</param>
/// <param name="Quality">The quality.</param>
/// <param name="Width">The width in pixels.</param>
/// <param name="Height">The height in pixels.</param>
public sealed record ImagePixels(ImageSize Size, ImageQuality Quality, int Width, int Height)
{
    /// <summary>
    /// All that the document knows, in its order. 4:3 and 5:4 (and 3:4 and 4:5) have equal pixels at 1K: pixels do not always tell the ratio.
    /// </summary>
    public static IReadOnlyList<ImagePixels> All { get; } =
    [
        .. Both(ImageSize.Ratio1x1, (1024, 1024), (2048, 2048)),
        .. Both(ImageSize.Ratio4x3, (1152, 896), (2304, 1728)),
        .. Both(ImageSize.Ratio3x4, (896, 1152), (1728, 2304)),
        .. Both(ImageSize.Ratio5x4, (1152, 896), (2240, 1792)),
        .. Both(ImageSize.Ratio4x5, (896, 1152), (1792, 2240)),
        .. Both(ImageSize.Ratio2x3, (832, 1280), (1664, 2496)),
        .. Both(ImageSize.Ratio3x2, (1280, 832), (2496, 1664)),
        .. Both(ImageSize.Ratio9x16, (768, 1344), (1472, 2688)),
        .. Both(ImageSize.Ratio16x9, (1344, 768), (2688, 1472)),
        .. Both(ImageSize.Ratio1x2, (704, 1472), (1408, 2816)),
        .. Both(ImageSize.Ratio2x1, (1472, 704), (2816, 1408)),
    ];

    /// <summary>The pixels of a ratio and a quality.</summary>
    /// <param name="size">The ratio; <see langword="null"/> for the service's default, 1:1.</param>
    /// <param name="quality">The quality; <see langword="null"/> for the service's default, 1K.</param>
    /// <returns>The pixels; <see langword="null"/> for values that the document does not know.</returns>
    public static ImagePixels? Of(ImageSize? size, ImageQuality? quality)
        => All.FirstOrDefault(pixels => pixels.Size == (size ?? ImageSize.Ratio1x1) && pixels.Quality == (quality ?? ImageQuality.OneK));

    /// <summary>Width and height.</summary>
    /// <returns>The text, such as <c>1344×768</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Width}×{Height}");

    private static ImagePixels[] Both(ImageSize size, (int Width, int Height) oneK, (int Width, int Height) twoK)
        => [new(size, ImageQuality.OneK, oneK.Width, oneK.Height), new(size, ImageQuality.TwoK, twoK.Width, twoK.Height)];
}
