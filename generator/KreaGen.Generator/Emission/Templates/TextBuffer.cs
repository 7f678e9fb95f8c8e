namespace KreaGen.Generator.Emission.Templates;

/// <summary>
/// Characters on their way to a string. Pages nest in pages, so each thread keeps the buffers of the pages that are done for the
/// next ones: without that a large client costs ten times the memory of its text.
/// </summary>
internal sealed class TextBuffer
{
    /// <summary>Buffers beyond this are let go; a megabyte is a page that nobody reads.</summary>
    private const int MaxPreservedLength = 1 << 20;

    [ThreadStatic]
    private static Stack<TextBuffer>? t_idle;

    private char[] _text = new char[1024];

    private TextBuffer()
    {
    }

    public int Length { get; private set; }

    /// <summary>What has been written, until more is.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, Length);

    public char this[int index]
    {
        get => _text[index];
        set => _text[index] = value;
    }

    /// <summary>An empty buffer, for one page: <see cref="Finish"/> or <see cref="Return"/> gives it back.</summary>
    public static TextBuffer Rent() => t_idle is { Count: > 0 } idle ? idle.Pop() : new();

    public void Clear() => Length = 0;

    public void Append(char unit)
    {
        Reserve(1);
        _text[Length++] = unit;
    }

    public void Append(char unit, int count)
    {
        Reserve(count);
        for (int end = Length + count; Length < end; Length++)
        {
            _text[Length] = unit;
        }
    }

    public void Append(string text) => Append(text, 0, text.Length);

    public void Append(string text, int start, int count)
    {
        Reserve(count);
        text.CopyTo(start, _text, Length, count);
        Length += count;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_text.AsSpan(Length));
        Length += text.Length;
    }

    public void Append(TextBuffer other, int count)
    {
        Reserve(count);
        Array.Copy(other._text, 0, _text, Length, count);
        Length += count;
    }

    /// <summary>The text; the buffer must not be used afterwards.</summary>
    public string Finish()
    {
        string text = new(_text, 0, Length);
        Return();
        return text;
    }

    /// <summary>Gives the buffer back without its text; it must not be used afterwards.</summary>
    public void Return()
    {
        Length = 0;
        if (_text.Length <= MaxPreservedLength)
        {
            (t_idle ??= new()).Push(this);
        }
    }

    /// <summary>Makes room for what is to come.</summary>
    public void Reserve(int count)
    {
        if (Length + count > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, Length + count));
        }
    }
}
