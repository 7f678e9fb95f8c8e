namespace KreaGen.Samples.Sandbox.Pictures;

/// <summary>The pixels of a picture and the part of the scene they show; a larger picture shows the same part.</summary>
internal sealed record Frame(int Width, int Height)
{
    /// <summary>Pixels per unit.</summary>
    public float Scale => Math.Min(Width, Height);

    public float HalfWidth => 0.5f * Width / Scale;

    public float HalfHeight => 0.5f * Height / Scale;

    public float U(int x) => (x + 0.5f - (0.5f * Width)) / Scale;

    public float V(int y) => (y + 0.5f - (0.5f * Height)) / Scale;
}
