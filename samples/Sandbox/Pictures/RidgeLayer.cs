using System.Runtime.CompilerServices;

namespace KreaGen.Samples.Sandbox.Pictures;

/// <summary>One range of hills: dark at the crest, drowning in mist below it, rimmed with light near the disc.</summary>
internal sealed class RidgeLayer : ILayer
{
    private const int Samples = 4096;
    private const float RimDepth = 0.12f;
    private readonly float[] _crest = new float[Samples + 2];
    private readonly Ridge _ridge;
    private readonly Disc _disc;
    private readonly Palette _palette;
    private readonly Frame _frame;
    private readonly float _left;
    private readonly float _perUnit;
    private readonly float _lowest;
    private readonly float _highest;
    private readonly float _mistLine;

    public RidgeLayer(Frame frame, Palette palette, Disc disc, Ridge ridge, SeededRandom random)
    {
        (_frame, _palette, _disc, _ridge) = (frame, palette, disc, ridge);
        _left = -frame.HalfWidth - 0.05f;
        _perUnit = Samples / (2f * -_left);
        Noise noise = new(random.Next());
        float shift = random.Between(0f, 100f);
        for (int i = 0; i < _crest.Length; i++)
        {
            float u = _left + (i / _perUnit);
            float smooth = noise.Layers((u * ridge.Frequency) + shift, shift, 2);
            float rough = noise.Layers((u * ridge.Frequency * 1.7f) + shift, shift + 50f, 7);
            float sharp = 0.35f - Math.Abs(rough);
            _crest[i] = ridge.Base - (ridge.Height * Curve.Mix(smooth, sharp + (0.3f * smooth), ridge.Roughness));
        }

        (_highest, _lowest) = (_crest.Min(), _crest.Max());
        _mistLine = _lowest + (0.12f * (_lowest - _highest)) + 0.03f;
    }

    public bool Hides(float v) => v > _lowest + (1f / _frame.Scale);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Paint(Row row)
    {
        // Ripples stretch the scene, so its edges need more room to stay smooth.
        float sharpness = row.Mirrored ? _frame.Scale / 3f : _frame.Scale;
        for (int x = 0; x < row.Width; x++)
        {
            float v = row.V[x];
            if (v < _highest - 0.01f)
            {
                continue;
            }

            float u = row.U[x];
            float at = Math.Clamp((u - _left) * _perUnit, 0f, Samples);
            int i = (int)at;
            float depth = v - Curve.Mix(_crest[i], _crest[i + 1], at - i);
            float cover = Math.Clamp((depth * sharpness) + 0.5f, 0f, 1f);
            if (cover > 0f)
            {
                Tint body = Tint.Mix(_ridge.Tint, _ridge.MistTint, _ridge.Mist * Curve.Step(_highest, _mistLine, v));
                row.Cover(x, depth < RimDepth ? body + (_palette.Horizon * Rim(u, Math.Max(0f, depth))) : body, cover);
            }
        }
    }

    private float Rim(float u, float below)
    {
        float du = u - _disc.U;
        float light = (0.4f * Curve.Decay(below * 520f)) + (0.05f * Curve.Decay(below * 60f));
        return light * Curve.Decay(du * du * 12f) * _ridge.Rim * _disc.Light;
    }
}
