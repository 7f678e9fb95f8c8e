using System.Globalization;
using System.Text;

namespace KreaGen.Generator.JsonPath;

/// <summary>Reads the words of an expression: names, strings, numbers and signs.</summary>
/// <param name="text">The expression.</param>
/// <param name="hyphens">Whether names after a dot may hold hyphens, which RFC 9535 wants in brackets.</param>
internal sealed class JsonPathScanner(string text, bool hyphens)
{
    // The interoperable integers of RFC 7493.
    private const long MaxInteger = 9007199254740991;

    public int Position { get; private set; }

    public bool AtEnd => Position >= text.Length;

    public char Current => AtEnd ? '\0' : text[Position];

    public void Reset(int position) => Position = position;

    public void SkipBlanks()
    {
        while (!AtEnd && text[Position] is ' ' or '\t' or '\n' or '\r')
        {
            Position++;
        }
    }

    public bool StartsWith(string word) => string.CompareOrdinal(text, Position, word, 0, word.Length) == 0;

    public bool TryTake(string word)
    {
        bool found = StartsWith(word);
        if (found)
        {
            Position += word.Length;
        }

        return found;
    }

    public void Expect(string word)
    {
        if (!TryTake(word))
        {
            throw Fail($"expected '{word}'");
        }
    }

    public JsonPathSyntaxException Fail(string message) => new(AtEnd ? message + ", but the expression ends" : message, Position);

    /// <summary>The name after a dot; null when there is none here.</summary>
    public string? TryMemberName()
    {
        int start = Position;
        while (!AtEnd && IsNameCharacter(first: Position == start, out int length))
        {
            Position += length;
        }

        return Position == start ? null : text.Substring(start, Position - start);
    }

    /// <summary>The name of a function that is called here; null, and nothing read, when there is none.</summary>
    public string? TryFunctionName()
    {
        int end = Position;
        while (end < text.Length && (text[end] is (>= 'a' and <= 'z') || (end > Position && text[end] is '_' or (>= '0' and <= '9'))))
        {
            end++;
        }

        if (end == Position || end >= text.Length || text[end] != '(')
        {
            return null;
        }

        string name = text.Substring(Position, end - Position);
        Position = end;
        return name;
    }

    public bool AtInteger => Current is '-' or (>= '0' and <= '9');

    public long ReadInteger()
    {
        int start = Position;
        ReadDigits(allowMinusZero: false);
        if (!long.TryParse(text.Substring(start, Position - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value)
            || value is > MaxInteger or < -MaxInteger)
        {
            throw new JsonPathSyntaxException("the number is outside the range of exact integers", start);
        }

        return value;
    }

    /// <summary>A JSON number, as JSON text.</summary>
    public string ReadNumber()
    {
        int start = Position;
        ReadDigits(allowMinusZero: true);
        if (Current == '.')
        {
            Position++;
            SkipDigits();
        }

        if (Current is 'e' or 'E')
        {
            Position++;
            if (Current is '+' or '-')
            {
                Position++;
            }

            SkipDigits();
        }

        return text.Substring(start, Position - start);
    }

    public string ReadString()
    {
        char quote = Current;
        Position++;
        StringBuilder value = new();
        while (Current != quote || AtEnd)
        {
            if (AtEnd || Current < ' ')
            {
                throw Fail("the string is not closed, or contains a control character");
            }

            if (Current == '\\')
            {
                ReadEscape(quote, value);
            }
            else
            {
                int length = CharacterLength();
                value.Append(text, Position, length);
                Position += length;
            }
        }

        Position++;
        return value.ToString();
    }

    private void ReadEscape(char quote, StringBuilder value)
    {
        Position++;
        char escape = Current;
        if (escape == 'u')
        {
            Position++;
            char unit = ReadHex();
            value.Append(unit);
            if (char.IsLowSurrogate(unit) || (char.IsHighSurrogate(unit) && !TryLowSurrogate(value)))
            {
                throw Fail("one half of a surrogate pair");
            }

            return;
        }

        value.Append(escape switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '/' or '\\' => escape,
            _ when escape == quote && !AtEnd => escape,
            _ => throw Fail("unknown escape sequence"),
        });
        Position++;
    }

    private bool TryLowSurrogate(StringBuilder value)
    {
        if (!TryTake("\\u"))
        {
            return false;
        }

        char low = ReadHex();
        value.Append(low);
        return char.IsLowSurrogate(low);
    }

    private char ReadHex()
    {
        if (Position + 4 > text.Length
            || !ushort.TryParse(text.Substring(Position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit))
        {
            throw Fail("expected four hexadecimal digits");
        }

        Position += 4;
        return (char)unit;
    }

    private void ReadDigits(bool allowMinusZero)
    {
        bool negative = TryTake("-");
        int start = Position;
        SkipDigits();
        if (text[start] == '0' && (Position - start > 1 || (negative && !allowMinusZero)))
        {
            throw new JsonPathSyntaxException("a leading zero or a negative zero is not allowed here", start);
        }
    }

    private void SkipDigits()
    {
        int start = Position;
        while (Current is >= '0' and <= '9')
        {
            Position++;
        }

        if (Position == start)
        {
            throw Fail("expected a digit");
        }
    }

    private bool IsNameCharacter(bool first, out int length)
    {
        char c = Current;
        length = c >= 0x80 ? CharacterLength() : 1;
        return c is '_' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or >= (char)0x80 || (!first && (c is >= '0' and <= '9' || (hyphens && c == '-')));
    }

    private int CharacterLength()
    {
        if (!char.IsSurrogate(Current))
        {
            return 1;
        }

        if (char.IsHighSurrogate(Current) && Position + 1 < text.Length && char.IsLowSurrogate(text[Position + 1]))
        {
            return 2;
        }

        throw Fail("one half of a surrogate pair");
    }
}
