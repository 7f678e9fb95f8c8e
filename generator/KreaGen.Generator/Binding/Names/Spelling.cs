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
            bool isLetterOrDigit = SymbolNames.IsLetterOrDigit(unit);
            bool isAscii = unit is >= ' ' and <= '~';
            bool isCode = !isAscii && (spellAll || !Separates(text, index));
            if (!isCode)
            {
                AddCodes(codes, words);
            }

            if (isLetterOrDigit)
            {
                run.Append(unit);
                continue;
            }

            bool isInsideWord = unit == '\'' && !spellAll && run.Length > 0;
            if (isInsideWord)
            {
                continue;
            }

            AddRun(run, words);
            if (isCode)
            {
                index += AddCode(text, index, codes ??= new()) - 1;
            }
            else if (isAscii && SymbolNames.Find(text, index, spellAll, out int length) is string symbol)
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

    /// <summary>Adds the code point at an index and says how many characters it takes.</summary>
    private static int AddCode(string text, int index, StringBuilder codes)
    {
        bool isPair = char.IsSurrogatePair(text, index);
        int codePoint = isPair ? char.ConvertToUtf32(text, index) : text[index];
        codes.Append(codes.Length == 0 ? "U_" : "_").Append(codePoint.ToString("X4", CultureInfo.InvariantCulture));
        return isPair ? 2 : 1;
    }

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
