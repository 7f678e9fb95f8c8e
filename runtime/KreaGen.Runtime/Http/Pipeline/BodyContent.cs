using System.Net;

namespace KreaGen.Http;

/// <summary>The content of one attempt. Knows whether a connection has begun to send it: from then on it may have arrived.</summary>
internal sealed class BodyContent : HttpContent
{
    private readonly RequestContent _body;
    private readonly Action? _progressed;
    private int _begun;

    /// <param name="body">The body.</param>
    /// <param name="progressed">Told of each piece that is sent.</param>
    public BodyContent(RequestContent body, Action? progressed = null)
    {
        _body = body;
        _progressed = progressed;
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
        return _body.CopyToAsync(_progressed is null ? stream : new UploadStream(stream, _progressed), cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.TotalLength ?? 0;
        return _body.TotalLength is not null;
    }
}
