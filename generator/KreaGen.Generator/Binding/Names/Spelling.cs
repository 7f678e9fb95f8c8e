using System.Globalization;
using System.Text;

namespace KreaGen.Generator.Binding.Names;

/// <summary>Turns any text into words of ASCII letters and digits: the rules of this room, in their order.</summary>
internal static class Spelling
{
    // Nobody reads further; what the rest would have told apart, the hash of the whole text does.
    private const int MaxTextLength = 512;

    /// <summary>The words of a text; none only for the empty text.</summary>
    /// <param name="spellAll">True spells every symbol, separators too.</param>
    public static List<Word> Spell(string text, bool spellAll)
    {
        string ascii = Transliteration.ToAscii(text.Length > MaxTextLength ? text.Substring(0, MaxTextLength) : text);
        List<Word> words = Read(ascii, spellAll);
        return words.Count > 0 || spellAll ? words : Read(ascii, spellAll: true);
    }

    private static List<Word> Read(string text, bool spellAll)
    {
        var words = new List<Word>();
        var run = new StringBuilder(text.Length);
        StringBuilder? codes = null;
        for (int index = 0; index < text.Length; index++)
        {
            char unit = text[index];
            bool isLetterOrDigit = unit is >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z';
            bool isCode = !isLetterOrDigit && (unit is < ' ' or > '~') && (spellAll || !Separates(text, index));
            if (!isCode)
            {
                AddCodes(codes, words);
            }

            if (isLetterOrDigit)
            {
                run.Append(unit);
                continue;
            }

            bool insideWord = unit == '\'' && !spellAll && run.Length > 0;
            if (insideWord)
            {
                continue;
            }

            AddRun(run, words);
            if (isCode)
            {
                bool isPair = char.IsSurrogatePair(text, index);
                int codePoint = isPair ? char.ConvertToUtf32(text, index) : unit;
                codes ??= new();
                codes.Append(codes.Length == 0 ? "U_" : "_").Append(codePoint.ToString("X4", CultureInfo.InvariantCulture));
                index += isPair ? 1 : 0;
            }
            else if (unit is >= ' ' and <= '~' && SymbolNames.Find(text, index, spellAll, out int length) is string symbol)
            {
                words.Add(new Word(symbol));
                index += length - 1;
            }
        }

        AddCodes(codes, words);
        AddRun(run, words);
        return words;
    }

    private static bool Separates(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index) is
        UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OtherPunctuation
        or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
        or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation;

    private static void AddCodes(StringBuilder? codes, List<Word> words)
    {
        if (codes is { Length: > 0 })
        {
            words.Add(new Word(codes.ToString(), IsCode: true));
            codes.Clear();
        }
    }

    private static void AddRun(StringBuilder run, List<Word> words)
    {
        if (run.Length > 0)
        {
            Casing.Split(run.ToString(), words);
            run.Clear();
        }
    }
}
