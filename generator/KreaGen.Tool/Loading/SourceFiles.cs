using KreaGen.Generator.Collections;
using KreaGen.Generator.Documents.References;
using KreaGen.Generator.Sources;
using KreaGen.Generator.Text;

namespace KreaGen.Tool.Loading;

/// <summary>Reads the files that a command names: a file is itself, a folder is the documents in it.</summary>
internal sealed class SourceFiles(ToolConsole console)
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json", ".md", ".markdown", ".mdx"];

    /// <exception cref="ToolException">A file is not there, cannot be read, or is larger than any document may be.</exception>
    public IReadOnlyList<SpecSource> Read(IEnumerable<string> paths, ClientSettings settings)
        => [.. paths.SelectMany(Expand).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(path => new SpecSource(path, Text(path)) { Settings = settings })];

    /// <summary>The documents as one client, with the files below their folders that they refer to.</summary>
    /// <exception cref="ToolException">A file is not there, cannot be read, or is larger than any document may be.</exception>
    public ClientSources Client(IEnumerable<string> paths, ClientSettings settings, CancellationToken cancellationToken)
        => WithReferences(Read(paths, settings), cancellationToken);

    /// <summary>The same for documents that have been read.</summary>
    public ClientSources WithReferences(IReadOnlyList<SpecSource> documents, CancellationToken cancellationToken)
        => ClientSources.Group([.. documents]).Single() with
        {
            References = new ReferenceClosure(Referenced).Find(documents, cancellationToken).ToEquatableArray(),
        };

    /// <summary>What is not there, the generator reports at the reference. A link, also of a folder on the way, may lead anywhere.</summary>
    private string? Referenced(string folder, string path)
    {
        for (string part = path; part.Length > folder.Length; part = Path.GetDirectoryName(part) ?? "")
        {
            if (new FileInfo(console.PathOf(part)).Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                return null;
            }
        }

        return File.Exists(console.PathOf(path)) ? Text(path) : null;
    }

    /// <summary>The whole text of one file.</summary>
    /// <exception cref="ToolException">The file is not there, cannot be read, or is larger than any document may be.</exception>
    public string Text(string path)
    {
        try
        {
            var file = new FileInfo(console.PathOf(path));
            // A character takes at most four bytes.
            if (file.Exists && file.Length > ReaderQuotas.Default.TextLength * 4L)
            {
                throw new ToolException($"{path} has {file.Length} bytes, which is more than the limit for a document.");
            }

            return File.ReadAllText(file.FullName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{path} cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Writes a file whole or not at all.</summary>
    /// <exception cref="ToolException">It cannot be written.</exception>
    public void Write(string path, string text)
    {
        string full = console.PathOf(path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full + ".new", text);
            File.Move(full + ".new", full, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{path} cannot be written: {exception.Message}", exception);
        }
    }

    private IEnumerable<string> Expand(string path)
    {
        string full = console.PathOf(path);
        if (!Directory.Exists(full))
        {
            return [path];
        }

        string[] found = [.. Directory.EnumerateFiles(full).Where(static file => Extensions.Contains(Path.GetExtension(file).ToLowerInvariant()))
            .Select(file => Path.Combine(path, Path.GetFileName(file)))];
        return found.Length > 0 ? found : throw new ToolException($"{path} contains no file that ends in {string.Join(", ", Extensions)}.");
    }
}
