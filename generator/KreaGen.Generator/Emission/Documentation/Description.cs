using System.Text;
using KreaGen.Generator.Emission.Templates;

namespace KreaGen.Generator.Emission.Documentation;

/// <summary>A description before its markup is read: bounded, with one kind of line end and no other hidden character.</summary>
internal static class Description
{
    /// <summary>Longer descriptions are cut here, at a word, and end with "…".</summary>
    public const int MaxTextLength = 10_000;

    public static string Clean(string text)
    {
        if (text.Length < MaxTextLength && text.All(static unit => unit is '\n' or (>= ' ' and <= '~')))
        {
            return text;
        }

        var clean = new StringBuilder(Math.Min(text.Length, MaxTextLength) + 16);
        for (int index = 0; index < text.Length; index++)
        {
            if (clean.Length >= MaxTextLength)
            {
                return Cut(clean.ToString());
            }

            char unit = text[index];
            if (char.IsSurrogatePair(text, index))
            {
                bool isHidden = HiddenCharacters.Contains(char.ConvertToUtf32(text, index));
                clean.Append(isHidden ? " " : text, isHidden ? 0 : index, isHidden ? 1 : 2);
                index++;
            }
            else if (unit is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
            {
                bool isSecondHalf = unit == '\n' && index > 0 && text[index - 1] == '\r';
                clean.Append(isSecondHalf ? "" : "\n");
            }
            else
            {
                clean.Append(unit == '\t' || HiddenCharacters.Contains(unit) ? ' ' : unit, unit == '\t' ? 4 : 1);
            }
        }

        return clean.ToString();
    }

    private static string Cut(string text)
    {
        int space = text.LastIndexOf(' ', text.Length - 1, 200);
        return (space > 0 ? text.Substring(0, space) : text) + "…";
    }
}
