using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Sources;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.References;

/// <summary>The files that a client's documents may refer to. One is read when the first reference leads to it.</summary>
internal sealed class ReferencedFiles
{
    private static readonly string[] Prose = [".md", ".markdown", ".mdx", ".txt"];

    private readonly Dictionary<string, ReferencedFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpecSource> _unread = new(StringComparer.Ordinal);
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);
    private readonly HashSet<ReferencedFile> _used = [];
    private readonly ICollection<Problem> _problems;
    private readonly CancellationToken _cancellationToken;

    public ReferencedFiles(IEnumerable<SpecSource> sources, ICollection<Problem> problems, CancellationToken cancellationToken)
    {
        _problems = problems;
        _cancellationToken = cancellationToken;
        foreach (SpecSource source in sources)
        {
            _unread[FilePaths.Normalize(source.Path)] = source;
        }
    }

    /// <summary>Whether there is any file but the documents.</summary>
    public bool HasParts => _unread.Count > 0 || _files.Values.Any(static file => !file.IsDocument);

    /// <summary>Adds a file of the client's items.</summary>
    public ReferencedFile Add(SpecTree tree, bool isDocument)
    {
        string path = FilePaths.Normalize(tree.Path);
        var file = new ReferencedFile(tree, isDocument);
        _files[path] = file;
        _unread.Remove(path);
        return file;
    }

    /// <summary>Whether any reference has led to a file.</summary>
    public bool IsUsed(ReferencedFile file) => _used.Contains(file);

    public bool Has(string path) => _files.ContainsKey(path) || _unread.ContainsKey(path);

    /// <summary>The file that a reference names, as it is written or percent-encoded; null where the client has none.</summary>
    public ReferencedFile? Find(string from, string file)
        => Find(FilePaths.Resolve(from, file)) ?? (file.IndexOf('%') < 0 ? null : Find(FilePaths.Resolve(from, Uri.UnescapeDataString(file))));

    /// <summary>Says of a file that no item names how to name it, once.</summary>
    /// <param name="document">The path of the document that needs the file.</param>
    /// <param name="from">The path of the file that the reference stands in.</param>
    /// <param name="file">The file as the reference names it.</param>
    /// <param name="location">Where the reference stands.</param>
    public void ReportMissing(string document, string from, string file, SourceLocation location)
    {
        string path = FilePaths.Resolve(from, Uri.UnescapeDataString(file));
        if (_missing.Add(path))
        {
            _problems.Add(Problem.Create(Descriptors.ReferenceFileMissing, location, FilePaths.Relative(document, path), FilePaths.FileName(document)));
        }
    }

    private ReferencedFile? Find(string path)
    {
        if (!_files.TryGetValue(path, out ReferencedFile? file) && _unread.TryGetValue(path, out SpecSource? source))
        {
            file = new(Read(source), isDocument: false);
            _files.Add(path, file);
            _unread.Remove(path);
            foreach (Problem problem in file.Problems)
            {
                _problems.Add(problem);
            }
        }

        if (file is not null)
        {
            _used.Add(file);
        }

        return file;
    }

    private SpecTree Read(SpecSource source)
    {
        string name = FilePaths.FileName(source.Path).ToLowerInvariant();
        if (!Array.Exists(Prose, name.EndsWith))
        {
            SpecTree tree = SpecReader.ReadPart(source.Path, source.Text, _cancellationToken);
            if (tree.Root is JsonObject root)
            {
                AnchorRewrite.Run(root);
            }

            return tree;
        }

        // A text for people, which stands in the place of a description.
        var text = new SpecText(source.Path, source.Text);
        return new(source.Path, JsonValue.Create(source.Text), SourceLocationMap.None(text), Collections.EquatableArray<Problem>.Empty);
    }
}
