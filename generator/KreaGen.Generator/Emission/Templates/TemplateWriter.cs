namespace KreaGen.Generator.Emission.Templates;

/// <summary>Builds one page line by line: the line being written lives in a buffer until it is known whether it stays.</summary>
internal sealed class TemplateWriter
{
    private const string LineEnds = "\n\r";

    private readonly TextBuffer _page = TextBuffer.Rent();
    private readonly TextBuffer _line = TextBuffer.Rent();
    private bool _lineHasHole;
    private bool _blankPending;
    private bool _lastLineOpensBlock = true;
    private int _holeColumn;
    private bool _holeHasText;

    public void WriteLiteral(string text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0)
            {
                Append(text.AsSpan(start));
                return;
            }

            Append(text.AsSpan(start, end - start));
            EndLine();
            start = end + 1;
        }
    }

    public void BeginHole()
    {
        _lineHasHole = true;
        _holeColumn = _line.Length;
        _holeHasText = false;
    }

    /// <summary>Writes one item of the open hole, on a line of its own and after a blank one if asked for; line ends around it do not count.</summary>
    public void WriteHole(ReadOnlySpan<char> text, bool afterBlank = false)
    {
        text = text.Trim(LineEnds.AsSpan());
        if (text.IsEmpty)
        {
            return;
        }

        if (_holeHasText)
        {
            StartHoleLine();
            _blankPending |= afterBlank;
        }

        _holeHasText = true;
        for (int lineEnd = text.IndexOf('\n'); lineEnd >= 0; lineEnd = text.IndexOf('\n'))
        {
            Append(text.Slice(0, lineEnd));
            StartHoleLine();
            text = text.Slice(lineEnd + 1);
        }

        Append(text);
    }

    public void EndHole() => _holeColumn = 0;

    public string ToPage()
    {
        End();
        return _page.Finish();
    }

    public TemplatePage ToNestedPage()
    {
        End();
        return new(_page);
    }

    private void End()
    {
        EndLine();
        _line.Return();
    }

    private void StartHoleLine()
    {
        // A blank line inside a hole is meant; only lines that the page itself left empty vanish.
        _lineHasHole = false;
        EndLine();
        _line.Append(' ', _holeColumn);
    }

    private void EndLine()
    {
        int end = _line.Length;
        while (end > 0 && _line[end - 1] is ' ' or '\t')
        {
            end--;
        }

        if (end > 0)
        {
            WriteLine(end);
        }
        else if (!_lineHasHole)
        {
            _blankPending = true;
        }

        _line.Clear();
        _lineHasHole = false;
    }

    private void WriteLine(int end)
    {
        int first = 0;
        while (_line[first] is ' ' or '\t')
        {
            first++;
        }

        if (_blankPending && !_lastLineOpensBlock && _line[first] != '}')
        {
            _page.Append('\n');
        }

        _page.Append(_line, end);
        _page.Append('\n');
        _blankPending = false;
        _lastLineOpensBlock = _line[end - 1] == '{';
    }

    private void Append(ReadOnlySpan<char> text)
        => _line.Append(!text.IsEmpty && text[text.Length - 1] == '\r' ? text.Slice(0, text.Length - 1) : text);
}
