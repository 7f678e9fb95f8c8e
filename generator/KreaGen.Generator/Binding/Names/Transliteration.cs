using System.Text;

namespace KreaGen.Generator.Binding.Names;

/// <summary>First rule: letters that have a plain ASCII spelling take it; everything else stays for the next rules.</summary>
/// <remarks>Tables of ours: Unicode normalization depends on the machine (it does nothing where globalization is invariant).</remarks>
internal static class Transliteration
{
    private const int LatinStart = 0xC0;
    private const int AdditionalStart = 0x1E00;
    private const char FullWidthStart = '\uFF01';
    private const char FullWidthEnd = '\uFF5E';
    private const string Unchanged = ".";

    private static readonly string[] Latin = Table("""
        A A A A A A Ae C E E E E I I I I D N O O O O O . O U U U U Y Th ss
        a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th y
        A a A a A a C c C c C c C c D d D d E e E e E e E e E e G g G g G g G g H h H h I i I i I i I i I i IJ ij J j K k k
        L l L l L l . . L l N n N n N n . Ng ng O o O o O o Oe oe R r R r R r S s S s S s S s T t T t T t
        U u U u U u U u U u U u W w Y y Y Z z Z z Z z s
        """);

    private static readonly string[] Additional = Table("""
        A a B b B b B b C c D d D d D d D d D d E e E e E e E e E e F f G g H h H h H h H h H h I i I i K k K k K k
        L l L l L l L l M m M m M m N n N n N n N n O o O o O o O o P p P p R r R r R r R r S s S s S s S s S s
        T t T t T t T t U u U u U u U u U u V v V v W w W w W w W w W w X x X x Y y Z z Z z Z z h t w y . s . . Ss .
        A a A a A a A a A a A a A a A a A a A a A a A a E e E e E e E e E e E e E e E e I i I i
        O o O o O o O o O o O o O o O o O o O o O o O o U u U u U u U u U u U u U u Y y Y y Y y Y y
        """);

    private static readonly Dictionary<char, string> Others = new()
    {
        ['\u3000'] = " ",
        ['\u00A0'] = " ",
        ['\u2019'] = "'",
        ['\u2010'] = "-",
        ['\u2011'] = "-",
        ['\u2212'] = "-",
        ['\u2264'] = "<=",
        ['\u2265'] = ">=",
        ['\u2260'] = "!=",
        ['\u00D7'] = "x",
        ['\u01A0'] = "O",
        ['\u01A1'] = "o",
        ['\u01AF'] = "U",
        ['\u01B0'] = "u",
        ['\u0218'] = "S",
        ['\u0219'] = "s",
        ['\u021A'] = "T",
        ['\u021B'] = "t",
    };

    /// <summary>The text with folded letters and full-width forms, without combining marks behind ASCII letters.</summary>
    public static string ToAscii(string text)
    {
        // Nearly every text has nothing to fold.
        if (IsAscii(text))
        {
            return text;
        }

        var ascii = new StringBuilder(text.Length);
        foreach (char unit in text)
        {
            if (unit <= '~')
            {
                ascii.Append(unit);
            }
            else if (unit is >= '\u0300' and <= '\u036F' && ascii.Length > 0 && ascii[ascii.Length - 1] <= '~')
            {
                continue;
            }
            else
            {
                ascii.Append(Fold(unit) ?? unit.ToString());
            }
        }

        return ascii.ToString();
    }

    private static bool IsAscii(string text)
    {
        foreach (char unit in text)
        {
            if (unit > '~')
            {
                return false;
            }
        }

        return true;
    }

    private static string? Fold(char unit)
        => unit is >= FullWidthStart and <= FullWidthEnd ? ((char)(unit - FullWidthStart + '!')).ToString()
            : Others.TryGetValue(unit, out string? ascii) ? ascii
            : At(Latin, unit - LatinStart) ?? At(Additional, unit - AdditionalStart);

    private static string? At(string[] table, int index)
        => index >= 0 && index < table.Length && table[index] != Unchanged ? table[index] : null;

    private static string[] Table(string letters) => letters.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
