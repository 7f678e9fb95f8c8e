using System.Text;
using KreaGen.Generator.Emission.Templates;

namespace KreaGen.Generator.Emission.Documentation;

/// <summary>Writes the XML of one text with inline markup. Whatever the text holds, the XML is well formed.</summary>
internal sealed class InlineWriter(string text, bool allowLinks)
{
    /// <summary>A space at which a line must not be broken.</summary>
    public const char FixedSpace = '\u0007';

    // Without a limit, a text of opening angle brackets would take time that grows with the square of its length.
    private const int MaxAutolinkLength = 1_000;

    // Spaces in short code are made non-breaking, so that a tooltip does not tear it; longer code would not fit on its line.
    private const int MaxFixedCodeLength = 60;

    private readonly StringBuilder _xml = new(text.Length + 32);
    private readonly StringBuilder _plain = new();
    private readonly Stack<string> _open = new();
    private readonly HashSet<string> _unclosed = [];
    private int _index;

    public static string ToXml(string text) => IsPlain(text) ? CSharpEscaper.XmlText(text).Trim() : new InlineWriter(text, allowLinks: true).Write();

    /// <summary>Most text is: nothing in it can start markup or an address.</summary>
    private static bool IsPlain(string text)
    {
        foreach (char unit in text)
        {
            if (unit is < ' ' or '\\' or '`' or '*' or '_' or '[' or '!' or '<' or '&')
            {
                return false;
            }
        }

        return text.IndexOf("http", StringComparison.OrdinalIgnoreCase) < 0;
    }

    private string Write()
    {
        while (_index < text.Length)
        {
            if (!WriteMarkup())
            {
                _plain.Append(text[_index]);
                _index++;
            }
        }

        while (_open.Count > 0)
        {
            Close(_open.Peek());
        }

        FlushPlain();
        return _xml.ToString().Trim();
    }

    private bool WriteMarkup() => text[_index] switch
    {
        '\\' => WriteEscaped(),
        '`' => WriteCodeSpan(),
        '*' or '_' => WriteEmphasis(),
        '[' => WriteLink(_index),
        '!' => WriteImage(),
        '<' => WriteAutolink(),
        'h' or 'H' => WriteAddress(),
        '&' => WriteEntity(),
        < ' ' => WriteMark(),
        _ => false,
    };

    private bool WriteEscaped()
    {
        if (_index + 1 == text.Length || !(char.IsPunctuation(text[_index + 1]) || char.IsSymbol(text[_index + 1])))
        {
            return false;
        }

        _plain.Append(text[_index + 1]);
        _index += 2;
        return true;
    }

    private bool WriteCodeSpan()
    {
        int run = 1;
        while (_index + run < text.Length && text[_index + run] == '`')
        {
            run++;
        }

        string fence = new('`', run);
        int end = Find(fence, _index + run);
        if (end < 0)
        {
            _plain.Append(fence);
            _index += run;
            return true;
        }

        WriteCode(text.Substring(_index + run, end - _index - run));
        _index = end + run;
        return true;
    }

    private bool WriteMark()
    {
        switch (text[_index])
        {
            case InlineMark.BoldStart:
                Open("b");
                break;
            case InlineMark.ItalicStart:
                Open("i");
                break;
            case InlineMark.BoldEnd:
                Close("b");
                break;
            case InlineMark.ItalicEnd:
                Close("i");
                break;
            case InlineMark.CodeStart:
                int end = text.IndexOf(InlineMark.CodeEnd, _index);
                end = end < 0 ? text.Length : end;
                WriteCode(HtmlEntity.Decode(text.Substring(_index + 1, end - _index - 1)));
                _index = end;
                break;
        }

        _index++;
        return true;
    }

