using System.Buffers.Text;

namespace KreaGen.Generator.Text.Json;

/// <summary>Utf8JsonReader accepts an escaped half of a surrogate pair and throws when it is read.</summary>
internal static class JsonEscapes
{
    private const int EscapeLength = 6;

    /// <summary>Whether every escaped half of a surrogate pair in a raw JSON string has its other half.</summary>
    public static bool ArePaired(ReadOnlySpan<byte> raw)
    {
        bool afterHigh = false;
        int index = 0;
        while (index < raw.Length)
        {
            int unit = -1;
            int length = 1;
            if (raw[index] == (byte)'\\')
            {
                (unit, length) = raw[index + 1] == (byte)'u' ? (UnitAt(raw, index + 2), EscapeLength) : (-1, 2);
            }

            bool isLow = unit is >= 0xDC00 and <= 0xDFFF;
            if (isLow != afterHigh)
            {
                return false;
            }

            afterHigh = unit is >= 0xD800 and <= 0xDBFF;
            index += length;
        }

        return !afterHigh;
    }

    private static int UnitAt(ReadOnlySpan<byte> raw, int index)
        => Utf8Parser.TryParse(raw.Slice(index, 4), out int unit, out _, 'X') ? unit : -1;
}
