using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Text;

/// <summary>The text of a document, and where each of its characters stands in the file that the user sees.</summary>
internal sealed class SpecText
{
    private readonly string _page;
    private readonly Lazy<LineIndex> _lines;
    private readonly TextLine[]? _origins;

    /// <summary>A file that is a document from its first to its last character.</summary>
    public SpecText(string path, string content)
        : this(path, content, content, origins: null)
    {
    }

    /// <summary>A document inside a page.</summary>
    /// <param name="path">The page's path.</param>
    /// <param name="content">The document.</param>
    /// <param name="page">The page's whole text.</param>
    /// <param name="origins">Each line of the document in order, with its place in the page.</param>
    public SpecText(string path, string content, string page, TextLine[]? origins)
    {
        Path = path;
        Content = content;
        _page = page;
        _origins = origins;
        _lines = new Lazy<LineIndex>(() => new LineIndex(page));
    }

    public string Path { get; }

    public string Content { get; }

    /// <summary>The place of a range of the document, cut to its first line.</summary>
    public SourceLocation Location(int start, int end)
    {
        int place = OnPage(start);
        int line = _lines.Value.LineOf(place);
        int length = Math.Min(Math.Max(end - start, 0), Math.Max(_lines.Value.EndOf(line) - place, 0));
        return new SourceLocation(Path, line, place - _lines.Value.StartOf(line), length);
    }

    /// <summary>The same document with lines that were changed for its reader.</summary>
    /// <param name="content">The changed text.</param>
    /// <param name="origins">Each of its lines in order, with its place in the page.</param>
    public SpecText With(string content, TextLine[] origins) => new(Path, content, _page, origins);

    /// <summary>Where a character of the document stands in its page.</summary>
    public int OnPage(int offset)
    {
        offset = Math.Min(Math.Max(offset, 0), Content.Length);
        if (_origins is null || _origins.Length == 0)
        {
            return offset;
        }

        int low = 0;
        int high = _origins.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_origins[middle].Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _origins[low].NodeSource + offset - _origins[low].Start;
    }
}
