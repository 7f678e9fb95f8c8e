using System.Globalization;
using System.Text;

namespace KreaGen.Generator.Baselines.Format;

/// <summary>Cuts a line of a listing into its words.</summary>
internal static class ApiListingScanner
{
    /// <summary>The words; null when a quotation is not closed or an escape means nothing.</summary>
    public static IReadOnlyList<ListingToken>? Scan(string line)
    {
        var tokens = new List<ListingToken>();
        int at = 0;
        while (at < line.Length)
        {
            if (line[at] == ' ')
            {
                at++;
                continue;
            }

            bool isQuoted = line[at] == '"';
            string? word = isQuoted ? Quoted(line, ref at) : Plain(line, ref at);
            if (word is null)
            {
                return null;
            }

            char location = ' ';
            if (isQuoted && at < line.Length)
            {
                location = line[at++];
                if (location is not (' ' or ':' or ','))
                {
                    return null;
                }
            }
            else if (!isQuoted && word[word.Length - 1] is ':' or ',')
            {
                location = word[word.Length - 1];
                word = word.Substring(0, word.Length - 1);
            }

            tokens.Add(new(word, isQuoted, location));
        }

        return tokens;
    }

    private static string Plain(string line, ref int at)
    {
        int end = line.IndexOf(' ', at);
        int start = at;
        at = end < 0 ? line.Length : end;
        return line.Substring(start, at - start);
    }

    private static string? Quoted(string line, ref int at)
    {
        var word = new StringBuilder();
        for (at++; at < line.Length; at++)
        {
            switch (line[at])
            {
                case '"':
                    at++;
                    return word.ToString();
                case '\\' when at + 1 < line.Length:
                    at++;
                    if (Escaped(line, ref at) is not { } escaped)
                    {
                        return null;
                    }

                    word.Append(escaped);
                    break;
                case char c:
                    word.Append(c);
                    break;
            }
        }

        return null;
    }

    private static char? Escaped(string line, ref int at)
    {
        switch (line[at])
        {
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case '"' or '\\' or '/':
                return line[at];
            case 'u' when at + 4 < line.Length
                && int.TryParse(line.Substring(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code):
                at += 4;
                return (char)code;
            default:
                return null;
        }
    }
}
