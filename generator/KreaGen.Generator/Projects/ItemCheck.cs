using System.Text.RegularExpressions;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Projects;

/// <summary>Says what of <c>OpenApiClient</c> items MSBuild passes over: metadata that nobody reads, and patterns that match no file.</summary>
internal static class ItemCheck
{
    private static readonly string[] s_known =
    [
        "Name", "Namespace", "Language", "Accessibility", "Operations", "Groups", "Interface", "Baseline", "BaselineMode", "References",
    ];

    /// <summary>What MSBuild and editors know of any item.</summary>
    private static readonly string[] s_common =
    [
        "Link", "LinkBase", "Visible", "CopyToOutputDirectory", "CopyToPublishDirectory", "DependentUpon", "SubType", "Generator", "LastGenOutput", "Pack",
        "PackagePath", "TargetPath", "InProject",
    ];

    /// <param name="files">The files that write the items.</param>
    /// <param name="documents">The paths of all documents that belong to items.</param>
    public static EquatableArray<Problem> Run(IEnumerable<ProjectFile> files, IReadOnlyCollection<string> documents)
    {
        List<(ProjectFile File, ProjectItem Item)> items = [.. files.SelectMany(static file => ProjectItem.Read(file).Select(item => (file, item)))];
        IEnumerable<Problem> unknown = items.SelectMany(static pair => Unknown(pair.Item));

        // What one item includes another may remove: then nobody can tell here what is left.
        IEnumerable<Problem> empty = items.Exists(static pair => pair.Item.Removes) ? []
            : items.SelectMany(pair => pair.Item.Patterns.Where(pattern => !Matches(pair.File.Folder, pattern, documents))
                .Select(pattern => Problem.Create(Descriptors.PatternEmpty, pair.Item.IncludeLocation, pattern)));
        return unknown.Concat(empty).ToEquatableArray();
    }

    private static IEnumerable<Problem> Unknown(ProjectItem item)
    {
        foreach ((string name, SourceLocation location) in item.Metadata)
        {
            if (!s_known.Contains(name, StringComparer.OrdinalIgnoreCase) && !s_common.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                string? meant = Suggestion.Nearest(name, s_known);
                yield return Problem.Create(Descriptors.MetadataUnknown, location, name,
                    meant is null ? "the metadata are " + string.Join(", ", s_known) : $"did you mean '{meant}'?");
            }
        }
    }

    private static bool Matches(string folder, string pattern, IEnumerable<string> documents)
    {
        string full = FilePaths.Resolve(folder + "/", pattern);
        string expression = Regex.Escape(full).Replace(@"\*\*/", "(.*/)?").Replace(@"\*\*", ".*").Replace(@"\*", "[^/]*").Replace(@"\?", "[^/]");
        var files = new Regex("^" + expression + "$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
        return documents.Any(document => files.IsMatch(FilePaths.Normalize(document)));
    }
}
