using System.Text.RegularExpressions;

namespace KreaGen.Generator.Documents.Validation;

/// <summary>Tells which patterns of a document .NET can check: they are written for many languages.</summary>
internal static class Patterns
{
    private static readonly Regex s_delimited = new(@"\A/(?<body>\^.*|.*\$)/(?<flags>[a-z]*)\z", RegexOptions.CultureInvariant | RegexOptions.Singleline);

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

    /// <summary>What is wrong with a pattern for .NET; null when it can check it.</summary>
    public static string? Problem(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
            return null;
        }
        catch (ArgumentException error)
        {
            return error.Message;
        }
    }
}
