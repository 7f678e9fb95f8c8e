using System.Text;

namespace KreaGen.Generator.Text.Markdown;

/// <summary>Finds the fenced YAML and JSON blocks of a page by CommonMark's rules (section 4.5).</summary>
/// <param name="page">The page's text.</param>
/// <param name="isIndentationFree">Whether fences may stand at any indentation, as MDX allows inside components.</param>
internal sealed class FenceScanner(string page, bool isIndentationFree)
{
    // CommonMark 4.5.
    private const int MinFenceLength = 3;
    private const int MaxIndentation = 3;

    private readonly Stack<int> _lists = new();
    private int _position;

    public List<Fence> Scan(CancellationToken cancellation)
    {
        List<Fence> fences = [];
        while (_position < page.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            int start = _position;
            int end = EndOfLine(start);
            _position = NextLine(end);
            int text = SkipSpaces(start, end);
            if (text == end)
            {
                continue;
            }

            text = EnterLists(start, text, end);
            int list = _lists.Count > 0 ? _lists.Peek() : 0;
            bool mayOpen = isIndentationFree || text - start - list <= MaxIndentation;
            if (mayOpen && FenceLength(text, end) is var length and >= MinFenceLength && ReadFence(start, text, length, end, list) is { } fence)
            {
                fences.Add(fence);
            }
        }

        return fences;
    }

    /// <summary>Leaves lists that the line is indented too little for, and enters those that it begins.</summary>
    private int EnterLists(int start, int text, int end)
    {
        while (_lists.Count > 0 && text - start < _lists.Peek())
        {
            _lists.Pop();
        }

        while (AfterListMarker(text, end) is var after && after > text)
        {
            int content = SkipSpaces(after, end);
            _lists.Push(content - start);
            text = content;
        }

        return text;
    }

    private int AfterListMarker(int text, int end)
    {
        int marker = text;
        while (marker < end && page[marker] is >= '0' and <= '9')
        {
            marker++;
        }

        bool isMarker = marker < end && (marker == text ? page[marker] is '-' or '*' or '+' : page[marker] is '.' or ')');
        return isMarker && marker + 1 < end && page[marker + 1] == ' ' ? marker + 1 : text;
    }

    /// <summary>Reads past a fenced block; null when it is neither YAML nor JSON.</summary>
    private Fence? ReadFence(int lineStart, int text, int length, int end, int list)
    {
        string info = page.Substring(text + length, end - text - length).Trim();
        if (page[text] == '`' && info.IndexOf('`') >= 0)
        {
            return null;
        }

        StringBuilder content = new();
        List<TextLine> lines = [];
        bool isClosed = false;
        int indentation = text - lineStart;
        while (_position < page.Length && !isClosed)
        {
            int start = _position;
            int lineEnd = EndOfLine(start);
            int first = SkipSpaces(start, lineEnd);
            if (!isIndentationFree && first < lineEnd && first - start < list)
            {
                break;
            }

            _position = NextLine(lineEnd);
            isClosed = IsClosing(start, first, lineEnd, page[text], length, list);
            if (!isClosed)
            {
                int kept = Math.Min(first, start + indentation);
                lines.Add(new TextLine(content.Length, kept));
                content.Append(page, kept, _position - kept);
            }
        }

        string language = Language(info);
        return language.Length == 0
            ? null
            : new Fence(text, page.Substring(text, length), language == "json", isClosed, content.ToString(), [.. lines]);
    }

    private bool IsClosing(int start, int first, int end, char marker, int length, int list)
    {
        int closing = first < end && page[first] == marker ? FenceLength(first, end) : 0;
        bool mayClose = isIndentationFree || first - start - list <= MaxIndentation;
        return mayClose && closing >= length && page.Substring(first + closing, end - first - closing).Trim().Length == 0;
    }

    private static string Language(string info)
    {
        int length = 0;
        while (length < info.Length && char.IsLetterOrDigit(info[length]))
        {
            length++;
        }

        return info.Substring(0, length).ToLowerInvariant() is "yaml" or "yml" or "json" ? info.Substring(0, length).ToLowerInvariant() : "";
    }

    private int FenceLength(int text, int end)
    {
        int position = text;
        while (position < end && page[position] == page[text] && page[text] is '`' or '~')
        {
            position++;
        }

        return position - text;
    }

    private int SkipSpaces(int position, int end)
    {
        while (position < end && page[position] == ' ')
        {
            position++;
        }

        return position;
    }

    private int EndOfLine(int position)
    {
        int end = page.IndexOfAny(['\n', '\r'], position);
        return end < 0 ? page.Length : end;
    }

    private int NextLine(int end)
        => end + 1 < page.Length && page[end] == '\r' && page[end + 1] == '\n' ? end + 2 : Math.Min(end + 1, page.Length);
}
