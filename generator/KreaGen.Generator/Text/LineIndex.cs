namespace KreaGen.Generator.Text;

/// <summary>Where each line of a text starts, with the line ends that Roslyn counts.</summary>
internal sealed class LineIndex
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    public LineIndex(string text)
    {
        _text = text;
        for (int index = 0; index < text.Length; index++)
        {
            char c = text[index];
            if (c == '\r' && index + 1 < text.Length && text[index + 1] == '\n')
            {
                index++;
            }

            if (IsLineEnd(c))
            {
                _starts.Add(index + 1);
            }
        }
    }

    /// <summary>The zero-based line that holds an offset.</summary>
    public int LineOf(int offset)
    {
        int found = _starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }

    public int StartOf(int line) => _starts[line];

    /// <summary>The offset after the last character of a line, its line end left out.</summary>
    public int EndOf(int line)
    {
        int end = line + 1 < _starts.Count ? _starts[line + 1] : _text.Length;
        int start = _starts[line];
        while (end > start && IsLineEnd(_text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
