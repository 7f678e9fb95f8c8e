using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KreaGen.Generator.Text.Yaml;

/// <summary>The parser's events, with its failures turned into problems.</summary>
internal sealed class YamlEvents(Reading reading, YamlBreaks text)
{
    private readonly Parser _parser = new(new StringReader(text.Text));
    private readonly Stack<int> _openFlows = new();
    private int _end;

    public ParsingEvent Current => _parser.Current!;

    /// <summary>Whether the parser has failed, which has been reported.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Moves on; false at the end and after a failure.</summary>
    public bool MoveNext()
    {
        try
        {
            if (!_parser.MoveNext())
            {
                return false;
            }
        }
        catch (YamlException exception)
        {
            return Fail(exception.Message, (int)exception.Start.Index, (int)exception.End.Index);
        }
        catch (InvalidOperationException)
        {
            // The parser loses its own state after some unclosed brackets.
            return Fail("", _end, _end);
        }
        catch (ArgumentException)
        {
            // So do broken surrogate escapes and tags that are no URI.
            int place = NextText();
            return Fail(YamlSyntax.BadEscapeOrTag, place, place);
        }

        Follow(Current);
        return true;
    }

    /// <summary>A scalar, anchor or tag as the document has it.</summary>
    public string Restore(string value) => text.Restore(value);

    private void Follow(ParsingEvent current)
    {
        _end = Math.Max(_end, (int)current.End.Index);
        switch (current)
        {
            case MappingStart mapping:
                _openFlows.Push(mapping.Style == MappingStyle.Flow ? OpeningBracket(mapping) : SourceSpan.None);
                break;
            case SequenceStart sequence:
                _openFlows.Push(sequence.Style == SequenceStyle.Flow ? OpeningBracket(sequence) : SourceSpan.None);
                break;
            case MappingEnd or SequenceEnd:
                _openFlows.Pop();
                break;
        }
    }

    /// <summary>The first character after the last event that is not between values.</summary>
    private int NextText()
    {
        int place = _end;
        while (place < text.Text.Length && (char.IsWhiteSpace(text.Text[place]) || text.Text[place] is ':' or ',' or '-'))
        {
            place++;
        }

        return place;
    }

    /// <summary>An anchor or a tag stands before the bracket.</summary>
    private int OpeningBracket(NodeEvent start)
    {
        int bracket = text.Text.IndexOfAny(['{', '['], Math.Min((int)start.Start.Index, text.Text.Length));
        return bracket < 0 ? (int)start.Start.Index : bracket;
    }

    private bool Fail(string message, int start, int end)
    {
        HasFailed = true;
        int openFlow = _openFlows.Count > 0 ? _openFlows.Peek() : SourceSpan.None;
        return YamlSyntax.Report(reading, message, start, end, _end, openFlow);
    }
}
