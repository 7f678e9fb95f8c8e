using System.Globalization;
using System.Text;

namespace KreaGen.Generator.JsonPath;

/// <summary>Translates the character classes and escapes of I-Regexp.</summary>
internal static class IRegexpClass
{
    private const string Escapable = "$()*+-.?[\\]^nrt{|}";
    private const string Categories = "LMNPZSC";
    private const string Supplementary = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";

    public static void AppendLiteral(StringBuilder result, char c)
        => result.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));

    /// <summary>The character that a backslash here stands for; null when it stands for none.</summary>
    public static char? TryEscape(string pattern, ref int position)
    {
        if (position + 1 >= pattern.Length || Escapable.IndexOf(pattern[position + 1]) < 0)
        {
            return null;
        }

        char escape = pattern[position + 1];
        position += 2;
        return escape switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => escape,
        };
    }

    /// <summary>A category such as <c>\p{Lu}</c>, which both dialects write alike.</summary>
    public static string? TryCategory(string pattern, ref int position)
    {
        int close = pattern.IndexOf('}', position);
        if (position + 3 >= pattern.Length || pattern[position + 1] is not ('p' or 'P') || pattern[position + 2] != '{' || close < 0
            || close - position is not (4 or 5) || Categories.IndexOf(pattern[position + 3]) < 0)
        {
            return null;
        }

        string category = pattern.Substring(position, close + 1 - position);
        position = close + 1;
        return category;
    }

    /// <summary>Reads a class in brackets. Characters beyond U+FFFF become alternatives of their own.</summary>
    public static bool TryTranslate(string pattern, ref int position, StringBuilder result)
    {
        position++;
        bool negated = position < pattern.Length && pattern[position] == '^';
        position += negated ? 1 : 0;
        StringBuilder units = new();
        StringBuilder pairs = new();
        bool first = true;
        while (position < pattern.Length && pattern[position] != ']')
        {
            if (!TryItem(pattern, ref position, units, pairs, first))
            {
                return false;
            }

            first = false;
        }

        if (first || position >= pattern.Length)
        {
            return false;
        }

        position++;
        string inner = units.Length == 0 ? "(?!)" : "[" + units + "]";
        result.Append(negated
            ? $"(?:(?!{inner}{pairs})(?:[^\\uD800-\\uDFFF]|{Supplementary}))"
            : $"(?:{inner}{pairs})");
        return true;
    }

    private static bool TryItem(string pattern, ref int position, StringBuilder units, StringBuilder pairs, bool first)
    {
        if (pattern[position] == '\\' && TryCategory(pattern, ref position) is { } category)
        {
            units.Append(category);
            return true;
        }

        bool last = position + 1 < pattern.Length && pattern[position + 1] == ']';
        if (pattern[position] == '-' && (first || last))
        {
            position++;
            units.Append("\\-");
            return true;
        }

        if (TryCharacter(pattern, ref position) is not { } from)
        {
            return false;
        }

        int to = from;
        if (position + 1 < pattern.Length && pattern[position] == '-' && pattern[position + 1] != ']')
        {
            position++;
            if (TryCharacter(pattern, ref position) is not { } end || end < from)
            {
                return false;
            }

            to = end;
        }

        CodePointRanges.Append(from, to, units, pairs);
        return true;
    }

    private static int? TryCharacter(string pattern, ref int position)
    {
        if (position >= pattern.Length || pattern[position] is '[' or '-' or ']')
        {
            return null;
        }

        if (pattern[position] == '\\')
        {
            return TryEscape(pattern, ref position);
        }

        if (char.IsHighSurrogate(pattern[position]) && position + 1 < pattern.Length && char.IsLowSurrogate(pattern[position + 1]))
        {
            position += 2;
            return char.ConvertToUtf32(pattern[position - 2], pattern[position - 1]);
        }

        return pattern[position++];
    }
}
