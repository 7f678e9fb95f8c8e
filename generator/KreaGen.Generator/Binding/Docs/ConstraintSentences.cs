using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.OpenApi.Schemas;

namespace KreaGen.Generator.Binding.Docs;

/// <summary>Says in a sentence each what a schema's constraints, default and example are.</summary>
internal static class ConstraintSentences
{
    // A longer default or example would fill the tooltip.
    private const int MaxQuoted = 120;

    public static IEnumerable<string> Write(SchemaView view, ConstraintSet constraints, string language)
    {
        foreach (string sentence in Sentences(constraints, language))
        {
            yield return sentence;
        }

        DocumentationPhrases words = DocumentationPhrases.For(language);
        if (Quoted(view.Schema.Default) is { } preset)
        {
            yield return DocumentationPhrases.Fill(words.Default, preset);
        }

        if (Quoted(view.Schema.Example) is { } example)
        {
            yield return DocumentationPhrases.Fill(words.Example, example);
        }
    }

    public static string SentTo(string address, string language)
        => DocumentationPhrases.Fill(DocumentationPhrases.For(language).SentTo, address.Replace('`', '\''));

    private static IEnumerable<string> Sentences(ConstraintSet constraints, string language)
        => constraints.All
            .Where(static constraint => constraint.Kind.Sentence is not null)
            .GroupBy(static constraint => constraint.Kind.Sentence!)
            .Select(pair => Sentence(pair.Key, pair, language))
            .OfType<string>();

    /// <summary>The sentence for a constraint or a pair of them; null where a text is too long to be quoted.</summary>
    private static string? Sentence(ConstraintSentence sentence, IEnumerable<Constraint> pair, string language)
    {
        string[] values = sentence.Absent.IsEmpty ? [""] : [.. sentence.Absent];
        foreach (Constraint constraint in pair)
        {
            if (Text(sentence, constraint, language) is not { } text)
            {
                return null;
            }

            values[sentence.Absent.IsEmpty ? 0 : constraint.Kind.Position] = text;
        }

        return sentence.In(language, values);
    }

    private static string? Text(ConstraintSentence sentence, Constraint constraint, string language)
    {
        if (constraint.Kind.Value == ConstraintValue.Constraints)
        {
            return string.Join(sentence.Separator, Sentences(constraint.Part, language).Select(static part => part.TrimEnd('.')));
        }

        string text = string.Join(sentence.Separator, constraint.Values);
        return text.Length <= MaxQuoted ? text : null;
    }

    private static string? Quoted(JsonLiteral value) => value.Scalar is { Length: > 0 and <= MaxQuoted } text ? text : null;
}
