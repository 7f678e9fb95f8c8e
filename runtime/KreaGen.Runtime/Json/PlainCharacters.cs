using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KreaGen.Json;

/// <summary>Letters that stand in JSON as they are: ASCII without control characters, quotes and backslashes.</summary>
internal static class PlainCharacters
{
    /// <summary>The same letters in UTF-16.</summary>
    public static readonly SearchValues<char> Units = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>Copies a text, all of its letters looked at at once where they are at most sixteen; false where one is not plain.</summary>
    public static bool TryCopy(ReadOnlySpan<byte> text, Span<byte> target)
    {
        // The last letters overlap the first, which costs less than to go by what is left.
        switch (text.Length)
        {
            case >= 16:
                return TryCopyLong(text, target);
            case >= sizeof(ulong):
                ulong first = MemoryMarshal.Read<ulong>(text);
                ulong last = MemoryMarshal.Read<ulong>(text[^sizeof(ulong)..]);
                MemoryMarshal.Write(target, first);
                MemoryMarshal.Write(target[(text.Length - sizeof(ulong))..], last);
                return ArePlain(Vector128.Create(first, last).AsByte());
            case >= sizeof(uint):
                uint start = MemoryMarshal.Read<uint>(text);
                uint end = MemoryMarshal.Read<uint>(text[^sizeof(uint)..]);
                MemoryMarshal.Write(target, start);
                MemoryMarshal.Write(target[(text.Length - sizeof(uint))..], end);
                return ArePlain(Vector128.Create(((ulong)start << 32) | end).AsByte());
            default:
                return TryCopyFew(text, target);
        }
    }

    private static bool TryCopyLong(ReadOnlySpan<byte> text, Span<byte> target)
    {
        text.CopyTo(target);
        bool arePlain = ArePlain(Vector128.Create(text[^Vector128<byte>.Count..]));
        for (; arePlain && text.Length > Vector128<byte>.Count; text = text[Vector128<byte>.Count..])
        {
            arePlain = ArePlain(Vector128.Create(text));
        }

        return arePlain;
    }

    private static bool TryCopyFew(ReadOnlySpan<byte> text, Span<byte> target)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is < (byte)' ' or > (byte)'~' or (byte)'"' or (byte)'\\')
            {
                return false;
            }

            target[i] = text[i];
        }

        return true;
    }

    private static bool ArePlain(Vector128<byte> letters)
        => (Vector128.LessThan(letters, Vector128.Create((byte)' '))
            | Vector128.GreaterThan(letters, Vector128.Create((byte)'~'))
            | Vector128.Equals(letters, Vector128.Create((byte)'"'))
            | Vector128.Equals(letters, Vector128.Create((byte)'\\'))) == Vector128<byte>.Zero;
}
