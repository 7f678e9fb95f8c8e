namespace KreaGen.Generator.Binding.Names;

/// <summary>Second rule: symbols that carry meaning are spelled, symbols that only separate are not.</summary>
internal static class SymbolNames
{
    private static readonly Dictionary<char, string> Words = new()
    {
        [' '] = "Space",
        ['!'] = "Not",
        ['"'] = "Quote",
        ['#'] = "Hash",
        ['$'] = "Dollar",
        ['%'] = "Percent",
        ['&'] = "And",
        ['\''] = "Apostrophe",
        ['('] = "OpenParenthesis",
        [')'] = "CloseParenthesis",
        ['*'] = "Asterisk",
        ['+'] = "Plus",
        [','] = "Comma",
        ['-'] = "Minus",
        ['.'] = "Dot",
        ['/'] = "Slash",
        [':'] = "Colon",
        [';'] = "Semicolon",
        ['<'] = "LessThan",
        ['='] = "Equal",
        ['>'] = "GreaterThan",
        ['?'] = "QuestionMark",
        ['@'] = "At",
        ['['] = "OpenBracket",
        ['\\'] = "Backslash",
        [']'] = "CloseBracket",
        ['^'] = "Caret",
        ['_'] = "Underscore",
        ['`'] = "Backtick",
        ['{'] = "OpenBrace",
        ['|'] = "Pipe",
        ['}'] = "CloseBrace",
        ['~'] = "Tilde",
    };

    /// <summary>
    /// The word for the symbol at an index, null when it only separates. The caller has made sure that no letter or digit stands there.
    /// </summary>
    /// <param name="spellAll">True spells separators too: for texts without a letter, and to tell apart what would collide.</param>
    /// <param name="length">How many characters the symbol takes.</param>
    public static string? Find(string text, int index, bool spellAll, out int length)
    {
        if (index + 1 < text.Length && Operator(text[index], text[index + 1]) is string operatorWord)
        {
            length = 2;
            return operatorWord;
        }

        length = 1;
        return (spellAll || HasMeaning(text, index)) && Words.TryGetValue(text[index], out string? word) ? word : null;
    }

    private static bool HasMeaning(string text, int index)
    {
        bool afterLetter = index > 0 && IsLetterOrDigit(text[index - 1]);
        bool beforeLetter = index + 1 < text.Length && IsLetterOrDigit(text[index + 1]);
        return text[index] switch
        {
            '-' => IsSign(text, index),
            // "+1" and "C++", but not "svg+xml".
            '+' or '=' => !(afterLetter && beforeLetter),
            // "DateCreated<", but not "Page<User>".
            '<' => text.IndexOf('>', index) < 0,
            '>' => text.LastIndexOf('<', index) < 0,
            '!' or '*' or '&' or '%' or '^' => true,
            _ => false,
        };
    }

    // "-1", "-created" and "1..-1", but not "a-b" and "--flag".
    private static bool IsSign(string text, int index)
    {
        if (index + 1 == text.Length || !IsLetterOrDigit(text[index + 1]))
        {
            return false;
        }

        return index == 0 || (text[index + 1] <= '9' && !IsLetterOrDigit(text[index - 1]) && text[index - 1] != '-');
    }

    private static string? Operator(char first, char second) => (first, second) switch
    {
        ('<', '=') => "LessThanOrEqual",
        ('>', '=') => "GreaterThanOrEqual",
        ('!', '=') or ('<', '>') => "NotEqual",
        ('=', '=') => "Equal",
        ('&', '&') => "And",
        ('|', '|') => "Or",
        _ => null,
    };

    /// <summary>Whether a character may stand in a name as it is.</summary>
    public static bool IsLetterOrDigit(char unit) => unit is >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z';
}
