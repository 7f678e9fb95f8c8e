using KreaGen.Corpus.Options;

namespace KreaGen.Corpus.Runs;

/// <summary>The documents of a run, relative to the folder, in ordinal order.</summary>
internal static class DocumentList
{
    private static readonly string[] Extensions = [".json", ".yaml", ".yml"];

    public static IReadOnlyList<string> Read(CorpusOptions options)
    {
        IEnumerable<string> names = options.List is { } list
            ? File.ReadLines(list.FullName).Select(static line => line.Trim()).Where(static line => line.Length > 0)
            : Directory.EnumerateFiles(options.Folder.FullName, "*", SearchOption.AllDirectories)
                .Where(static path => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
                .Select(path => Path.GetRelativePath(options.Folder.FullName, path).Replace('\\', '/'));
        return [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
