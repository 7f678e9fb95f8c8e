namespace KreaGen.Samples.Playground.Pictures;

/// <summary>A size that a provider has.</summary>
/// <param name="Ratio">Its name, such as <c>16:9</c>.</param>
/// <param name="Quality">Its class, such as <c>2K</c>.</param>
/// <param name="Width">The width in pixels.</param>
/// <param name="Height">The height in pixels.</param>
internal sealed record PictureSize(string Ratio, string Quality, int Width, int Height)
{
    public override string ToString() => FormattableString.Invariant($"{Width}×{Height}");
}
