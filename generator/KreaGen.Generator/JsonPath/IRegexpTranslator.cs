using System.Globalization;
using System.Text;

namespace KreaGen.Generator.JsonPath;

/// <summary>
/// Translates I-Regexp (RFC 9485) to .NET's regular expressions, which work on UTF-16 code units. As the
/// compliance suite of JSONPath has it, <c>^</c> and <c>$</c> are anchors.
/// </summary>
internal sealed class IRegexpTranslator
{
    // The translator is recursive, and a stack overflow would end the compiler.
    private const int MaxDepth = 32;
    private const string Supplementary = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";

    private readonly string _pattern;
    private readonly StringBuilder _result = new();
    private int _position;
    private int _depth;

    private IRegexpTranslator(string pattern) => _pattern = pattern;

    /// <summary>The .NET expression; null when the pattern is no I-Regexp.</summary>
    public static string? Translate(string pattern)
    {
        IRegexpTranslator translator = new(pattern);
        return translator.Branches() && translator._position == pattern.Length ? translator._result.ToString() : null;
    }

    private char Current => _position < _pattern.Length ? _pattern[_position] : '\0';

    private bool AtEnd => _position >= _pattern.Length;

    private bool Branches()
    {
        while (true)
        {
            while (!AtEnd && Current is not ('|' or ')'))
            {
                if (!Atom() || !Quantifier())
                {
                    return false;
                }
            }

            if (Current != '|')
            {
                return true;
            }

            _result.Append('|');
            _position++;
        }
    }

    private bool Atom()
    {
        switch (Current)
        {
            case '(':
                return Group();
            case '[':
                return IRegexpClass.TryTranslate(_pattern, ref _position, _result);
            case '.':
                _position++;
                _result.Append("(?:[^\\n\\r\\uD800-\\uDFFF]|").Append(Supplementary).Append(')');
                return true;
            case '\\':
                return Escape();
            case '^':
                _position++;
                _result.Append("\\A");
                return true;
            case '$':
                _position++;
                _result.Append("\\z");
                return true;
            case '*' or '+' or '?' or '{' or '}' or ']':
                return false;
            default:
                return Character();
        }
    }

    private bool Group()
    {
        if (++_depth > MaxDepth)
        {
            return false;
        }

        _position++;
        _result.Append("(?:");
        if (!Branches() || Current != ')')
        {
            return false;
        }

        _position++;
        _depth--;
        _result.Append(')');
        return true;
    }

    private bool Character()
    {
        if (char.IsHighSurrogate(Current) && _position + 1 < _pattern.Length)
        {
            // In a group, so that a quantifier takes both halves.
            _result.Append("(?:").Append(_pattern, _position, 2).Append(')');
            _position += 2;
            return true;
        }

        IRegexpClass.AppendLiteral(_result, Current);
        _position++;
        return true;
    }

    private bool Escape()
    {
        if (IRegexpClass.TryCategory(_pattern, ref _position) is { } category)
        {
            // Code units of surrogate pairs have no category of their own; a negated category takes whole pairs.
            _result.Append(category[1] == 'P' ? $"(?:(?!{Supplementary}){category}|{Supplementary})" : category);
            return true;
        }

        if (IRegexpClass.TryEscape(_pattern, ref _position) is not { } literal)
        {
            return false;
        }

        IRegexpClass.AppendLiteral(_result, literal);
        return true;
    }

    private bool Quantifier()
    {
        if (Current is '*' or '+' or '?' && !AtEnd)
        {
            _result.Append(Current);
            _position++;
        }
        else if (Current == '{')
        {
            int close = _pattern.IndexOf('}', _position);
            if (close < 0 || !IsRange(_pattern.Substring(_position + 1, close - _position - 1)))
            {
                return false;
            }

            _result.Append(_pattern, _position, close + 1 - _position);
            _position = close + 1;
        }

        return true;
    }

    private static bool IsRange(string text)
    {
        string[] bounds = text.Split(',');
        return bounds.Length <= 2
            && IsCount(bounds[0])
            && (bounds.Length == 1 || bounds[1].Length == 0 || IsCount(bounds[1]));
    }

    private static bool IsCount(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
