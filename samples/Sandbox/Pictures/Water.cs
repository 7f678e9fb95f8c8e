using System.Runtime.CompilerServices;

namespace KreaGen.Samples.Sandbox.Pictures;

/// <summary>Still water below a shore line: it shows the scene upside down, broken by ripples that grow towards the viewer.</summary>
internal sealed class Water(float shore, Frame frame, Palette palette, SeededRandom random)
{
    private readonly Noise _noise = new(random.Next());
    private readonly float _wind = random.Between(0.6f, 1.2f);

    public float Shore => shore;

    /// <summary>Bends the places of a row below the shore to what they mirror.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Bend(Row row, float v)
    {
        float depth = v - shore;
        float near = depth / (frame.HalfHeight - shore);
        // Equal ripples lie closer together the farther they are.
        float far = 0.12f / (depth + 0.012f);
        float strength = _wind * (0.012f + (0.14f * near));
        for (int x = 0; x < row.Width; x++)
        {
            float u = row.U[x];
            float ripple = _noise.At(u * (1.8f + (6f * far)), far * 34f) + (0.75f * _noise.At((u * (6f + (16f * far))) + 9f, far * 97f));
            row.V[x] = shore - Math.Max(0.0005f, (depth * 0.92f) + (ripple * strength));
            row.U[x] = u + (ripple * strength * 0.25f);
        }
    }

    /// <summary>Darkens a mirrored row: water gives back less light the steeper one looks into it.</summary>
    public void Shade(Row row, float v)
    {
        float near = Curve.Step(0f, 1f, (v - shore) / (frame.HalfHeight - shore));
        float kept = Curve.Mix(0.86f, 0.42f, near);
        Tint deep = Tint.Mix(palette.Ground, palette.Zenith, 0.5f);
        float line = Curve.Decay((v - shore) * 220f) * 0.35f;
        for (int x = 0; x < row.Width; x++)
        {
            row.Cover(x, deep, 1f - kept);
            row.Cover(x, palette.Horizon, line);
        }
    }
}
