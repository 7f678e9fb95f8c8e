namespace KreaGen.Samples.Sandbox.Pictures;

/// <summary>
/// One row of a picture in linear light, with the place in the scene that each pixel shows. Places count in units of the
/// shorter side, from the centre, down and to the right; water bends them.
/// </summary>
internal sealed class Row(int width)
{
    public int Width { get; } = width;

    /// <summary>Whether the row shows the scene upside down in water.</summary>
    public bool Mirrored { get; set; }

    public float[] U { get; } = new float[width];

    public float[] V { get; } = new float[width];

    public float[] R { get; } = new float[width];

    public float[] G { get; } = new float[width];

    public float[] B { get; } = new float[width];

    public void Add(int x, Tint tint, float light)
    {
        R[x] += tint.R * light;
        G[x] += tint.G * light;
        B[x] += tint.B * light;
    }

    public void Cover(int x, Tint tint, float cover)
    {
        R[x] += (tint.R - R[x]) * cover;
        G[x] += (tint.G - G[x]) * cover;
        B[x] += (tint.B - B[x]) * cover;
    }
}
