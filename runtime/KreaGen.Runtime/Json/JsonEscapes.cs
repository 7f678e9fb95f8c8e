using System.Text;

namespace KreaGen.Json;

/// <summary>Lines, quotes and backslashes in text that is ASCII otherwise: each is two letters in JSON.</summary>
internal static class JsonEscapes
{
    private static ReadOnlySpan<char> Escaped => "\"\\\n\r\t\b\f";

    private static ReadOnlySpan<byte> Escapes => "\"\\nrtbf"u8;

    /// <summary>Writes a text without its quotes into room for twice its length; false where a letter needs another escape.</summary>
    public static bool TryWrite(ReadOnlySpan<char> value, Span<byte> room, out int written)
    {
        written = 0;
        for (int plain = value.IndexOfAnyExcept(PlainCharacters.Units); plain >= 0; plain = value.IndexOfAnyExcept(PlainCharacters.Units))
        {
            int escape = Escaped.IndexOf(value[plain]);
            if (escape < 0)
            {
                return false;
            }

            Ascii.FromUtf16(value[..plain], room[written..], out _);
            written += plain;
            room[written++] = (byte)'\\';
            room[written++] = Escapes[escape];
            value = value[(plain + 1)..];
        }

        Ascii.FromUtf16(value, room[written..], out _);
        written += value.Length;
        return true;
    }
}
