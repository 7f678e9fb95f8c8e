using KreaGen.Generator.Text;

namespace KreaGen.Generator.JsonPath;

/// <summary>The regular expressions of one evaluation, each translated once.</summary>
internal sealed class RegularExpressions
{
    private readonly Dictionary<(string Pattern, bool Whole), string?> _translated = [];
    private readonly BoundedRegexes _expressions = new();

    /// <summary>Whether the text, or a part of it, matches. No text matches an expression that is none.</summary>
    /// <exception cref="JsonPathLimitException">The expression takes too long.</exception>
    public bool IsMatch(string text, string pattern, bool whole)
    {
        if (!_translated.TryGetValue((pattern, whole), out string? expression))
        {
            expression = IRegexpTranslator.Translate(pattern) is not { } translated ? null : whole ? @"\A(?:" + translated + @")\z" : translated;
            _translated.Add((pattern, whole), expression);
        }

        // Ranges in reverse order and unknown categories pass I-Regexp's grammar, which .NET then refuses.
        return expression is not null
            && (_expressions.IsMatch(expression, text)
                ?? (_expressions.Slow.Contains(expression) ? throw new JsonPathLimitException($"The regular expression '{pattern}' takes too long.") : false));
    }
}
