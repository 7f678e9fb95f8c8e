namespace KreaGen.Http;

/// <summary>A body of text.</summary>
internal sealed class TextResponseReader(StatusRange statuses, IReadOnlyList<string> mediaTypes) : ResponseReader<string>(statuses)
{
    internal override IReadOnlyList<string> MediaTypes => mediaTypes;

    internal override string Read(BufferedResponse body)
    {
        body.ThrowUnless(mediaTypes);
        return body.Text();
    }
}
