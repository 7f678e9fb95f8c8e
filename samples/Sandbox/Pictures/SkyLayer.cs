using System.Runtime.CompilerServices;

namespace KreaGen.Samples.Sandbox.Pictures;

/// <summary>A gradient from the zenith to the horizon that drifts sideways a little, as real skies do.</summary>
internal sealed class SkyLayer(Frame frame, Palette palette, float horizon, SeededRandom random) : ILayer
{
    private const int Steps = 2048;
    private readonly Tint[] _gradient = Gradient(palette);
    private readonly float _lean = random.Between(-0.12f, 0.12f);
    private readonly float _phase = random.Between(0f, 1f);
    private readonly float _top = -frame.HalfHeight;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Paint(Row row)
    {
        for (int x = 0; x < row.Width; x++)
        {
            float u = row.U[x];
            float drift = (_lean * u) + (0.02f * Curve.SinTurns((u * 0.6f) + _phase));
            float t = ((row.V[x] - _top) / (horizon - _top)) + drift;
            Tint tint = _gradient[(int)(Math.Clamp(t, 0f, 1f) * (Steps - 1))];
            (row.R[x], row.G[x], row.B[x]) = (tint.R, tint.G, tint.B);
        }
    }

    private static Tint[] Gradient(Palette palette)
    {
        Tint[] tints = new Tint[Steps];
        for (int i = 0; i < Steps; i++)
        {
            float t = i / (float)(Steps - 1);
            Tint upper = Tint.Mix(palette.Zenith, palette.Sky, Curve.Step(0f, 0.55f, t));
            Tint lower = Tint.Mix(palette.Glow, palette.Horizon, Curve.Step(0.72f, 1.05f, t));
            tints[i] = Tint.Mix(upper, lower, Curve.Step(0.35f, 0.92f, t));
        }

        return tints;
    }
}