    private bool WriteEmphasis()
    {
        char location = text[_index];
        int length = _index + 1 < text.Length && text[_index + 1] == location ? 2 : 1;
        string element = length == 2 ? "b" : "i";
        char before = _index > 0 ? text[_index - 1] : ' ';
        char after = _index + length < text.Length ? text[_index + length] : ' ';
        bool insideWord = location == '_' && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
        bool closes = _open.Contains(element) && before != ' ' && !insideWord;
        bool opens = !closes && after != ' ' && !insideWord && !(location == '_' && char.IsLetterOrDigit(before))
            && Find(new string(location, length), _index + length) > _index + length;
        if (closes)
        {
            Close(element);
        }
        else if (opens)
        {
            Open(element);
        }
        else
        {
            _plain.Append(location, length);
        }

        _index += length;
        return true;
    }

    private bool WriteImage()
    {
        int start = _index + 1;
        if (start == text.Length || text[start] != '[' || FindLink(start) is not { } image)
        {
            return false;
        }

        _index = image.End;
        return true;
    }

    private bool WriteLink(int start)
    {
        if (FindLink(start) is not { } link)
        {
            return false;
        }

        string inner = new InlineWriter(link.Label, allowLinks: false).Write();
        if (allowLinks && inner.Length > 0 && LinkUrl.IsSafe(link.Address))
        {
            WriteSee(link.Address, inner);
        }
        else
        {
            FlushPlain();
            _xml.Append(inner);
        }

        _index = link.End;
        return true;
    }

    private MarkdownLink? FindLink(int start) => Find("](", start) < 0 ? null : MarkdownLink.At(text, start);

    private bool WriteAutolink()
    {
        int end = text.IndexOf('>', _index, Math.Min(MaxAutolinkLength, text.Length - _index));
        string address = end < 0 ? "" : text.Substring(_index + 1, end - _index - 1);
        if (!allowLinks || !LinkUrl.IsSafe(address))
        {
            return false;
        }

        WriteSee(address, CSharpEscaper.XmlText(address));
        _index = end + 1;
        return true;
    }

    private bool WriteAddress()
    {
        int end = allowLinks ? LinkUrl.End(text, _index) : _index;
        string address = text.Substring(_index, end - _index);
        if (!LinkUrl.IsSafe(address))
        {
            return false;
        }

        WriteSee(address, CSharpEscaper.XmlText(address));
        _index = end;
        return true;
    }

    private bool WriteEntity()
    {
        if (HtmlEntity.Read(text, _index, out int length) is not string character)
        {
            return false;
        }

        _plain.Append(character);
        _index += length;
        return true;
    }

    private void WriteCode(string code)
    {
        FlushPlain();
        string xml = CSharpEscaper.XmlText(code.Trim());
        _xml.Append("<c>").Append(xml.Length > MaxFixedCodeLength ? xml : xml.Replace(' ', FixedSpace)).Append("</c>");
    }

    private void WriteSee(string address, string inner)
    {
        FlushPlain();
        _xml.Append("<see").Append(FixedSpace).Append("href=\"").Append(CSharpEscaper.XmlAttribute(address)).Append("\">").Append(inner).Append("</see>");
    }

    private void Open(string element)
    {
        if (!_open.Contains(element))
        {
            FlushPlain();
            _open.Push(element);
            _xml.Append('<').Append(element).Append('>');
        }
    }

    private void Close(string element)
    {
        FlushPlain();
        while (_open.Contains(element))
        {
            _xml.Append("</").Append(_open.Pop()).Append('>');
        }
    }

    // Once a closing mark is missing it is missing for the rest of the text: looking again would take quadratic time.
    private int Find(string location, int start)
    {
        int found = _unclosed.Contains(location) ? -1 : text.IndexOf(location, start, StringComparison.Ordinal);
        if (found < 0)
        {
            _unclosed.Add(location);
        }

        return found;
    }

    private void FlushPlain()
    {
        if (_plain.Length > 0)
        {
            _xml.Append(CSharpEscaper.XmlText(_plain.ToString()));
            _plain.Clear();
        }
    }
}
