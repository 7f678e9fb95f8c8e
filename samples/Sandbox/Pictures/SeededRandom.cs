using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace KreaGen.Samples.Sandbox.Pictures;

/// <summary>SplitMix64: the same numbers on every machine for the same prompt and seed.</summary>
internal sealed class SeededRandom(ulong state)
{
    private ulong _state = state;

    public static SeededRandom Of(string prompt, int seed)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{seed}\n{prompt}")));
        return new SeededRandom(BinaryPrimitives.ReadUInt64LittleEndian(hash));
    }

    public uint Next()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (uint)((z ^ (z >> 31)) >> 32);
    }

    /// <summary>A whole number from 0, below the bound.</summary>
    public int Below(int bound) => (int)(((ulong)Next() * (ulong)bound) >> 32);

    public float Between(float low, float high) => low + ((high - low) * (Next() >> 8) / (1 << 24));

    public bool Chance(float share) => Between(0, 1) < share;
}
