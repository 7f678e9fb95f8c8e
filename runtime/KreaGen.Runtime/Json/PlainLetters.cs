using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KreaGen.Json;

/// <summary>Letters that stand in JSON as they are: ASCII without control characters, quotes and backslashes.</summary>
internal static class PlainLetters
{
    /// <summary>Copies a name, all of its letters looked at at once where they are at most sixteen; false where one is not plain.</summary>
    public static bool TryCopy(ReadOnlySpan<byte> name, Span<byte> target)
    {
        // The last letters overlap the first, which costs less than to go by what is left.
        switch (name.Length)
        {
            case >= 16:
                return TryCopyLong(name, target);
            case >= sizeof(ulong):
                ulong first = MemoryMarshal.Read<ulong>(name);
                ulong last = MemoryMarshal.Read<ulong>(name[^sizeof(ulong)..]);
                MemoryMarshal.Write(target, first);
                MemoryMarshal.Write(target[(name.Length - sizeof(ulong))..], last);
                return ArePlain(Vector128.Create(first, last).AsByte());
            case >= sizeof(uint):
                uint start = MemoryMarshal.Read<uint>(name);
                uint end = MemoryMarshal.Read<uint>(name[^sizeof(uint)..]);
                MemoryMarshal.Write(target, start);
                MemoryMarshal.Write(target[(name.Length - sizeof(uint))..], end);
                return ArePlain(Vector128.Create(((ulong)start << 32) | end).AsByte());
            default:
                return TryCopyFew(name, target);
        }
    }

    private static bool TryCopyLong(ReadOnlySpan<byte> name, Span<byte> target)
    {
        name.CopyTo(target);
        bool arePlain = ArePlain(Vector128.Create(name[^Vector128<byte>.Count..]));
        for (; arePlain && name.Length > Vector128<byte>.Count; name = name[Vector128<byte>.Count..])
        {
            arePlain = ArePlain(Vector128.Create(name));
        }

        return arePlain;
    }

    private static bool TryCopyFew(ReadOnlySpan<byte> name, Span<byte> target)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if (name[i] is < (byte)' ' or > (byte)'~' or (byte)'"' or (byte)'\\')
            {
                return false;
            }

            target[i] = name[i];
        }

        return true;
    }

    private static bool ArePlain(Vector128<byte> letters)
        => (Vector128.LessThan(letters, Vector128.Create((byte)' '))
            | Vector128.GreaterThan(letters, Vector128.Create((byte)'~'))
            | Vector128.Equals(letters, Vector128.Create((byte)'"'))
            | Vector128.Equals(letters, Vector128.Create((byte)'\\'))) == Vector128<byte>.Zero;
}
