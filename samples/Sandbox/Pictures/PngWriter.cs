using System.Buffers.Binary;
using System.IO.Compression;

namespace KreaGen.Samples.Sandbox.Pictures;

/// <summary>Writes 8-bit RGB pixels as a PNG.</summary>
internal static class PngWriter
{
    private const int Channels = 3;
    private const byte SubFilter = 1;
    private const byte AverageFilter = 3;

    public static byte[] Write(int width, int height, byte[] rgb)
    {
        using MemoryStream png = new(rgb.Length / 2);
        png.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8; // bits per channel
        header[9] = 2; // RGB
        WriteChunk(png, "IHDR"u8, header);
        WriteChunk(png, "sRGB"u8, [0]);
        WriteChunk(png, "IDAT"u8, Compress(Filter(width, height, rgb)));
        WriteChunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    // Grain defeats every predictor that trusts one neighbour; the mean of two halves its noise.
    private static byte[] Filter(int width, int height, byte[] rgb)
    {
        int stride = width * Channels;
        byte[] filtered = new byte[(stride + 1) * height];
        Parallel.For(0, height, y =>
        {
            ReadOnlySpan<byte> row = rgb.AsSpan(y * stride, stride);
            Span<byte> target = filtered.AsSpan(y * (stride + 1), stride + 1);
            target[0] = y == 0 ? SubFilter : AverageFilter;
            ReadOnlySpan<byte> above = y == 0 ? default : rgb.AsSpan((y - 1) * stride, stride);
            for (int i = 0; i < stride; i++)
            {
                int left = i < Channels ? 0 : row[i - Channels];
                int predicted = y == 0 ? left : (left + above[i]) >> 1;
                target[i + 1] = (byte)(row[i] - predicted);
            }
        });
        return filtered;
    }

    // Noise holds no repetitions to search for: Huffman coding alone is as small here and many times faster.
    private static byte[] Compress(byte[] filtered)
    {
        using MemoryStream compressed = new(filtered.Length / 2);
        ZLibCompressionOptions options = new() { CompressionLevel = 6, CompressionStrategy = ZLibCompressionStrategy.HuffmanOnly };
        using (ZLibStream zlib = new(compressed, options, leaveOpen: true))
        {
            zlib.Write(filtered);
        }

        return compressed.ToArray();
    }

    private static void WriteChunk(Stream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(type);
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(type, data));
        png.Write(number);
    }
}
