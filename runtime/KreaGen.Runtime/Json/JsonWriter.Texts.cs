using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace KreaGen.Json;

/// <content>Text.</content>
public sealed partial class JsonWriter
{
    // That of Utf8JsonWriter, which says so of what is longer.
    private const int LongestText = 166_666_666;
    private const int MostBytesOfUnit = 3;

    private static ReadOnlySpan<char> Escaped => "\"\\\n\r\t\b\f";

    private static ReadOnlySpan<byte> Escapes => "\"\\nrtbf"u8;

    /// <summary>Writes a string, or <c>null</c>.</summary>
    /// <param name="value">The value.</param>
    public void WriteStringValue(string? value)
    {
        if (value is null)
        {
            WriteNullValue();
            return;
        }

        WriteStringValue(value.AsSpan());
    }

    /// <summary>Writes a string.</summary>
    /// <param name="value">The value.</param>
    public void WriteStringValue(ReadOnlySpan<char> value)
    {
        if (_strict is { } strict)
        {
            strict.WriteStringValue(value);
            return;
        }

        int unusual = value.IndexOfAnyExcept(PlainLetters.Units);
        if (unusual < 0)
        {
            Begin(value.Length + Quotes);
            Span<byte> room = _buffer.AsSpan(_at, value.Length + Quotes);
            room[0] = (byte)'"';
            Ascii.FromUtf16(value, room[1..], out _);
            room[^1] = (byte)'"';
            _at += room.Length;
        }
        else if (!(char.IsAscii(value[unusual]) ? TryWriteEscaped(value) : TryWriteText(value)))
        {
            BeginAside().WriteStringValue(value);
            EndAside();
        }
    }

    /// <summary>Writes a string.</summary>
    /// <param name="utf8Value">The value as UTF-8.</param>
    public void WriteStringValue(ReadOnlySpan<byte> utf8Value)
    {
        if (_strict is { } strict)
        {
            strict.WriteStringValue(utf8Value);
            return;
        }

        Span<byte> room = BeginUnsure(utf8Value.Length + Quotes);
        if (PlainLetters.TryCopy(utf8Value, room[1..]))
        {
            room[0] = (byte)'"';
            room[^1] = (byte)'"';
            EndUnsure(room.Length);
        }
        else
        {
            BeginAside().WriteStringValue(utf8Value);
            EndAside();
        }
    }

    // Lines, quotes and backslashes in ASCII: each two letters, so that twice the room is enough.
    private bool TryWriteEscaped(ReadOnlySpan<char> value)
    {
        const int Longest = 4096;
        if (value.Length > Longest)
        {
            return false;
        }

        Span<byte> room = BeginUnsure((value.Length * 2) + Quotes);
        int at = 0;
        room[at++] = (byte)'"';
        for (int plain = value.IndexOfAnyExcept(PlainLetters.Units); plain >= 0; plain = value.IndexOfAnyExcept(PlainLetters.Units))
        {
            int escape = Escaped.IndexOf(value[plain]);
            if (escape < 0)
            {
                return false;
            }

            Ascii.FromUtf16(value[..plain], room[at..], out _);
            at += plain;
            room[at++] = (byte)'\\';
            room[at++] = Escapes[escape];
            value = value[(plain + 1)..];
        }

        Ascii.FromUtf16(value, room[at..], out _);
        at += value.Length;
        room[at++] = (byte)'"';
        EndUnsure(at);
        return true;
    }

    // Text in another script than Latin, which the encoder may find to need nothing.
    private bool TryWriteText(ReadOnlySpan<char> value)
    {
        if (value.Length > LongestText)
        {
            return false;
        }

        Span<byte> room = BeginUnsure((value.Length * MostBytesOfUnit) + Quotes);
        if (Utf8.FromUtf16(value, room[1..], out _, out int length, replaceInvalidSequences: false) != OperationStatus.Done
            || JavaScriptEncoder.UnsafeRelaxedJsonEscaping.FindFirstCharacterToEncodeUtf8(room.Slice(1, length)) >= 0)
        {
            return false;
        }

        room[0] = (byte)'"';
        room[length + 1] = (byte)'"';
        EndUnsure(length + Quotes);
        return true;
    }
}
