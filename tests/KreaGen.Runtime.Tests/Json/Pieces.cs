using System.Buffers;
using System.Text;

namespace KreaGen.Json;

/// <summary>A buffer that gives no more than it is asked for, from arrays or from memory that is none.</summary>
internal sealed class Pieces(bool isNative) : IBufferWriter<byte>, IDisposable
{
    private readonly MemoryStream _all = new();
    private NotAnArray? _native;
    private Memory<byte> _given;

    public void Advance(int count)
    {
        _all.Write(_given.Span[..count]);
        _given = _given[count..];
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        int length = Math.Max(sizeHint, 1);
        return _given = isNative ? (_native = new(length)).Memory : new byte[length + 7].AsMemory(3, length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose()
    {
        _all.Dispose();
        ((IDisposable?)_native)?.Dispose();
    }

    public override string ToString() => Encoding.UTF8.GetString(_all.ToArray());

    private sealed class NotAnArray(int length) : MemoryManager<byte>
    {
        private readonly byte[] _bytes = new byte[length];

        public override Span<byte> GetSpan() => _bytes;

        public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
