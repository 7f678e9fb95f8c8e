using System.Runtime.CompilerServices;

namespace KreaGen.Samples.Sandbox.Pictures;

/// <summary>Curtains of light: a sharp lower edge, rays that fade upwards.</summary>
internal sealed class AuroraLayer : ILayer
{
    private const int Samples = 4096;
    private readonly (float[] Edge, float[] Light, float Reach, Tint Low, Tint High)[] _curtains;
    private readonly float _left;
    private readonly float _perUnit;

    public AuroraLayer(Frame frame, Palette palette, float horizon, SeededRandom random)
    {
        _left = -frame.HalfWidth - 0.05f;
        _perUnit = Samples / (2f * -_left);
        _curtains = new (float[], float[], float, Tint, Tint)[3 + random.Below(2)];
        Tint green = Tint.Mix(palette.Horizon, Tint.Of(0x6BFFC0), 0.55f);
        Tint violet = Tint.Mix(palette.Glow, Tint.Of(0x8A5BFF), 0.5f);
        for (int i = 0; i < _curtains.Length; i++)
        {
            Noise noise = new(random.Next());
            float[] edge = new float[Samples + 2];
            float[] light = new float[Samples + 2];
            float height = Curve.Mix(-frame.HalfHeight * 0.45f, horizon - 0.2f, (i + random.Between(0.2f, 0.8f)) / _curtains.Length);
            float slope = random.Between(-0.3f, 0.3f);
            for (int s = 0; s < edge.Length; s++)
            {
                float u = _left + (s / _perUnit);
                float fold = noise.Layers(u * 1.3f, 3f, 3);
                edge[s] = height + (slope * u) + (0.26f * fold);
                float rays = 0.55f + (0.45f * noise.Layers((u * 26f) + (fold * 22f), 9f, 2));
                light[s] = rays * Curve.Step(-0.35f, 0.5f, noise.At(u * 1.1f, 20f)) * (0.55f + (0.3f * i / _curtains.Length));
            }

            _curtains[i] = (edge, light, random.Between(0.24f, 0.42f), green, violet);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Paint(Row row)
    {
        foreach ((float[] edge, float[] light, float reach, Tint low, Tint high) in _curtains)
        {
            for (int x = 0; x < row.Width; x++)
            {
                float at = Math.Clamp((row.U[x] - _left) * _perUnit, 0f, Samples);
                int i = (int)at;
                float above = Curve.Mix(edge[i], edge[i + 1], at - i) - row.V[x];
                float glow = above >= 0f
                    ? Curve.Decay(above * 3.2f / reach) * Curve.Step(-0.01f, 0.05f, above)
                    : Curve.Decay(-above * 40f) * 0.08f;
                if (glow > 0.004f)
                {
                    float strength = glow * Curve.Mix(light[i], light[i + 1], at - i);
                    row.Add(x, Tint.Mix(low, high, Curve.Step(0f, reach * 1.4f, above)), strength);
                }
            }
        }
    }
}
