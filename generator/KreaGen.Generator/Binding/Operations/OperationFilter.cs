using System.Text;
using System.Text.RegularExpressions;
using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>
/// Chooses operations by the <c>Operations</c> metadata: operation ids and path globs (<c>*</c> within a segment, <c>**</c> across
/// segments), an optional method in front (<c>GET /v1/**</c>), <c>!</c> to leave out. The last pattern that matches decides.
/// </summary>
internal sealed class OperationFilter(EquatableArray<string> patterns)
{
    private readonly List<(bool Take, string Id, Regex? Glob)> _rules = patterns.Select(Parse).ToList();

    public bool Takes(OperationEntry operation, string? id)
    {
        if (_rules.Count == 0)
        {
            return true;
        }

        // A list that only leaves out takes everything else.
        bool taken = _rules.TrueForAll(static rule => !rule.Take);
        foreach ((bool take, string name, Regex? glob) in _rules)
        {
            bool matches = glob is null
                ? string.Equals(name, id, StringComparison.Ordinal)
                : glob.IsMatch(operation.Method + " " + operation.Path);
            taken = matches ? take : taken;
        }

        return taken;
    }

    private static (bool Take, string Id, Regex? Glob) Parse(string pattern)
    {
        bool take = !pattern.StartsWith("!", StringComparison.Ordinal);
        string text = (take ? pattern : pattern.Substring(1)).Trim();
        return (take, text, text.Contains('/') ? new Regex(ToRegex(text), RegexOptions.CultureInvariant) : null);
    }

    private static string ToRegex(string glob)
    {
        var regex = new StringBuilder("^");
        if (glob.StartsWith("/", StringComparison.Ordinal))
        {
            regex.Append("[A-Z]+ ");
        }

        for (int index = 0; index < glob.Length; index++)
        {
            if (glob[index] != '*')
            {
                regex.Append(Regex.Escape(glob[index].ToString()));
                continue;
            }

            bool across = index + 1 < glob.Length && glob[index + 1] == '*';
            regex.Append(across ? ".*" : "[^/]*");
            index += across ? 1 : 0;
        }

        return regex.Append('$').ToString();
    }
}
