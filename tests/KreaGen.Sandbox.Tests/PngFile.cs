using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace KreaGen.Sandbox.Tests;

/// <summary>A second opinion on the PNGs: reads them by the specification, not by the writer's ways.</summary>
public sealed class PngFile
{
    private PngFile(int width, int height, byte[] filtered) => (Width, Height, Filtered) = (width, height, filtered);

    public int Width { get; }

    public int Height { get; }

    public byte[] Filtered { get; }

    public static PngFile Read(byte[] png)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], png[..8]);
        List<string> types = [];
        byte[] header = [];
        using MemoryStream data = new();
        for (int at = 8; at < png.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            ReadOnlySpan<byte> checkedBytes = png.AsSpan(at + 4, length + 4);
            string type = Encoding.ASCII.GetString(checkedBytes[..4]);
            Assert.Equal(Crc(checkedBytes), BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(at + 8 + length)));
            types.Add(type);
            if (type == "IHDR")
            {
                header = checkedBytes[4..].ToArray();
            }
            else if (type == "IDAT")
            {
                data.Write(checkedBytes[4..]);
            }

            at += length + 12;
        }

        Assert.Equal("IHDR", types[0]);
        Assert.Equal("IEND", types[^1]);
        Assert.Equal([8, 2, 0, 0, 0], header[8..]);
        data.Position = 0;
        using ZLibStream zlib = new(data, CompressionMode.Decompress);
        using MemoryStream filtered = new();
        zlib.CopyTo(filtered);
        return new PngFile(
            BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)), filtered.ToArray());
    }

    /// <summary>The RGB bytes, with every filter of the specification undone.</summary>
    public byte[] Pixels()
    {
        int stride = Width * 3;
        byte[] rgb = new byte[stride * Height];
        for (int y = 0; y < Height; y++)
        {
            int filter = Filtered[y * (stride + 1)];
            for (int i = 0; i < stride; i++)
            {
                int left = i < 3 ? 0 : rgb[(y * stride) + i - 3];
                int up = y == 0 ? 0 : rgb[((y - 1) * stride) + i];
                int corner = i < 3 || y == 0 ? 0 : rgb[((y - 1) * stride) + i - 3];
                int predicted = filter switch
                {
                    0 => 0,
                    1 => left,
                    2 => up,
                    3 => (left + up) / 2,
                    4 => Paeth(left, up, corner),
                    _ => throw new InvalidDataException($"There is no filter {filter}."),
                };
                rgb[(y * stride) + i] = (byte)(Filtered[(y * (stride + 1)) + 1 + i] + predicted);
            }
        }

        return rgb;
    }

    private static int Paeth(int left, int up, int corner)
    {
        int guess = left + up - corner;
        (int toLeft, int toUp, int toCorner) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte b in bytes)
        {
            crc ^= b;
            for (int i = 0; i < 8; i++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }
}
