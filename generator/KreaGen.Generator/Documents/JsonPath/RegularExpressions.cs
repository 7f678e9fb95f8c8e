using System.Text.RegularExpressions;

namespace KreaGen.Generator.Documents.JsonPath;

/// <summary>The regular expressions of one evaluation, each translated once.</summary>
internal sealed class RegularExpressions
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromMilliseconds(250);

    private readonly Dictionary<(string Pattern, bool Whole), Regex?> _known = [];

    /// <summary>Whether the text, or a part of it, matches. No text matches an expression that is none.</summary>
    public bool IsMatch(string text, string pattern, bool whole)
    {
        if (!_known.TryGetValue((pattern, whole), out Regex? expression))
        {
            expression = Create(pattern, whole);
            _known[(pattern, whole)] = expression;
        }

        try
        {
            return expression is not null && expression.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            // An expression that explodes is the author's mistake; it must not hang the compiler.
            return false;
        }
    }

    private static Regex? Create(string pattern, bool whole)
    {
        if (IRegexpTranslator.Translate(pattern) is not { } translated)
        {
            return null;
        }

        try
        {
            return new Regex(whole ? @"\A(?:" + translated + @")\z" : translated, RegexOptions.CultureInvariant, s_timeout);
        }
        catch (ArgumentException)
        {
            // Ranges in reverse order and unknown categories pass I-Regexp's grammar, which this then refuses.
            return null;
        }
    }
}
