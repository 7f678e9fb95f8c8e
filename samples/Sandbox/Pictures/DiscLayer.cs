using System.Runtime.CompilerServices;

namespace KreaGen.Samples.Sandbox.Pictures;

/// <summary>A sun or moon with its glow, and thin rings around it.</summary>
internal sealed class DiscLayer(Frame frame, Palette palette, Disc disc, SeededRandom random) : ILayer
{
    private readonly float _ringGap = random.Between(0.055f, 0.1f);
    private readonly int _rings = random.Below(4);
    private readonly float _ringTurn = random.Between(0f, 6.28f);
    private readonly float _pixel = 1f / frame.Scale;
    private readonly Noise _maria = new(random.Next());

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Paint(Row row)
    {
        for (int x = 0; x < row.Width; x++)
        {
            float du = row.U[x] - disc.U;
            float dv = row.V[x] - disc.V;
            float distance = MathF.Sqrt((du * du) + (dv * dv));
            float outside = Math.Max(0f, distance - disc.Radius);
            float halo = (0.42f * Curve.Decay(outside * 9f)) + (0.2f * Curve.Decay(outside * 2.6f));
            row.Add(x, palette.Glow, halo * disc.Light * 0.55f);
            row.Add(x, palette.Horizon, halo * disc.Light * 0.4f);
            // Thin lines would turn into scribbles on water, so only the face is mirrored.
            float soft = row.Mirrored ? 3f * _pixel : _pixel;
            if (distance < disc.Radius + soft)
            {
                PaintFace(row, x, distance, du / disc.Radius, dv / disc.Radius, soft);
            }
            else if (_rings > 0 && !row.Mirrored)
            {
                PaintRings(row, x, outside, du, dv);
            }
        }
    }

    private void PaintFace(Row row, int x, float distance, float across, float height, float soft)
    {
        Tint face = Tint.Mix(palette.Light * 1.2f, palette.Horizon, Curve.Step(-0.5f, 1.15f, height));
        if (palette.Night)
        {
            // The moon's dark plains, and the shade at its edge.
            float plains = Curve.Step(-0.05f, 0.5f, _maria.Layers(across * 1.7f, height * 1.7f, 5));
            float edge = distance / disc.Radius;
            face *= (1f - (0.3f * plains)) * (1f - (0.16f * edge * edge));
        }

        float cover = Math.Clamp((disc.Radius - distance + (0.5f * soft)) / soft, 0f, 1f);
        // The lower edge sinks into haze instead of ending.
        cover *= 1f - (0.6f * Curve.Step(0.1f, 1.05f, height));
        row.Cover(x, face * disc.Light, cover);
    }

    private void PaintRings(Row row, int x, float outside, float du, float dv)
    {
        int ring = (int)((outside / _ringGap) + 0.5f);
        if (ring < 1 || ring > _rings)
        {
            return;
        }

        float off = Math.Abs(outside - (ring * _ringGap));
        float line = Math.Clamp(((0.0012f - off) * frame.Scale) + 0.5f, 0f, 1f);
        if (line > 0)
        {
            float length = outside + disc.Radius;
            float facing = ((du * Curve.Sin(_ringTurn + ring)) + (dv * Curve.Sin(_ringTurn + ring + 1.5708f))) / length;
            row.Add(x, palette.Light, line * 0.35f * Curve.Step(-0.6f, 0.9f, facing));
        }
    }
}
