using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Lints;

/// <summary>Limits that a description tells and no keyword does: the client cannot check what only people can read.</summary>
internal static class ProseLint
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromMilliseconds(50);

    private static readonly (string Type, string[] Keywords, Regex Words)[] s_rules =
    [
        ("string", ["maxLength", "pattern", "enum"],
            Words(@"\b(up to|at most|max(imum)?( length)?( of|:| is)?|no (more|longer) than)\s+\d[\d,]*\s*(unicode )?(characters|chars|bytes)")),
        ("string", ["minLength", "pattern", "enum"], Words(@"\b(at least|min(imum)?( length)?( of|:| is)?)\s+\d[\d,]*\s*(characters|chars)")),
        ("array", ["maxItems"], Words(@"\b(up to|at most|max(imum)?( of|:| is)?|no more than)\s+\d[\d,]*\s+(items|elements|entries|images|files|values|urls)")),
        ("integer", ["maximum", "exclusiveMaximum", "enum"],
            Words(@"\b(max(imum)?( value)?( of|:| is)?|at most|no more than|between\s+-?\d[\d,.]*\s+and)\s+-?\d[\d,]*")),
        ("integer", ["minimum", "exclusiveMinimum", "enum"], Words(@"\b(min(imum)?( value)?( of|:| is)?|at least|no less than)\s+-?\d[\d,]*")),
        ("number", ["maximum", "exclusiveMaximum", "enum"],
            Words(@"\b(max(imum)?( value)?( of|:| is)?|at most|no more than|between\s+-?\d[\d,.]*\s+and)\s+-?\d[\d,.]*")),
        ("number", ["minimum", "exclusiveMinimum", "enum"], Words(@"\b(min(imum)?( value)?( of|:| is)?|at least|no less than)\s+-?\d[\d,.]*")),
    ];

    public static IEnumerable<Finding> Check(JsonObject schema)
    {
        if (schema.Member("description").Text() is not { } description || !description.Any(char.IsDigit)
            || schema.Member("type").Text() is not { } name)
        {
            yield break;
        }

        foreach ((_, string[] keywords, Regex words) in s_rules.Where(rule => rule.Type == name && !rule.Keywords.Any(schema.ContainsKey)))
        {
            if (Find(words, description) is { } said)
            {
                yield return new(Descriptors.ConstraintInProse, JsonPointer.Root.Child("description"), said, keywords[0]);
            }
        }
    }

    private static string? Find(Regex words, string description)
    {
        try
        {
            return words.Match(description) is { Success: true } match ? match.Value : null;
        }
        catch (RegexMatchTimeoutException)
        {
            // A hint is not worth the wait.
            return null;
        }
    }

    private static Regex Words(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, s_timeout);
}
