using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Validation;

/// <summary>The keywords that limit texts, and the formats that stand for a type of their own.</summary>
internal sealed class TextRules
{
    private static readonly Regex s_date = new(@"\A\d{4}-\d{2}-\d{2}\z", RegexOptions.CultureInvariant);

    private static readonly Regex s_dateTime = new(@"\A\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})\z", RegexOptions.CultureInvariant);

    private readonly BoundedRegexes _patterns = new();

    /// <summary>The patterns that took too long at least once, as .NET reads them.</summary>
    public ISet<string> SlowPatterns => _patterns.Slow;

    public string? Broken(JsonObject schema, string text)
    {
        int length = LengthOf(text);
        if (schema.Member("minLength").Count() is { } least && length < least)
        {
            return $"has {NumberRules.Digits(length)} characters, fewer than {NumberRules.Digits(least)}";
        }

        if (schema.Member("maxLength").Count() is { } most && length > most)
        {
            return $"has {NumberRules.Digits(length)} characters, more than {NumberRules.Digits(most)}";
        }

        if (schema.Member("pattern").Text() is { } pattern && !Matches(pattern, text))
        {
            return $"does not match the pattern {pattern}";
        }

        return schema.Member("format").Text() is { } name && !HasFormat(name, text)
            ? $"does not have the format {name}"
            : null;
    }

    /// <summary>JSON Schema counts characters of Unicode, not UTF-16 units.</summary>
    private static int LengthOf(string text)
    {
        int length = text.Length;
        for (int index = 1; index < text.Length; index++)
        {
            length -= char.IsSurrogatePair(text[index - 1], text[index]) ? 1 : 0;
        }

        return length;
    }

    private static bool HasFormat(string format, string text) => format switch
    {
        "date" => s_date.IsMatch(text) && DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-time" => s_dateTime.IsMatch(text),
        "uuid" => Guid.TryParseExact(text, "D", out _),
        _ => true,
    };

    /// <summary>A pattern that .NET does not know, or that takes too long, is not held against the text.</summary>
    private bool Matches(string pattern, string text) => _patterns.IsMatch(Patterns.Plain(pattern), text) ?? true;
}
