using System.Buffers.Binary;

namespace KreaGen.Samples.Poster.Files;

/// <summary>The pixels of a PNG, as its header says.</summary>
internal sealed record PngSize(int Width, int Height)
{
    private const int HeaderLength = 24;

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Reads the header of a file; <see langword="null"/> when it is no PNG.</summary>
    public static PngSize? Read(string file)
    {
        using FileStream stream = File.OpenRead(file);
        Span<byte> header = stackalloc byte[HeaderLength];
        if (stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength
            || !header.StartsWith(Signature))
        {
            return null;
        }

        return new PngSize(BinaryPrimitives.ReadInt32BigEndian(header[16..]), BinaryPrimitives.ReadInt32BigEndian(header[20..]));
    }

    public override string ToString() => FormattableString.Invariant($"{Width}×{Height}");
}
