namespace Krea.Runware;

/// <summary>
/// Width and height of an image in pixels. Runware documents eight pairs, for the sibling of Krea 2 Turbo; others can be made, and the
/// service says whether it takes them.
/// </summary>
/// <param name="Width">The width in pixels.</param>
/// <param name="Height">The height in pixels.</param>
public readonly record struct ImageSize(int Width, int Height)
{
    /// <summary>1:1, 1024×1024 pixels.</summary>
    public static ImageSize Ratio1x1 { get; } = new(1024, 1024);

    /// <summary>4:3, 1184×896 pixels.</summary>
    public static ImageSize Ratio4x3 { get; } = new(1184, 896);

    /// <summary>3:2, 1248×832 pixels.</summary>
    public static ImageSize Ratio3x2 { get; } = new(1248, 832);

    /// <summary>16:9, 1376×768 pixels.</summary>
    public static ImageSize Ratio16x9 { get; } = new(1376, 768);

    /// <summary>21:9, 1568×672 pixels.</summary>
    public static ImageSize Ratio21x9 { get; } = new(1568, 672);

    /// <summary>4:5, 928×1152 pixels.</summary>
    public static ImageSize Ratio4x5 { get; } = new(928, 1152);

    /// <summary>2:3, 832×1248 pixels.</summary>
    public static ImageSize Ratio2x3 { get; } = new(832, 1248);

    /// <summary>9:16, 768×1376 pixels.</summary>
    public static ImageSize Ratio9x16 { get; } = new(768, 1376);

    /// <summary>The documented pairs, the square one first, then from wide to tall.</summary>
    public static IReadOnlyList<ImageSize> All { get; } =
        [Ratio1x1, Ratio4x3, Ratio3x2, Ratio16x9, Ratio21x9, Ratio4x5, Ratio2x3, Ratio9x16];

    /// <summary>Whether it is one of the documented pairs.</summary>
    public bool IsKnown => All.Contains(this);

    /// <summary>The pair with the ratio, such as <c>16:9</c>, under which the documented sizes go.</summary>
    /// <param name="ratio">The ratio, width first.</param>
    /// <returns>The pair; <see langword="null"/> where no documented one has the ratio.</returns>
    public static ImageSize? FromRatio(string ratio) => ratio switch
    {
        "1:1" => Ratio1x1,
        "4:3" => Ratio4x3,
        "3:2" => Ratio3x2,
        "16:9" => Ratio16x9,
        "21:9" => Ratio21x9,
        "4:5" => Ratio4x5,
        "2:3" => Ratio2x3,
        "9:16" => Ratio9x16,
        _ => null,
    };

    /// <summary>Width and height, such as <c>1376×768</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Width}×{Height}");
}
