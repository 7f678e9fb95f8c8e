namespace KreaGen.Samples.Sandbox.Pictures;

/// <summary>Smooth noise between -1 and 1 with features one unit wide.</summary>
internal sealed class Noise(uint seed)
{
    public float At(float x, float y)
    {
        float fx = MathF.Floor(x);
        float fy = MathF.Floor(y);
        int ix = (int)fx;
        int iy = (int)fy;
        float tx = Ease(x - fx);
        float ty = Ease(y - fy);
        return Curve.Mix(
            Curve.Mix(Corner(ix, iy), Corner(ix + 1, iy), tx),
            Curve.Mix(Corner(ix, iy + 1), Corner(ix + 1, iy + 1), tx),
            ty);
    }

    /// <summary>Octaves of noise, each half as wide and half as strong.</summary>
    public float Layers(float x, float y, int octaves)
    {
        float sum = 0;
        float strength = 0.5f;
        for (int i = 0; i < octaves; i++)
        {
            sum += strength * At(x, y);
            // The turn between octaves hides their common grid.
            (x, y) = ((1.6f * x) - (1.2f * y) + 17.3f, (1.2f * x) + (1.6f * y) - 9.1f);
            strength *= 0.5f;
        }

        return sum;
    }

    private static float Ease(float t) => t * t * t * ((t * ((t * 6f) - 15f)) + 10f);

    private float Corner(int x, int y)
    {
        uint h = seed ^ ((uint)x * 0x85EBCA6B) ^ ((uint)y * 0xC2B2AE35);
        h = (h ^ (h >> 15)) * 0x2C1B3C6D;
        h = (h ^ (h >> 12)) * 0x297A2D39;
        h ^= h >> 15;
        return ((h >> 8) / (float)(1 << 23)) - 1f;
    }
}
