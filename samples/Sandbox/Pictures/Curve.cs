using System.Runtime.CompilerServices;

namespace KreaGen.Samples.Sandbox.Pictures;

/// <summary>
/// The few curves that painting needs, from plain arithmetic: faster than the platform's functions, whose last bits also
/// differ between machines, and a picture must not.
/// </summary>
internal static class Curve
{
    private const float Tau = 6.2831853f;

    /// <summary>A sine of an angle in turns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float SinTurns(float turns)
    {
        float x = turns - MathF.Floor(turns + 0.5f);
        float y = x * (8f - (16f * Math.Abs(x)));
        return y * (0.775f + (0.225f * Math.Abs(y)));
    }

    /// <summary>A sine of an angle in radians.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sin(float radians) => SinTurns(radians / Tau);

    /// <summary>Close to e^-x for x of 0 and more; smooth, and never below 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Decay(float x)
    {
        float q = 1f + (x * (0.25f + (x * (0.03125f + (x * 0.0026f)))));
        q *= q;
        return 1f / (q * q);
    }

    /// <summary>From 0 to 1 while x goes from low to high, without a corner.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Step(float low, float high, float x)
    {
        float t = Math.Clamp((x - low) / (high - low), 0f, 1f);
        return t * t * (3f - (2f * t));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Mix(float a, float b, float t) => a + ((b - a) * t);
}
