using System.Runtime.CompilerServices;

namespace KreaGen.Samples.Sandbox.Pictures;

/// <summary>Long thin clouds, computed on a coarse grid, lit from the disc.</summary>
internal sealed class CloudLayer : ILayer
{
    private const int CellsPerUnit = 160;
    private readonly float[] _cover;
    private readonly int _columns;
    private readonly int _rows;
    private readonly float _left;
    private readonly float _top;
    private readonly Tint _shade;
    private readonly Tint _lit;
    private readonly Disc _disc;

    public CloudLayer(Frame frame, Palette palette, Disc disc, float horizon, SeededRandom random)
    {
        _disc = disc;
        _lit = Tint.Mix(palette.Horizon, palette.Light, 0.5f);
        _shade = Tint.Mix(palette.Sky, palette.Glow, 0.45f);
        _left = -frame.HalfWidth - 0.1f;
        _top = -frame.HalfHeight - 0.1f;
        _columns = (int)((2 * frame.HalfWidth + 0.2f) * CellsPerUnit) + 2;
        _rows = (int)((2 * frame.HalfHeight + 0.2f) * CellsPerUnit) + 2;
        _cover = new float[_columns * _rows];
        Noise noise = new(random.Next());
        float amount = random.Between(-0.12f, 0.14f);
        float tilt = random.Between(-0.25f, 0.25f);
        Parallel.For(0, _rows, row =>
        {
            float v = _top + (row / (float)CellsPerUnit);
            float height = Curve.Step(-frame.HalfHeight * 1.2f, horizon, v) * (1f - Curve.Step(horizon - 0.12f, horizon + 0.05f, v));
            for (int column = 0; column < _columns; column++)
            {
                float u = _left + (column / (float)CellsPerUnit);
                float bend = 0.35f * noise.At((u * 1.1f) + 40f, v * 2.2f);
                float n = noise.Layers((u * 1.5f) + bend, ((v + (tilt * u)) * 7f) + (bend * 2f), 5);
                _cover[(row * _columns) + column] = Curve.Step(0.02f, 0.5f, n + amount) * height * 0.75f;
            }
        });
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Paint(Row row)
    {
        for (int x = 0; x < row.Width; x++)
        {
            float cover = Cover(row.U[x], row.V[x]);
            if (cover > 0.002f)
            {
                float du = row.U[x] - _disc.U;
                float dv = row.V[x] - _disc.V;
                float near = Curve.Decay(((du * du) + (dv * dv)) * 5f);
                row.Cover(x, Tint.Mix(_shade, _lit * _disc.Light, 0.15f + (0.75f * near)), cover);
            }
        }
    }

    private float Cover(float u, float v)
    {
        float column = Math.Clamp((u - _left) * CellsPerUnit, 0f, _columns - 2);
        float row = Math.Clamp((v - _top) * CellsPerUnit, 0f, _rows - 2);
        int c = (int)column;
        int at = ((int)row * _columns) + c;
        float tx = column - c;
        float upper = Curve.Mix(_cover[at], _cover[at + 1], tx);
        float lower = Curve.Mix(_cover[at + _columns], _cover[at + _columns + 1], tx);
        return Curve.Mix(upper, lower, row - (int)row);
    }
}
