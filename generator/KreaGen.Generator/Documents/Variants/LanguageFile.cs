using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Variants;

/// <summary>A file and the language that its name says it is for.</summary>
/// <param name="Tree">The file's tree.</param>
/// <param name="Language">The language; null for a neutral file.</param>
/// <param name="NeutralKey">What it has in common with its neutral file.</param>
internal sealed record LanguageFile(SpecTree Tree, string? Language, string NeutralKey)
{
    /// <summary>
    /// Sorts files by ordinal file name and tells the variants among them: those whose name ends with a
    /// language and whose neutral file is there too. Overlays need no neutral file.
    /// </summary>
    public static IReadOnlyList<LanguageFile> Sort(IEnumerable<SpecTree> trees, bool needNeutral)
    {
        List<SpecTree> sorted = [.. trees
            .OrderBy(static tree => FilePaths.FileName(tree.Path), StringComparer.Ordinal)
            .ThenBy(static tree => tree.Path, StringComparer.Ordinal)];
        HashSet<string> keys = new(sorted.Select(static tree => VariantNames.NeutralKey(tree.Path, null)), StringComparer.Ordinal);
        return [.. sorted.Select(tree =>
        {
            string? language = VariantNames.LanguageOf(tree.Path);
            string neutral = VariantNames.NeutralKey(tree.Path, language);
            return language is not null && (!needNeutral || keys.Contains(neutral))
                ? new LanguageFile(tree, language, neutral)
                : new LanguageFile(tree, null, VariantNames.NeutralKey(tree.Path, null));
        })];
    }
}
