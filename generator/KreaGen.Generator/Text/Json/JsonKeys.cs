using System.Text.Json;

namespace KreaGen.Generator.Text.Json;

/// <summary>Hands out one string per frequent key: a description repeats "type" and "description" a hundred thousand times.</summary>
internal sealed class JsonKeys
{
    // A power of two, so that the low bits of the hash are the slot.
    private const int Slots = 1024;
    private const int MaxPreservedLength = 64;

    private readonly string?[] _kept = new string?[Slots];

    /// <summary>The key that a reader stands on.</summary>
    public string Read(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> raw = reader.ValueSpan;
        if (raw.Length is 0 or > MaxPreservedLength || reader.ValueIsEscaped)
        {
            return reader.GetString()!;
        }

        int hash = unchecked((raw.Length * 31 * 31) + (raw[0] * 31) + (raw[raw.Length / 2] * 7) + raw[raw.Length - 1]);
        ref string? slot = ref _kept[hash & (Slots - 1)];
        if (slot is null || !reader.ValueTextEquals(slot))
        {
            slot = reader.GetString()!;
        }

        return slot;
    }
}
