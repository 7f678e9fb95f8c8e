using System.Text.RegularExpressions;

namespace KreaGen.Package.Tests.Packing;

/// <summary>The libraries that a package names as bundled, and the versions that were chosen for them.</summary>
internal static partial class Notices
{
    public static IReadOnlyList<(string Name, string Version)> Read(string folder)
        => [.. Heading().Matches(File.ReadAllText(Path.Combine(RepositoryFiles.Root, folder, "THIRD-PARTY-NOTICES.txt")))
            .Select(static match => (match.Groups["name"].Value, match.Groups["version"].Value))];

    /// <summary>The version that the project asks for; of what only another library asks for, the one that stands in the notice.</summary>
    public static string ChosenVersion((string Name, string Version) notice)
    {
        string chosen = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "Directory.Packages.props"));
        Match match = Regex.Match(chosen, $"Include=\"{Regex.Escape(notice.Name)}\" Version=\"(?<version>[^\"]+)\"");
        return match.Success ? match.Groups["version"].Value : notice.Version;
    }

    [GeneratedRegex(@"^-{20,}\n(?<name>\S+) (?<version>\S+)\n", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
