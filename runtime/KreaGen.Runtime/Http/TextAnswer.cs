namespace KreaGen.Http;

/// <summary>A body of text.</summary>
internal sealed class TextAnswer(StatusRange statuses, string mediaType) : Answer<string>(statuses)
{
    internal override string MediaType => mediaType;

    internal override string Read(AnswerBody body) => body.Text();
}
