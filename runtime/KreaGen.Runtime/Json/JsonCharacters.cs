using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KreaGen.Json;

/// <summary>Where the parts of a JSON text end (RFC 8259), for as much of it as <see cref="JsonReader"/> reads by itself.</summary>
internal static class JsonCharacters
{
    private const int Unusual = -1;

    private static readonly SearchValues<byte> Stops = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f"u8);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is(ReadOnlySpan<byte> text, int at, byte letter) => (uint)at < (uint)text.Length && text[at] == letter;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SkipSpace(ReadOnlySpan<byte> text, int at)
    {
        while ((uint)at < (uint)text.Length && text[at] <= ' ' && text[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            at++;
        }

        return at;
    }

    // Sixteen letters at once, which most names and values do not exceed; the long ones as fast as the processor can.
    public static bool TryFindEnd(ReadOnlySpan<byte> text, int quote, out int end, out bool isEscaped)
    {
        const int Short = 64;
        end = Unusual;
        isEscaped = false;
        if (!Is(text, quote, (byte)'"'))
        {
            return false;
        }

        int at = quote + 1;
        int last = Math.Min(text.Length - Vector128<byte>.Count, at + Short);
        while (at <= last)
        {
            Vector128<byte> letters = Vector128.Create(text.Slice(at, Vector128<byte>.Count));
            uint stops = (Vector128.Equals(letters, Vector128.Create((byte)'"'))
                | Vector128.Equals(letters, Vector128.Create((byte)'\\'))
                | Vector128.LessThan(letters, Vector128.Create((byte)' '))).ExtractMostSignificantBits();
            if (stops != 0)
            {
                at += BitOperations.TrailingZeroCount(stops);
                end = text[at] == (byte)'"' ? at : EndOfEscaped(text, at, out isEscaped);
                return end >= 0;
            }

            at += Vector128<byte>.Count;
        }

        end = EndOfEscaped(text, at, out isEscaped);
        return end >= 0;
    }

    private static int EndOfEscaped(ReadOnlySpan<byte> text, int at, out bool isEscaped)
    {
        isEscaped = false;
        while (true)
        {
            int stop = text[at..].IndexOfAny(Stops);
            at += stop;
            if (stop < 0 || text[at] < ' ')
            {
                return Unusual;
            }

            if (text[at] == (byte)'"')
            {
                return at;
            }

            isEscaped = true;
            int length = LengthOfEscape(text[at..]);
            if (length < 0)
            {
                return Unusual;
            }

            at += length;
        }
    }

    private static int LengthOfEscape(ReadOnlySpan<byte> text) => text switch
    {
        [_, (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t', ..] => 2,
        [_, (byte)'u', var one, var two, var three, var four, ..] when IsHex(one) && IsHex(two) && IsHex(three) && IsHex(four) => 6,
        _ => Unusual,
    };

    private static bool IsHex(byte letter) => char.IsAsciiHexDigit((char)letter);

    // -?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)? and then what may follow a value.
    public static int EndOfNumber(ReadOnlySpan<byte> text, int at, bool mayEndText)
    {
        at += Is(text, at, (byte)'-') ? 1 : 0;
        int first = at;
        at = SkipDigits(text, at);
        if (at == first || (text[first] == (byte)'0' && at - first > 1))
        {
            return Unusual;
        }

        if (Is(text, at, (byte)'.'))
        {
            int point = at;
            at = SkipDigits(text, at + 1);
            if (at == point + 1)
            {
                return Unusual;
            }
        }

        if ((uint)at < (uint)text.Length && text[at] is (byte)'e' or (byte)'E')
        {
            at++;
            at += (uint)at < (uint)text.Length && text[at] is (byte)'+' or (byte)'-' ? 1 : 0;
            int power = at;
            at = SkipDigits(text, at);
            if (at == power)
            {
                return Unusual;
            }
        }

        return at == text.Length
            ? mayEndText ? at : Unusual
            : text[at] is (byte)',' or (byte)'}' or (byte)']' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' ? at : Unusual;
    }

    private static int SkipDigits(ReadOnlySpan<byte> text, int at)
    {
        while ((uint)at < (uint)text.Length && char.IsAsciiDigit((char)text[at]))
        {
            at++;
        }

        return at;
    }
}
