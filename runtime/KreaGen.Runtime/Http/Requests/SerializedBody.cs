using System.Buffers;

namespace KreaGen.Http;

/// <summary>
/// The bytes of a request, written once and sent by each attempt. The rented array goes back only when no attempt
/// can still be reading it: a connection may go on sending after the response has arrived.
/// </summary>
internal sealed class SerializedBody : RequestContent, IBufferWriter<byte>
{
    private const int FirstSize = 1024;

    private readonly object _gate = new();
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _readers;
    private bool _isDisposed;

    public SerializedBody(RequestBody? body)
    {
        MediaType = body?.MediaType;
        body?.Write(this);
    }

    public override string? MediaType { get; }

    public override long? TotalLength => Length;

    public override bool CanRepeat => true;

    public int Length { get; private set; }

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        int wanted = Math.Max(sizeHint, 1);
        if (_bytes.Length - Length < wanted)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(checked(Math.Max(_bytes.Length * 2, Length + wanted)));
            _bytes.AsSpan(0, Length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public override async Task CopyToAsync(Stream target, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            _readers++;
        }

        try
        {
            await target.WriteAsync(_bytes.AsMemory(0, Length), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            lock (_gate)
            {
                _readers--;
            }
        }
    }

    public override void Dispose()
    {
        lock (_gate)
        {
            if (!_isDisposed && _readers == 0)
            {
                ArrayPool<byte>.Shared.Return(_bytes);
            }

            _isDisposed = true;
        }
    }
}
