using System.Buffers;
using System.Globalization;
using System.Text;
using KreaGen.Errors;
using KreaGen.Values;

namespace KreaGen.Streaming;

/// <summary>Reads events by "Interpreting an event stream" of WHATWG's HTML standard. An event that the stream's end cuts off is no event.</summary>
internal sealed class EventReader(Stream stream, int longest) : IDisposable
{
    private readonly SegmentReader _lines = new(stream, SegmentEnd.AnyLine, longest);
    private readonly ArrayBufferWriter<byte> _data = new();
    private bool _isFirstLine = true;
    private bool _hasData;
    private string _eventType = "";
    private string? _id;
    private TimeSpan? _retry;

    /// <summary>The next event; its data is valid until the one after is read. <see langword="null"/> at the end of the stream.</summary>
    /// <exception cref="InvalidResponseException">The event is longer than allowed.</exception>
    public async ValueTask<ServerSentEvent<ReadOnlyMemory<byte>>?> ReadAsync(CancellationToken cancellationToken)
    {
        _data.Clear();
        _hasData = false;
        _eventType = "";
        while (await _lines.ReadAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            ReadOnlyMemory<byte> text = _isFirstLine && line.Span.StartsWith("\uFEFF"u8) ? line[3..] : line;
            _isFirstLine = false;
            if (!text.IsEmpty)
            {
                Take(text.Span);
            }
            else if (_hasData)
            {
                return new(_data.WrittenMemory, _eventType.Length > 0 ? _eventType : "message", _id, _retry);
            }
            else
            {
                _eventType = "";
            }
        }

        return null;
    }

    public void Dispose() => _lines.Dispose();

    private void Take(ReadOnlySpan<byte> line)
    {
        int colon = line.IndexOf((byte)':');
        ReadOnlySpan<byte> name = colon < 0 ? line : line[..colon];
        ReadOnlySpan<byte> value = colon < 0 ? [] : line[(colon + 1)..];
        value = value.StartsWith(" "u8) ? value[1..] : value;
        if (name.SequenceEqual("data"u8))
        {
            if (_data.WrittenCount + value.Length > longest)
            {
                throw new InvalidResponseException(
                    string.Create(CultureInfo.InvariantCulture, $"An event of the response is longer than {longest} bytes, the limit of MaxResponseBytes."));
            }

            _data.Write(_hasData ? "\n"u8 : ""u8);
            _data.Write(value);
            _hasData = true;
        }
        else if (name.SequenceEqual("event"u8))
        {
            _eventType = Encoding.UTF8.GetString(value);
        }
        else if (name.SequenceEqual("id"u8) && !value.Contains((byte)0))
        {
            _id = value.IsEmpty ? null : Encoding.UTF8.GetString(value);
        }
        else if (name.SequenceEqual("retry"u8) && !value.Contains((byte)'.')
            && UntrustedNumber.Parse(Encoding.UTF8.GetString(value), int.MaxValue) is { } milliseconds)
        {
            _retry = TimeSpan.FromMilliseconds(milliseconds);
        }
    }
}
