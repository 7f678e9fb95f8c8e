namespace KreaGen.Extensions.AI;

/// <summary>A size that a model has.</summary>
/// <param name="Width">The width in pixels.</param>
/// <param name="Height">The height in pixels.</param>
/// <param name="Tier">The class of sizes with about as many pixels.</param>
/// <param name="Name">What the provider calls it.</param>
internal sealed record KnownSize(int Width, int Height, string Tier, string Name)
{
    public double Area => (double)Width * Height;

    public double Ratio => (double)Width / Height;
}
