using System.Text.Json.Nodes;
using KreaGen.Corpus.Options;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

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
                .Select(path => Path.GetRelativePath(options.Folder.FullName, path).Replace('\\', '/'))
                .Where(name => !name.Contains('/', StringComparison.Ordinal) || IsDocument(Path.Combine(options.Folder.FullName, name)));
        return [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>In a folder below, a document may stand beside the files that it refers to.</summary>
    private static bool IsDocument(string path)
        => SpecReader.ReadPart(path, File.ReadAllText(path), CancellationToken.None).Root is JsonObject root && VersionCheck.ClaimsVersion(root);
}
