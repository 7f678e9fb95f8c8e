using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;

namespace KreaGen.Http;

/// <summary>
/// The body of a response that came packed, unpacked while it is read. The connections' own decompression would do, but it brings Brotli
/// with its compressor and dictionary into every program: 0.9 MB of one that is compiled ahead of time, for a few bytes of the traffic.
/// </summary>
internal sealed class GzipContent : HttpContent
{
    /// <summary>What a request says to be sent such responses.</summary>
    public const string Encoding = "gzip";

    private const string EncodingHeader = "Content-Encoding";

    private readonly HttpContent _packed;

    private GzipContent(HttpContent packed)
    {
        _packed = packed;
        foreach ((string name, HeaderStringValues values) in packed.Headers.NonValidated)
        {
            // Both are about the packed bytes.
            if (!IsNamed(name, EncodingHeader) && !IsNamed(name, "Content-Length"))
            {
                Headers.TryAddWithoutValidation(name, values);
            }
        }
    }

    /// <summary>Replaces the content of a response that is packed.</summary>
    public static void Unpack(HttpResponseMessage response)
    {
        if (response.Content.Headers.NonValidated.TryGetValues(EncodingHeader, out HeaderStringValues encodings)
            && encodings.ToString() is { } encoding && (IsNamed(encoding, Encoding) || IsNamed(encoding, "x-gzip")))
        {
            response.Content = new GzipContent(response.Content);
        }
    }

    protected override async Task<Stream> CreateContentReadStreamAsync() => Unpacked(await _packed.ReadAsStreamAsync().ConfigureAwait(false));

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        Stream unpacked = await CreateContentReadStreamAsync().ConfigureAwait(false);
        await using (unpacked.ConfigureAwait(false))
        {
            await unpacked.CopyToAsync(stream).ConfigureAwait(false);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _packed.Dispose();
        }

        base.Dispose(disposing);
    }

    private static GZipStream Unpacked(Stream packed) => new(packed, CompressionMode.Decompress);

    private static bool IsNamed(string text, string name) => string.Equals(text, name, StringComparison.OrdinalIgnoreCase);
}
