using System.Text.Json.Nodes;
using KreaGen.Generator.Sources;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.References;

/// <summary>Finds the files that documents refer to, and those that these refer to, for programs that have a disk.</summary>
/// <param name="read">The text of a file below a folder; null where there is none, or none that may be read.</param>
internal sealed class ReferenceClosure(Func<string, string, string?> read)
{
    /// <summary>More files than any description known to us has, by far.</summary>
    public const int MaxFiles = 20_000;

    // Characters in all files together.
    private const long MaxLength = 512L * 1024 * 1024;

    private readonly Dictionary<string, SpecSource?> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _references = new(StringComparer.Ordinal);
    private long _length;

    /// <summary>The files in the order of their paths: only such as stand in a document's folder or below it, never one of the documents.</summary>
    public IReadOnlyList<SpecSource> Find(IReadOnlyCollection<SpecSource> documents, CancellationToken cancellationToken)
    {
        foreach (SpecSource document in documents)
        {
            _known[FilePaths.Normalize(document.Path)] = null;
        }

        foreach (SpecSource document in documents)
        {
            // Each document by itself: what one may not reach because of its folder, another may.
            string folder = FilePaths.Normalize(FilePaths.Folder(document.Path));
            HashSet<string> reached = new(StringComparer.Ordinal);
            Queue<SpecSource> open = new([document]);
            while (open.Count > 0)
            {
                foreach (string path in ReferencesOf(open.Dequeue(), cancellationToken).Where(path => IsBelow(folder, path) && reached.Add(path)))
                {
                    if (FileAt(folder, path) is { } file)
                    {
                        open.Enqueue(file);
                    }
                }
            }
        }

        return [.. _known.Values.OfType<SpecSource>().OrderBy(static file => file.Path, StringComparer.Ordinal)];
    }

    private string[] ReferencesOf(SpecSource file, CancellationToken cancellationToken)
    {
        if (!_references.TryGetValue(file.Path, out string[]? paths))
        {
            paths = [.. FilesIn(SpecReader.ReadPart(file.Path, file.Text, cancellationToken))];
            _references.Add(file.Path, paths);
        }

        return paths;
    }

    /// <summary>A file that is none of the documents; null where there is none, or no room for it.</summary>
    private SpecSource? FileAt(string folder, string path)
    {
        if (!_known.TryGetValue(path, out SpecSource? file) && _known.Count < MaxFiles
            && read(folder, path) is { } text && (_length += text.Length) <= MaxLength)
        {
            file = new(path, text);
            _known.Add(path, file);
        }

        return file;
    }

    /// <summary>The paths of the files that a file refers to.</summary>
    public static IEnumerable<string> FilesIn(SpecTree tree)
        => TreeNodes.Objects(tree.Root).SelectMany(Texts)
            .Select(FileReference.Parse)
            .Where(static reference => reference is { File.Length: > 0, IsAddress: false })
            .SelectMany(static reference => new[] { reference.File, Uri.UnescapeDataString(reference.File) })
            .Select(file => FilePaths.Resolve(tree.Path, file))
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Texts(JsonObject node)
    {
        if (node.Member("$ref").Text() is { } reference)
        {
            yield return reference;
        }

        // A value of a mapping is a name or a reference; what is no file is not there.
        JsonObject mapping = node.Member("discriminator").Member("mapping") as JsonObject ?? [];
        foreach (string target in mapping.Select(static entry => entry.Value.Text()).OfType<string>())
        {
            yield return target;
        }
    }

    private static bool IsBelow(string folder, string path)
        => folder.Length == 0
            ? !path.StartsWith("..", StringComparison.Ordinal) && !path.StartsWith("/", StringComparison.Ordinal) && path.IndexOf(':') < 0
            : path.StartsWith(folder + "/", StringComparison.Ordinal);
}
