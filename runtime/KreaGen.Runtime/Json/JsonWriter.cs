using System.Buffers;
using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text.Json;
using KreaGen.Json;

namespace KreaGen.Generated;

/// <summary>
/// Writes JSON as <see cref="Utf8JsonWriter"/> does, for generated code; see <see cref="JsonWriting"/> for more of its values.
/// It trusts its caller to open and close objects and arrays as they must.
/// </summary>
/// <remarks>
/// What is usual, such as names and plain text, goes into the caller's buffer directly. What is not, such as text with escapes, is written
/// there by <see cref="Utf8JsonWriter"/>, so that its escapes and its numbers are those of JSON everywhere else. A writer that
/// <see cref="JsonSerializer"/> hands to a converter is followed in everything.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class JsonWriter
{
    // Asking the target for memory is a call through an interface; this makes it rare for small values.
    private const int MinRoom = 256;

    private Utf8JsonWriter? _strict;
    private IBufferWriter<byte>? _target;
    private byte[] _buffer = [];
    private int _first;
    private int _at;
    private int _end;
    private int _depth;
    private bool _isCopy;
    private bool _needsComma;
    private Aside? _aside;

    /// <summary>Writes with another writer, with its options.</summary>
    /// <param name="writer">The other writer; who made it flushes it.</param>
    public JsonWriter(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _strict = writer;
    }

    /// <summary>Whether what is written is shown and not sent: values that no document names stay private.</summary>
    internal bool IsForPeople { get; init; }

    /// <summary>A writer that rests until it is opened.</summary>
    internal JsonWriter()
    {
    }

    /// <summary>Writes to a buffer from now on.</summary>
    internal void Open(IBufferWriter<byte> target)
    {
        _target = target;
        _depth = 0;
        _needsComma = false;
    }

    /// <summary>Writes with another writer from now on.</summary>
    internal void Open(Utf8JsonWriter writer) => _strict = writer;

    /// <summary>Hands over what was written, and keeps nothing of anybody.</summary>
    internal void Close()
    {
        HandOver();
        _target = null;
        _strict = null;
        _buffer = [];
        _first = _at = _end = 0;
    }

    // Room for a value, with the comma before it.
    private void Begin(int length)
    {
        Reserve(length + 1);
        Comma();
    }

    // Room for a value of unknown length, behind the comma that it may need; EndUnsure says how long it became. Without that, nothing was written.
    private Span<byte> BeginUnsure(int mostLength)
    {
        Reserve(mostLength + 1);
        int comma = _needsComma ? 1 : 0;
        return _buffer.AsSpan(_at + comma, mostLength);
    }

    private void EndUnsure(int length)
    {
        Comma();
        _at += length;
    }

    private void Comma()
    {
        if (_needsComma)
        {
            _buffer[_at++] = (byte)',';
        }

        _needsComma = true;
    }

    private void Reserve(int length)
    {
        if (_end - _at < length)
        {
            Grow(length);
        }
    }

    private void Grow(int length)
    {
        HandOver();
        Memory<byte> room = _target!.GetMemory(Math.Max(length, MinRoom));
        _isCopy = !MemoryMarshal.TryGetArray(room, out ArraySegment<byte> array);
        if (_isCopy)
        {
            array = new byte[room.Length];
        }

        _buffer = array.Array!;
        _first = _at = array.Offset;
        _end = array.Offset + array.Count;
    }

    private void HandOver()
    {
        int written = _at - _first;
        if (_isCopy)
        {
            _target!.Write(_buffer.AsSpan(_first, written));
        }
        else if (written > 0)
        {
            _target!.Advance(written);
        }

        _isCopy = false;
        _first = _at;
        // What was handed over is the target's, and so is what comes after it until it is asked for again.
        _end = _at;
    }

    // A value that is unusual, after its comma.
    private Utf8JsonWriter BeginAside()
    {
        Begin(0);
        return (_aside ??= new(this)).Open();
    }

    private void EndAside() => _aside!.Close();

    /// <summary>The writer of System.Text.Json at the place where this one stands.</summary>
    private sealed class Aside : IBufferWriter<byte>
    {
        private readonly JsonWriter _outer;
        private readonly Utf8JsonWriter _writer;

        public Aside(JsonWriter outer)
        {
            _outer = outer;
            _writer = new(this, ApiJson.WriterOptions);
        }

        public Utf8JsonWriter Open()
        {
            _writer.Reset();
            return _writer;
        }

        public void Close() => _writer.Flush();

        public void Advance(int count) => _outer._at += count;

        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            _outer.Reserve(Math.Max(sizeHint, 1));
            return _outer._buffer.AsMemory(_outer._at, _outer._end - _outer._at);
        }

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }
}
