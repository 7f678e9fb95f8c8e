using System.Diagnostics;
using System.Text.RegularExpressions;

namespace KreaGen.Generator.Text;

/// <summary>
/// The regular expressions of one document. Some of them take exponential time for some texts, and whoever wrote them may mean it:
/// all together cost at most about <see cref="Budget"/>, and after that run by an engine whose time grows with the text alone, or not at all.
/// </summary>
internal sealed class BoundedRegexes
{
    // RegexOptions.NonBacktracking, which .NET has since version 7. It takes longer to start, so that it comes second.
    private const RegexOptions Linear = (RegexOptions)0x400;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private static readonly TimeSpan Budget = TimeSpan.FromMilliseconds(250);

    private readonly Dictionary<string, Regex?> _quick = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Regex?> _linear = new(StringComparer.Ordinal);
    private readonly HashSet<string> _slow = new(StringComparer.Ordinal);
    private readonly Stopwatch _spent = new();

    /// <summary>The expressions that took too long at least once.</summary>
    public ISet<string> Slow => _slow;

    /// <summary>Whether a part of the text matches; null for an expression that is none to .NET, or that takes too long.</summary>
    public bool? IsMatch(string expression, string text)
    {
        if (!_quick.TryGetValue(expression, out Regex? quick))
        {
            quick = Create(expression, RegexOptions.CultureInvariant, Patience);
            _quick.Add(expression, quick);
        }

        return quick is null ? null
            : _slow.Contains(expression) || _spent.Elapsed > Budget ? MatchLinearly(expression, text)
            : MatchQuickly(quick, expression, text);
    }

    private bool? MatchQuickly(Regex quick, string expression, string text)
    {
        _spent.Start();
        try
        {
            return quick.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            _slow.Add(expression);
        }
        finally
        {
            _spent.Stop();
        }

        return MatchLinearly(expression, text);
    }

    private bool? MatchLinearly(string expression, string text)
    {
        if (!_linear.TryGetValue(expression, out Regex? linear))
        {
            linear = Create(expression, RegexOptions.CultureInvariant | Linear, Regex.InfiniteMatchTimeout);
            _linear.Add(expression, linear);
        }

        return linear?.IsMatch(text);
    }

    private static Regex? Create(string expression, RegexOptions options, TimeSpan patience)
    {
        try
        {
            return new Regex(expression, options, patience);
        }
        catch (ArgumentException)
        {
            // No expression, or an older .NET that does not know the option.
            return null;
        }
        catch (NotSupportedException)
        {
            // What looks around or refers back has no linear engine.
            return null;
        }
    }
}
