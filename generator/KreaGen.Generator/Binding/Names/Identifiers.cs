using System.Text;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Names;

/// <summary>Legal C# identifiers (<c>[A-Za-z_][A-Za-z0-9_]*</c>) from any text. The same text always gives the same name.</summary>
/// <remarks>
/// A name that would start with a digit starts with <c>Value</c> (a type: <c>Type</c>): <c>1K</c> → <c>Value1K</c>.
/// Digits that were apart stay apart: <c>16:9</c> → <c>Value16_9</c>. Letters without an ASCII spelling become
/// their code points: <c>한글</c> → <c>U_D55C_AE00</c>. Empty text is <c>Empty</c>.
/// </remarks>
internal static class Identifiers
{
    /// <summary>Names are cut to this length, the last nine characters being a hash of the whole text.</summary>
    public const int MaxNameLength = 120;

    // Hint names become file names, and some systems limit a path to 260 characters.
    private const int MaxHintNameLength = 72;
    private const string DigitLead = "Value";
    private const string TypeDigitLead = "Type";

    /// <summary><c>nsfw_check</c> → <c>NsfwCheck</c>: properties, methods, enum members.</summary>
    public static string Pascal(string text) => Pascal(text, DigitLead, spellAll: false);

    /// <summary><c>3d-model</c> → <c>Type3DModel</c>.</summary>
    public static string TypeName(string text) => Pascal(GenericNames.Plain(text), TypeDigitLead, spellAll: false);

    /// <summary>The Pascal name with every symbol spelled: <c>a-b</c> → <c>AMinusB</c>, <c>@id</c> → <c>AtId</c>. Tells apart what would collide.</summary>
    public static string PascalWithSymbols(string text) => Pascal(text, DigitLead, spellAll: true);

    /// <summary><c>callback_url</c> → <c>callbackUrl</c>: parameters and locals. Not escaped: see <see cref="Escape"/>.</summary>
    public static string Camel(string text)
    {
        List<Word> words = Spell(text, spellAll: false);
        Word first = words[0];
        words[0] = first with { Text = first.IsCode ? "u" + first.Text.Substring(1) : first.Text.ToLowerInvariant() };
        return Join(text, words, DigitLead.ToLowerInvariant());
    }

    /// <summary>True when a name that a person gave can be used as it is.</summary>
    public static bool IsLegal(string text)
    {
        if (text.Length is 0 or > MaxNameLength || text[0] is >= '0' and <= '9')
        {
            return false;
        }

        foreach (char unit in text)
        {
            if (unit is not ((>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The name that a person gave a member: as it is where C# takes it, otherwise the Pascal name.</summary>
    public static string Given(string text) => IsLegal(text) && !ReservedNames.IsKeyword(text) ? text : Pascal(text);

    /// <summary>The name that a person gave a type: as it is where C# takes it, otherwise the name of a type.</summary>
    /// <remarks>C# keeps names of nothing but lower-case letters for keywords to come, and warns of types that have one.</remarks>
    public static string GivenType(string text)
        => IsLegal(text) && !ReservedNames.IsKeyword(text) && !ReservedNames.IsContextualKeyword(text) && !text.All(static unit => unit is >= 'a' and <= 'z')
            ? text
            : TypeName(text);

    /// <summary>A namespace as it is written: <c>@</c> before keywords.</summary>
    public static string EscapeNamespace(string name) => string.Join(".", name.Split('.').Select(Escape));

    /// <summary>The identifier as a member, parameter or local is written: <c>@</c> before keywords.</summary>
    public static string Escape(string identifier) => ReservedNames.IsKeyword(identifier) ? "@" + identifier : identifier;

    /// <summary>The identifier as a type name is written: <c>@</c> before keywords and contextual keywords.</summary>
    public static string EscapeTypeName(string identifier)
        => ReservedNames.IsKeyword(identifier) || ReservedNames.IsContextualKeyword(identifier) ? "@" + identifier : identifier;

    /// <summary>A file name for the compiler, without extension: <c>[A-Za-z0-9_.-]</c>, at most 72 characters; unique only through a scope.</summary>
    public static string HintName(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (char unit in text)
        {
            bool isAllowed = unit is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_' or '-'
                || (unit == '.' && name.Length > 0 && name[name.Length - 1] != '.');
            name.Append(isAllowed ? unit : '_');
        }

        return name.Length == 0 ? "Empty" : Cut(name.ToString(), text, MaxHintNameLength);
    }

    private static string Pascal(string text, string digitLead, bool spellAll) => Join(text, Spell(text, spellAll), digitLead);

    private static List<Word> Spell(string text, bool spellAll)
    {
        List<Word> words = Spelling.Spell(text, spellAll);
        if (words.Count == 0)
        {
            words.Add(new Word("Empty"));
        }

        return words;
    }

    private static string Join(string text, List<Word> words, string digitLead)
    {
        var name = new StringBuilder(text.Length + digitLead.Length);
        bool afterCode = false;
        foreach (Word word in words)
        {
            if (name.Length == 0)
            {
                name.Append(IsDigit(word.Text[0]) ? digitLead : "");
            }
            else if (afterCode || word.IsCode || (IsDigit(name[name.Length - 1]) && IsDigit(word.Text[0])))
            {
                name.Append('_');
            }

            name.Append(word.Text);
            afterCode = word.IsCode;
        }

        return Cut(name.ToString(), text, MaxNameLength);
    }

    private static string Cut(string name, string text, int longest)
        => name.Length <= longest ? name : name.Substring(0, longest - 9) + "_" + StableHash.Of(text);

    private static bool IsDigit(char unit) => unit is >= '0' and <= '9';
}
