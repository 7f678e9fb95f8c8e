namespace KreaGen.Http;

/// <summary>A body that is sent piece by piece, files straight from their streams, and never held whole.</summary>
internal sealed class StreamedBody(string mediaType, IReadOnlyList<FileContent> pieces) : RequestContent
{
    public override string MediaType { get; } = mediaType;

    public override long? TotalLength { get; } = Sum(pieces);

    public override bool CanRepeat => pieces.All(static piece => piece.CanRepeat);

    public override async Task CopyToAsync(Stream target, CancellationToken cancellationToken)
    {
        foreach (FileContent piece in pieces)
        {
            await piece.CopyToAsync(target, cancellationToken).ConfigureAwait(false);
        }
    }

    public override void Dispose()
    {
        // The streams belong to the caller.
    }

    private static long? Sum(IReadOnlyList<FileContent> pieces)
    {
        long sum = 0;
        foreach (FileContent piece in pieces)
        {
            if (piece.Length is not { } length)
            {
                return null;
            }

            sum += length;
        }

        return sum;
    }
}
