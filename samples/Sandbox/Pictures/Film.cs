using System.Runtime.CompilerServices;

namespace KreaGen.Samples.Sandbox.Pictures;

/// <summary>Turns light into bytes as film does: a soft shoulder, darker corners, and a grain that also hides banding.</summary>
internal sealed class Film(Frame frame, uint seed)
{
    private const float Grain = 1.5f / 256f;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Develop(Row row, int y, Span<byte> rgb)
    {
        float v = frame.V(y) / frame.HalfHeight;
        uint line = (seed ^ ((uint)y * 0x9E3779B1)) * 0x85EBCA6B;
        for (int x = 0; x < row.Width; x++)
        {
            float u = frame.U(x) / frame.HalfWidth;
            float corner = (u * u) + (v * v);
            float exposure = 1f - (0.2f * corner) + (0.02f * corner * corner);
            uint h = line + ((uint)x * 0xC2B2AE35);
            h = (h ^ (h >> 15)) * 0x2C1B3C6D;
            h = (h ^ (h >> 12)) * 0x297A2D39;
            h ^= h >> 15;
            float grain = ((int)(h & 255) + (int)((h >> 8) & 255) - 255) * Grain;
            rgb[3 * x] = Byte(row.R[x] * exposure, grain, (h >> 16) & 255);
            rgb[(3 * x) + 1] = Byte(row.G[x] * exposure, grain, (h >> 20) & 255);
            rgb[(3 * x) + 2] = Byte(row.B[x] * exposure, grain, h >> 24);
        }
    }

    private static byte Byte(float light, float grain, uint dither)
    {
        float x = Math.Max(0f, light);
        float soft = x * (1f + (0.1f * x)) / (1f + (0.35f * x));
        float value = (255f * MathF.Sqrt(Math.Min(1f, soft))) + grain + (dither / 256f);
        return (byte)Math.Clamp(value, 0f, 255f);
    }
}
