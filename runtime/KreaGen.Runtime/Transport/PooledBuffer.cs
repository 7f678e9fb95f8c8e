using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using KreaGen.Errors;

namespace KreaGen.Transport;

/// <summary>The whole body of a response, in a rented array.</summary>
internal sealed class PooledBuffer : IDisposable
{
    private const int FirstSize = 16 * 1024;

    private byte[] _bytes;

    private PooledBuffer(byte[] bytes) => _bytes = bytes;

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    /// <summary>Whether the body broke off; what arrived until then is here.</summary>
    public bool IsCut { get; private set; }

    public static PooledBuffer Nothing() => new([]);

    /// <summary>A copy of bytes.</summary>
    public static PooledBuffer Of(ReadOnlySpan<byte> bytes)
    {
        var buffer = new PooledBuffer(ArrayPool<byte>.Shared.Rent(bytes.Length)) { Length = bytes.Length };
        bytes.CopyTo(buffer._bytes);
        return buffer;
    }

    /// <summary>Reads a body of at most so many bytes.</summary>
    /// <exception cref="InvalidResponseException">The body is longer.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<PooledBuffer> ReadAsync(HttpContent content, long maxBytes, CancellationToken cancellationToken, bool tolerant = false)
    {
        if (content.Headers.ContentLength > maxBytes && !tolerant)
        {
            throw TooLong(maxBytes);
        }

        var buffer = new PooledBuffer(ArrayPool<byte>.Shared.Rent(FirstSize));
        bool complete = false;
        try
        {
            Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                await buffer.FillAsync(stream, maxBytes, tolerant, cancellationToken).ConfigureAwait(false);
            }

            complete = true;
            return buffer;
        }
        finally
        {
            if (!complete)
            {
                buffer.Dispose();
            }
        }
    }

    public void Dispose()
    {
        byte[] bytes = _bytes;
        _bytes = [];
        Length = 0;
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static InvalidResponseException TooLong(long maxBytes)
        => new(string.Create(CultureInfo.InvariantCulture, $"The response is longer than {maxBytes} bytes, the limit of MaxResponseBytes."));

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask FillAsync(Stream stream, long maxBytes, bool tolerant, CancellationToken cancellationToken)
    {
        try
        {
            int read;
            while ((read = await stream.ReadAsync(_bytes.AsMemory(Length), cancellationToken).ConfigureAwait(false)) > 0)
            {
                Length += read;
                if (Length > maxBytes)
                {
                    if (!tolerant)
                    {
                        throw TooLong(maxBytes);
                    }

                    Length = (int)maxBytes;
                    IsCut = true;
                    return;
                }

                if (Length == _bytes.Length)
                {
                    Grow();
                }
            }
        }
        catch (IOException) when (tolerant)
        {
            // An error response says what it says by its status; the rest of its words is a bonus.
            IsCut = true;
        }
    }

    private void Grow()
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(checked(_bytes.Length * 2));
        Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
