namespace KreaGen.Http;

/// <summary>A body that is handed over while it arrives.</summary>
internal sealed class StreamResponseReader(StatusRange statuses, IReadOnlyList<string> mediaTypes) : ResponseReader<ResponseStream>(statuses)
{
    internal override IReadOnlyList<string> MediaTypes => mediaTypes;

    internal override bool IsStreamed => true;

    internal override ResponseStream Read(BufferedResponse body) => throw new NotSupportedException("A stream is not buffered in memory.");

    internal override ResponseStream Open(ResponseStream stream) => stream;
}
