using System.Runtime.CompilerServices;

namespace KreaGen.Samples.Sandbox.Pictures;

/// <summary>Stars, few of them bright, fading towards the horizon.</summary>
internal sealed class StarLayer : ILayer
{
    private readonly (float U, float V, float Light, float Size)[] _stars;
    private readonly Tint _tint;
    private readonly Frame _frame;

    public StarLayer(Frame frame, Palette palette, float horizon, SeededRandom random)
    {
        _frame = frame;
        _tint = Tint.Mix(palette.Light, new Tint(0.8f, 0.9f, 1f), 0.5f);
        _stars = new (float, float, float, float)[420];
        for (int i = 0; i < _stars.Length; i++)
        {
            float rare = random.Between(0f, 1f);
            float v = random.Between(-frame.HalfHeight, horizon);
            float fade = 1f - Curve.Step(-frame.HalfHeight * 0.6f, horizon - 0.1f, v);
            fade *= fade;
            rare *= rare * rare;
            _stars[i] = (random.Between(-frame.HalfWidth, frame.HalfWidth), v,
                (0.06f + (0.9f * rare * rare)) * fade, 0.00035f + (0.0013f * rare));
        }

        Array.Sort(_stars, static (a, b) => a.V.CompareTo(b.V));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Paint(Row row)
    {
        // Single points, bent by ripples, would look like dirt on the water.
        if (row.Mirrored)
        {
            return;
        }

        float v = row.V[0];
        foreach ((float su, float sv, float light, float size) in _stars)
        {
            float dv = sv - v;
            float reach = size * 5f;
            if (dv > 0.01f)
            {
                break;
            }

            if (Math.Abs(dv) > reach)
            {
                continue;
            }

            float centre = ((su + _frame.HalfWidth) * _frame.Scale) - 0.5f;
            int first = Math.Max(0, (int)(centre - (reach * _frame.Scale)));
            int last = Math.Min(row.Width - 1, (int)(centre + (reach * _frame.Scale)) + 1);
            for (int x = first; x <= last; x++)
            {
                float du = row.U[x] - su;
                float near = Math.Max(0f, 1f - (((du * du) + (dv * dv)) / (reach * reach)));
                near *= near;
                row.Add(x, _tint, light * near * near * near);
            }
        }
    }
}
