namespace KreaGen.Generator.Emission;

/// <summary>
/// A page that is still in the buffer it was written to. The page around it takes it from there: without a string in between,
/// which for the members of a record and the operations of a client would be as long as all the files.
/// </summary>
internal sealed class TemplatePage
{
    private readonly string? _text;
    private TextBuffer? _buffer;

    internal TemplatePage(TextBuffer buffer) => _buffer = buffer;

    private TemplatePage(string text) => _text = text;

    public static implicit operator TemplatePage(string text) => new(text);

    /// <summary>Hands the text over, once: the buffer is free for other pages then.</summary>
    internal void WriteTo(TemplateWriter writer, bool afterBlank = false)
    {
        if (_text is not null)
        {
            writer.WriteHole(_text.AsSpan(), afterBlank);
            return;
        }

        TextBuffer buffer = _buffer ?? throw new InvalidOperationException("The page has been written already.");
        _buffer = null;
        writer.WriteHole(buffer.Text, afterBlank);
        buffer.Return();
    }
}
