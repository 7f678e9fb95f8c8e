using System.Globalization;
using System.Text.RegularExpressions;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Analyzers.Constraints;

/// <summary>Limits of a text.</summary>
internal sealed record StringConstraints(int Min, int Max, string? Pattern)
{
    // How the attribute spells a pattern that may match anywhere.
    private const string Before = "[\\s\\S]*?(?:";
    private const string After = ")[\\s\\S]*";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static StringConstraints Of(FoundConstraints found)
        => new(found.Count(ConstraintKind.MinLength, 0), found.Count(ConstraintKind.MaxLength, int.MaxValue), found.Text(ConstraintKind.Pattern));

    /// <summary>A pattern that may match anywhere, as documents mean it.</summary>
    public static string Anywhere(string pattern) => Before + pattern + After;

    public IEnumerable<Breach> Check(string value)
    {
        int length = CodePoints(value);
        if (length < Min)
        {
            yield return new(Descriptors.TextLength, Invariant($"at least {Min} characters long"), Invariant($"has {length}"), [ConstraintKind.MinLength]);
        }

        if (length > Max)
        {
            yield return new(Descriptors.TextLength, Invariant($"at most {Max} characters long"), Invariant($"has {length}"), [ConstraintKind.MaxLength]);
        }

        if (Pattern is not null && !Matches(value, Pattern))
        {
            bool isWrapped = Pattern.StartsWith(Before, StringComparison.Ordinal) && Pattern.EndsWith(After, StringComparison.Ordinal);
            string shown = isWrapped ? Pattern.Substring(Before.Length, Pattern.Length - Before.Length - After.Length) : Pattern;
            yield return new(Descriptors.TextPattern, shown, "\"" + Shown.Text(value) + "\"", [ConstraintKind.Pattern]);
        }
    }

    private static bool Matches(string value, string pattern)
    {
        try
        {
            Match match = Regex.Match(value, pattern, RegexOptions.CultureInvariant, Patience);
            return match.Success && match.Index == 0 && match.Length == value.Length;
        }
        catch (ArgumentException)
        {
            // Not a pattern of .NET: nothing is known.
            return true;
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    private static int CodePoints(string text)
        => text.Length - text.Where((unit, index) => index > 0 && char.IsSurrogatePair(text[index - 1], unit)).Count();

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
