using System.Text;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>Cuts a path template into literal text, percent-encoded for the wire, and the parameters between.</summary>
internal static class PathTemplate
{
    private const string Unescaped = "-._~!$&'()*+,;=:@/%?";

    /// <summary>The names in braces, in order.</summary>
    public static IEnumerable<string> Names(string path)
    {
        for (int open = path.IndexOf('{'); open >= 0; open = path.IndexOf('{', open + 1))
        {
            int close = path.IndexOf('}', open);
            if (close > open + 1)
            {
                yield return path.Substring(open + 1, close - open - 1);
            }
        }
    }

    public static IEnumerable<PathPiece> Cut(string path, EquatableArray<ParameterModel> parameters)
    {
        // A fragment only tells apart operations that share an address; it never travels.
        int fragment = path.IndexOf('#');
        string rest = fragment < 0 ? path : path.Substring(0, fragment);
        while (rest.Length > 0)
        {
            int open = rest.IndexOf('{');
            int close = open < 0 ? -1 : rest.IndexOf('}', open);
            ParameterModel? parameter = close < 0
                ? null
                : parameters.FirstOrDefault(candidate => candidate.Place == ParameterLocation.Path
                    && candidate.WireName == rest.Substring(open + 1, close - open - 1));
            if (close < 0 || parameter is null)
            {
                int taken = close < 0 ? rest.Length : close + 1;
                yield return new(Encode(rest.Substring(0, taken)), null);
                rest = rest.Substring(taken);
                continue;
            }

            if (open > 0)
            {
                yield return new(Encode(rest.Substring(0, open)), null);
            }

            yield return new("", parameter.Name);
            rest = rest.Substring(close + 1);
        }
    }

    private static string Encode(string literal)
    {
        var text = new StringBuilder(literal.Length);
        foreach (byte octet in Encoding.UTF8.GetBytes(literal))
        {
            char letter = (char)octet;
            bool plain = letter < 128 && ((letter is >= 'a' and <= 'z') || (letter is >= 'A' and <= 'Z') || char.IsDigit(letter) || Unescaped.Contains(letter));
            _ = plain ? text.Append(letter) : text.Append('%').Append(octet.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
