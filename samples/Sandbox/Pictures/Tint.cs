namespace KreaGen.Samples.Sandbox.Pictures;

/// <summary>A colour in linear light.</summary>
internal readonly record struct Tint(float R, float G, float B)
{
    /// <param name="rgb">A display colour, 0xRRGGBB.</param>
    public static Tint Of(int rgb) => new(Linear(rgb >> 16), Linear(rgb >> 8), Linear(rgb));

    public static Tint operator *(Tint tint, float light) => new(tint.R * light, tint.G * light, tint.B * light);

    public static Tint operator +(Tint a, Tint b) => new(a.R + b.R, a.G + b.G, a.B + b.B);

    public static Tint Mix(Tint a, Tint b, float t) => (a * (1f - t)) + (b * t);

    // A square stands for the display's gamma, as the square root does on the way out: both are exact everywhere.
    private static float Linear(int channel)
    {
        float value = (channel & 255) / 255f;
        return value * value;
    }
}
