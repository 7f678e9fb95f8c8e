namespace KreaGen.Http;

/// <summary>A body of bytes.</summary>
internal sealed class BytesAnswer(StatusRange statuses, string mediaType) : Answer<ReadOnlyMemory<byte>>(statuses)
{
    internal override string MediaType => mediaType;

    internal override ReadOnlyMemory<byte> Read(AnswerBody body) => body.Bytes.ToArray();
}
