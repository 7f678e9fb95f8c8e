namespace KreaGen.Generator.Emission.Templates;

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

    /// <summary>What the page says, until it is handed over.</summary>
    internal ReadOnlySpan<char> Text => _text is not null ? _text.AsSpan() : Buffer.Text;

    private TextBuffer Buffer => _buffer ?? throw new InvalidOperationException("The page has been written already.");

    /// <summary>Frees the buffer for other pages.</summary>
    internal void Return()
    {
        _buffer?.Return();
        _buffer = null;
    }

    /// <summary>Hands the text over, once: the buffer is free for other pages then.</summary>
    internal void WriteTo(TemplateWriter writer, bool afterBlank = false)
    {
        writer.WriteHole(Text, afterBlank);
        Return();
    }
}
