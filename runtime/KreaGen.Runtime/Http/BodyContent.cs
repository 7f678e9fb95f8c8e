using System.Net;

namespace KreaGen.Http;

/// <summary>The content of one attempt. Knows whether a connection has begun to send it: from then on it may have arrived.</summary>
internal sealed class BodyContent : HttpContent
{
    private readonly SentBody _body;
    private int _begun;

    public BodyContent(SentBody body)
    {
        _body = body;
        if (body.MediaType is not null)
        {
            // Parsed for whoever asks, and for nobody else.
            Headers.TryAddWithoutValidation("Content-Type", body.MediaType);
        }
    }

    public bool HasBegun => Volatile.Read(ref _begun) != 0;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Volatile.Write(ref _begun, 1);
        return _body.CopyToAsync(stream, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.TotalLength ?? 0;
        return _body.TotalLength is not null;
    }
}
