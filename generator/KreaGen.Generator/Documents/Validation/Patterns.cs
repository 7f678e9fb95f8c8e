using System.Text.RegularExpressions;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Validation;

/// <summary>Reads the patterns of a document, which are written for many languages.</summary>
internal static class Patterns
{
    private static readonly Regex s_delimited = new(@"\A/(?<body>\^.*|.*\$)/(?<flags>[a-z]*)\z", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>The pattern as .NET reads it, which is its text; null when .NET does not know it. To match, see <see cref="BoundedRegexes"/>.</summary>
    public static Regex? Read(string pattern)
    {
        try
        {
            return new Regex(Plain(pattern), RegexOptions.CultureInvariant);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>
    /// The pattern itself. Some documents write it as JavaScript does, between slashes: read as it stands it would match nothing,
    /// because no text goes on before its start or after its end.
    /// </summary>
    public static string Plain(string pattern)
    {
        Match delimited = s_delimited.Match(pattern);
        return !delimited.Success ? pattern
            : (delimited.Groups["flags"].Value.IndexOf('i') >= 0 ? "(?i)" : "") + delimited.Groups["body"].Value;
    }
}
