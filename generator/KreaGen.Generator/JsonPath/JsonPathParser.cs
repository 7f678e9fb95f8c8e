using System.Collections.Immutable;

namespace KreaGen.Generator.JsonPath;

/// <summary>Parses queries, segments and selectors; filters are <see cref="FilterParser"/>'s.</summary>
internal sealed class JsonPathParser
{
    // Filters and parentheses within each other: nobody writes ten.
    private const int MaxDepth = 32;

    private readonly JsonPathScanner _scanner;
    private readonly FilterParser _filters;
    private int _depth;

    public JsonPathParser(string text, bool hyphens)
    {
        _scanner = new JsonPathScanner(text, hyphens);
        _filters = new FilterParser(_scanner, this);
    }

    public ImmutableArray<Segment> ParseQuery()
    {
        if (!_scanner.TryTake("$"))
        {
            throw _scanner.Fail("it must start with '$'");
        }

        ImmutableArray<Segment> segments = ParseSegments();
        return _scanner.AtEnd ? segments : throw _scanner.Fail("expected '.', '..' or '['");
    }

    public ImmutableArray<Segment> ParseSegments()
    {
        ImmutableArray<Segment>.Builder segments = ImmutableArray.CreateBuilder<Segment>();
        while (true)
        {
            int before = _scanner.Position;
            _scanner.SkipBlanks();
            if (_scanner.TryTake(".."))
            {
                segments.Add(new Segment(true, _scanner.Current == '[' ? ParseBrackets() : ImmutableArray.Create(ParseShorthand())));
            }
            else if (_scanner.TryTake("."))
            {
                segments.Add(new Segment(false, ImmutableArray.Create(ParseShorthand())));
            }
            else if (_scanner.Current == '[')
            {
                segments.Add(new Segment(false, ParseBrackets()));
            }
            else
            {
                // Blanks after the last segment belong to what follows.
                _scanner.Reset(before);
                return segments.ToImmutable();
            }
        }
    }

    public void Descend()
    {
        if (++_depth > MaxDepth)
        {
            throw _scanner.Fail("filters or parentheses are nested too deeply");
        }
    }

    public void Ascend() => _depth--;

    private Selector ParseShorthand()
    {
        if (_scanner.TryTake("*"))
        {
            return new WildcardSelector();
        }

        return _scanner.TryMemberName() is { } name ? new NameSelector(name) : throw _scanner.Fail("expected a name, '*' or '['");
    }

    private ImmutableArray<Selector> ParseBrackets()
    {
        _scanner.Expect("[");
        ImmutableArray<Selector>.Builder selectors = ImmutableArray.CreateBuilder<Selector>();
        do
        {
            _scanner.SkipBlanks();
            selectors.Add(ParseSelector());
            _scanner.SkipBlanks();
        }
        while (_scanner.TryTake(","));

        if (!_scanner.TryTake("]"))
        {
            throw _scanner.Fail("expected ',' or ']'");
        }

        return selectors.ToImmutable();
    }

    private Selector ParseSelector()
    {
        switch (_scanner.Current)
        {
            case '\'' or '"':
                return new NameSelector(_scanner.ReadString());
            case '*':
                _scanner.Expect("*");
                return new WildcardSelector();
            case '?':
                _scanner.Expect("?");
                _scanner.SkipBlanks();
                return new FilterSelector(_filters.ParseCondition());
            default:
                return ParseIndexOrSlice();
        }
    }

    private Selector ParseIndexOrSlice()
    {
        if (!_scanner.AtInteger && _scanner.Current != ':')
        {
            throw _scanner.Fail("expected a quoted name, an index, a slice, '*' or '?'");
        }

        long? start = TryInteger();
        int afterStart = _scanner.Position;
        _scanner.SkipBlanks();
        if (!_scanner.TryTake(":"))
        {
            _scanner.Reset(afterStart);
            return new IndexSelector(start ?? throw _scanner.Fail("expected an index"));
        }

        _scanner.SkipBlanks();
        long? end = TryInteger();
        int afterEnd = _scanner.Position;
        _scanner.SkipBlanks();
        long? step = null;
        if (_scanner.TryTake(":"))
        {
            _scanner.SkipBlanks();
            step = TryInteger();
        }
        else
        {
            _scanner.Reset(afterEnd);
        }

        return new SliceSelector(start, end, step ?? 1);
    }

    private long? TryInteger() => _scanner.AtInteger ? _scanner.ReadInteger() : null;
}
