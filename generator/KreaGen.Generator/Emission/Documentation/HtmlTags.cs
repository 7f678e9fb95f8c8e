using System.Text;

namespace KreaGen.Generator.Emission.Documentation;

/// <summary>Turns the HTML that descriptions usually hold into Markdown. Other tags stay and are shown as text.</summary>
internal sealed class HtmlTags
{
    // A link with the longest URL that is kept, and some attributes. Without a limit, every unclosed < would be searched to the end of the text.
    private const int MaxTagLength = 2_100;

    // As many levels as the Markdown reader has.
    private const int MaxListDepth = 4;

    private readonly StringBuilder _markdown = new();
    private readonly Stack<string> _links = new();
    private readonly Stack<string> _lists = new();

    private int _itemContent;

    private HtmlTags()
    {
    }

    private string ItemIndent => new(' ', 2 * Math.Min(MaxListDepth, Math.Max(0, _lists.Count - 1)));

    public static string ToMarkdown(string text) => text.IndexOf('<') < 0 ? text : new HtmlTags().Read(text);

    private string Read(string text)
    {
        bool inFence = false;
        for (int index = 0; index < text.Length; index++)
        {
            char unit = text[index];
            if (unit == '`')
            {
                int run = RunLength(text, index);
                int close = run >= 3 ? -1 : text.IndexOf('`', index + run);
                inFence ^= run >= 3;
                int end = close >= 0 && !inFence ? close : index + run - 1;
                _markdown.Append(text, index, end - index + 1);
                index = end;
            }
            else if (unit == '<' && !inFence && TagEnd(text, index) is int tagEnd && tagEnd > 0
                && Markdown(text.Substring(index + 1, tagEnd - index - 1)) is string replacement)
            {
                _markdown.Append(replacement);
                index = tagEnd;
            }
            else
            {
                _markdown.Append(unit);
            }
        }

        return _markdown.ToString();
    }

    private static int RunLength(string text, int index)
    {
        int end = index;
        while (end < text.Length && text[end] == text[index])
        {
            end++;
        }

        return end - index;
    }

    private static int TagEnd(string text, int index)
    {
        if (index + 1 == text.Length || !(char.IsLetter(text[index + 1]) || text[index + 1] is '/' or '!'))
        {
            return -1;
        }

        return text.IndexOf('>', index, Math.Min(MaxTagLength, text.Length - index));
    }

    private string? Markdown(string tag)
    {
        if (tag.StartsWith("!--", StringComparison.Ordinal))
        {
            return tag.EndsWith("--", StringComparison.Ordinal) ? "" : null;
        }

        bool isEnd = tag[0] == '/';
        int nameStart = isEnd ? 1 : 0;
        int nameEnd = tag.IndexOfAny([' ', '\n', '/'], nameStart);
        string name = tag.Substring(nameStart, (nameEnd < 0 ? tag.Length : nameEnd) - nameStart).ToLowerInvariant();
        return name switch
        {
            "p" or "br" or "div" or "table" or "hr" => Break(),
            "ul" or "ol" or "dl" => isEnd ? ListEnd() : ListStart(name),
            "li" or "dt" => isEnd ? Break() : ItemStart(),
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => isEnd ? "\n\n" : "\n\n# ",
            "pre" => "\n```\n",
            "b" or "strong" => (isEnd ? InlineMark.BoldEnd : InlineMark.BoldStart).ToString(),
            "i" or "em" => (isEnd ? InlineMark.ItalicEnd : InlineMark.ItalicStart).ToString(),
            "code" or "tt" => (isEnd ? InlineMark.CodeEnd : InlineMark.CodeStart).ToString(),
            "a" => isEnd ? LinkEnd() : LinkStart(tag),
            "img" or "span" or "u" or "dd" or "small" => "",
            _ => null,
        };
    }

    // The paragraph that an item begins with stays behind the item's marker; a later one is indented into the item.
    private string Break()
    {
        int end = _markdown.Length;
        while (end > 0 && _markdown[end - 1] is ' ' or '\n')
        {
            end--;
        }

        return end <= _itemContent ? "" : "\n\n" + (_lists.Count > 0 ? ItemIndent + "  " : "");
    }

    private string ListStart(string name)
    {
        _lists.Push(name);
        return "\n\n";
    }

    private string ListEnd()
    {
        if (_lists.Count > 0)
        {
            _lists.Pop();
        }

        return Break();
    }

    private string ItemStart()
    {
        string marker = "\n" + ItemIndent + (_lists.Count > 0 && _lists.Peek() == "ol" ? "1. " : "- ");
        _itemContent = _markdown.Length + marker.Length;
        return marker;
    }

    private string LinkStart(string tag)
    {
        _links.Push(Attribute(tag, "href="));
        return "[";
    }

    private string LinkEnd() => _links.Count > 0 ? "](" + _links.Pop() + ")" : "";

    private static string Attribute(string tag, string name)
    {
        int start = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (start < 0 || start + name.Length >= tag.Length)
        {
            return "";
        }

        start += name.Length;
        char quote = tag[start];
        bool isQuoted = quote is '"' or '\'';
        int end = isQuoted ? tag.IndexOf(quote, start + 1) : tag.IndexOf(' ', start);
        start += isQuoted ? 1 : 0;
        return end < start ? tag.Substring(start) : tag.Substring(start, end - start);
    }
}
