using System.Text.RegularExpressions;

namespace KreaGen.Generator.Documents.Validation;

/// <summary>Tells which patterns of a document .NET can check: they are written for many languages.</summary>
internal static class Patterns
{
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
