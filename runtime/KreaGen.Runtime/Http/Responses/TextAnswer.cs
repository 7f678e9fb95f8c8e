namespace KreaGen.Http;

/// <summary>A body of text.</summary>
internal sealed class TextAnswer(StatusRange statuses, IReadOnlyList<string> mediaTypes) : Answer<string>(statuses)
{
    internal override IReadOnlyList<string> MediaTypes => mediaTypes;

    internal override string Read(AnswerBody body)
    {
        body.ThrowUnless(mediaTypes);
        return body.Text();
    }
}
