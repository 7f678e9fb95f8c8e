using System.Buffers;
using System.Globalization;
using KreaGen.Errors;

namespace KreaGen.Streaming;

/// <summary>Cuts a stream into segments while it arrives. A segment is valid until the next one is read.</summary>
internal sealed class SegmentReader(Stream stream, SegmentEnd end, int longest) : IDisposable
{
    private const int FirstSize = 4096;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _start;
    private int _searched;
    private int _filled;
    private bool _isEnded;
    private bool _skipsLineFeed;

    /// <summary>
    /// The next segment without its end; <see langword="null"/> when there is none. What follows the last end is a segment when it is not empty.
    /// </summary>
    /// <exception cref="InvalidResponseException">The segment is longer than allowed.</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (TryCut() is { } segment)
            {
                return segment;
            }

            if (_isEnded)
            {
                ReadOnlyMemory<byte> rest = _bytes.AsMemory(_start, _filled - _start);
                _start = _searched = _filled;
                // Not as one expression: null would become an empty array, and the array memory.
                return rest.IsEmpty ? default(ReadOnlyMemory<byte>?) : rest;
            }

            MakeRoom();
            int read = await stream.ReadAsync(_bytes.AsMemory(_filled), cancellationToken).ConfigureAwait(false);
            _filled += read;
            _isEnded = read == 0;
        }
    }

    public void Dispose()
    {
        byte[] bytes = _bytes;
        _bytes = [];
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private ReadOnlyMemory<byte>? TryCut()
    {
        if (_skipsLineFeed && _start < _filled)
        {
            // The carriage return before it has ended the line already.
            _skipsLineFeed = false;
            if (_bytes[_start] == (byte)'\n')
            {
                _start++;
                _searched = _start;
            }
        }

        ReadOnlySpan<byte> fresh = _bytes.AsSpan(_searched, _filled - _searched);
        int at = end switch
        {
            SegmentEnd.AnyLine => fresh.IndexOfAny((byte)'\n', (byte)'\r'),
            SegmentEnd.RecordSeparator => fresh.IndexOf((byte)0x1E),
            _ => fresh.IndexOf((byte)'\n'),
        };
        if (at < 0)
        {
            _searched = _filled;
            return null;
        }

        int stop = _searched + at;
        ReadOnlyMemory<byte> segment = _bytes.AsMemory(_start, stop - _start);
        _skipsLineFeed = _bytes[stop] == (byte)'\r';
        _start = _searched = stop + 1;
        return segment;
    }

    private void MakeRoom()
    {
        int length = _filled - _start;
        if (length > longest)
        {
            throw new InvalidResponseException(
                string.Create(CultureInfo.InvariantCulture, $"An item of the response is longer than {longest} bytes, the limit of MaxResponseBytes."));
        }

        if (_start > 0)
        {
            _bytes.AsSpan(_start, length).CopyTo(_bytes);
            _searched -= _start;
            _filled = length;
            _start = 0;
        }

        if (_filled == _bytes.Length)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(checked(_bytes.Length * 2));
            _bytes.AsSpan(0, _filled).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }
    }
}
