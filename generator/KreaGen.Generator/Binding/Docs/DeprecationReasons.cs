using System.Text.RegularExpressions;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Docs;

/// <summary>Finds the words in which a document deprecates something: a reason of its own, or the sentence of the description that says so.</summary>
internal static class DeprecationReasons
{
    public const string Otherwise = "The document marks it as deprecated.";

    // A message of the compiler stands on one line, and nobody looks for the sentence at the end of a book.
    private const int MaxLength = 300;
    private const int MaxRead = 20_000;

    private static readonly string[] Signs = ["deprecat", "obsolete", "no longer", "discontinued", "will be removed", "do not use"];
    private static readonly string[] Advice = ["use ", "instead", "replaced by", "in favor of", "in favour of"];
    private static readonly Regex Sentences =
        new("(?<=[.!?])[*_`)]*[ ]+(?=[A-Z\\[*`<])|\n[ \t]*\n|\n(?=[*_`>\\s]{0,9}[Dd](?:eprecat|EPRECAT))", RegexOptions.CultureInvariant);
    private static readonly Regex Links = new(@"\[([^\[\]]*)\]\([^()\s]*\)", RegexOptions.CultureInvariant);
    private static readonly Regex Tags = new("</?[A-Za-z][^<>]{0,200}>", RegexOptions.CultureInvariant);
    private static readonly Regex Locations = new(@"[`*]+|__|^[#>\s]+", RegexOptions.CultureInvariant);
    private static readonly Regex Spaces = new(@"[\s\p{Cc}\p{Cf}]+", RegexOptions.CultureInvariant);

    /// <param name="reasons">The reasons that the document gives.</param>
    /// <param name="texts">What is said of it otherwise.</param>
    public static string Of(IEnumerable<string> reasons, IEnumerable<LocalizedText> texts)
        => reasons.Concat(texts.SelectMany(static text => text.Texts).Select(static text => Sentence(text.Text)))
            .Select(static words => Plain(words ?? ""))
            .FirstOrDefault(static words => words.Length > 0) ?? Otherwise;

    /// <summary>The sentence that deprecates, with the one after it where that says what to use instead.</summary>
    private static string? Sentence(string text)
    {
        string[] sentences = Sentences.Split(text.Length > MaxRead ? text.Substring(0, MaxRead) : text);
        int index = Array.FindIndex(sentences, static sentence => Has(sentence, Signs));
        if (index < 0)
        {
            return null;
        }

        bool isAdvised = index + 1 < sentences.Length && !Has(sentences[index], Advice) && Has(sentences[index + 1], Advice);
        return isAdvised ? sentences[index] + " " + sentences[index + 1] : sentences[index];
    }

    private static bool Has(string sentence, string[] words) => words.Any(word => sentence.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>The words without markup, on one line.</summary>
    private static string Plain(string words)
    {
        string cut = words.Length > MaxRead ? words.Substring(0, MaxRead) : words;
        string plain = Spaces.Replace(Locations.Replace(Tags.Replace(Links.Replace(cut, "$1"), ""), ""), " ").Trim();
        return plain.Length > MaxLength ? plain.Substring(0, MaxLength).TrimEnd() + "…" : plain;
    }
}
