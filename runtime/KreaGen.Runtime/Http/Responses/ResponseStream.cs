using System.Globalization;
using System.Net.Http.Headers;
using KreaGen.Transport;

namespace KreaGen.Http;

/// <summary>
/// The body of a response as it arrives, never held whole. Dispose it: that gives the connection back, and ends a response that has not ended itself.
/// When nothing arrives for as long as <see cref="ApiClientOptions.Timeout"/> while it is read, reading throws an <see cref="IOException"/>.
/// </summary>
public sealed class ResponseStream : Stream
{
    private readonly HttpResponseMessage _response;
    private readonly Stream _inner;
    private readonly TimeSpan _timeout;
    private readonly TimeProvider _clock;

    internal ResponseStream(HttpResponseMessage response, Stream inner, TimeSpan timeout, TimeProvider clock, int longestItem, Func<string, string> clean)
    {
        _response = response;
        _inner = inner;
        _timeout = timeout;
        _clock = clock;
        MaxItemLength = longestItem;
        Clean = clean;
    }

    /// <summary>The media type without parameters; <see langword="null"/> when the response names none.</summary>
    public string? ContentType => _response.Content.Headers.ContentType?.MediaType;

    /// <summary>How many bytes the body has; <see langword="null"/> when the response does not say, as with compressed ones.</summary>
    public long? ContentLength => _response.Content.Headers.ContentLength;

    /// <summary>
    /// The name that the response suggests for a file, without any path; <see langword="null"/> when it suggests none.
    /// It comes from the server: do not let it choose where a file is written.
    /// </summary>
    public string? FileName => NameOf(_response.Content.Headers.ContentDisposition);

    /// <inheritdoc />
    public override bool CanRead => true;

    /// <inheritdoc />
    public override bool CanSeek => false;

    /// <inheritdoc />
    public override bool CanWrite => false;

    /// <summary>How many bytes the body has.</summary>
    /// <exception cref="NotSupportedException">The response does not say.</exception>
    public override long Length => ContentLength ?? throw new NotSupportedException("The response does not state its length.");

    /// <summary>Not supported: a response is read once, from its beginning.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    internal System.Net.HttpStatusCode StatusCode => _response.StatusCode;

    internal string? RequestId => ResponseMetadata.RequestId(_response.Headers);

    internal int MaxItemLength { get; }

    /// <summary>Takes secrets out of a text that quotes the response.</summary>
    internal Func<string, string> Clean { get; }

    /// <inheritdoc />
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        using var idle = new CancellationTokenSource(_timeout, _clock);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, idle.Token);
        try
        {
            return await _inner.ReadAsync(buffer, linked.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw new IOException(string.Create(CultureInfo.InvariantCulture, $"No data arrived for {_timeout.TotalSeconds:0.###} seconds."), error);
        }
    }

    /// <inheritdoc />
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => _inner.Read(buffer, offset, count);

    /// <inheritdoc />
    public override void Flush()
    {
    }

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
            _response.Dispose();
        }

        base.Dispose(disposing);
    }

    private static string? NameOf(ContentDispositionHeaderValue? disposition)
    {
        string? name = (disposition?.FileNameStar ?? disposition?.FileName)?.Trim('"');
        string last = name?[(name.LastIndexOfAny(['/', '\\']) + 1)..].Trim() ?? "";
        return last is "" or "." or ".." || last.AsSpan().ContainsAnyInRange('\0', '\x1F') ? null : last;
    }
}
