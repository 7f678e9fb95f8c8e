namespace KreaGen.Http;

/// <summary>A body that is handed over while it arrives.</summary>
internal sealed class StreamAnswer(StatusRange statuses, IReadOnlyList<string> mediaTypes) : Answer<ResponseStream>(statuses)
{
    internal override IReadOnlyList<string> MediaTypes => mediaTypes;

    internal override bool IsStreamed => true;

    internal override ResponseStream Read(AnswerBody body) => throw new NotSupportedException("A stream is not buffered in memory.");

    internal override ResponseStream Open(ResponseStream stream) => stream;
}
