namespace KreaGen.Tool.Vendoring;

/// <summary>A document on disk and the note beside it. Both are written whole or not at all.</summary>
internal sealed class VendoredFile(ToolConsole console, string path)
{
    public string Path { get; } = path;

    public bool Exists => File.Exists(console.PathOf(Path));

    public bool HasNote => File.Exists(console.PathOf(OriginNote.PathOf(Path)));

    public byte[] Content() => Try(() => File.ReadAllBytes(console.PathOf(Path)));

    public OriginNote Note()
    {
        string note = OriginNote.PathOf(Path);
        return OriginNote.Read(note, Try(() => File.ReadAllText(console.PathOf(note))));
    }

    /// <summary>The content of a file that came with the document; null where it is gone.</summary>
    public byte[]? Content(ReferencedFile file) => Try(() => File.Exists(PathOf(file)) ? File.ReadAllBytes(PathOf(file)) : null);

    /// <summary>The first file that is there and did not come with the document; null where there is none.</summary>
    public string? Stranger(IReadOnlyList<ReferencedFile> files)
    {
        HashSet<string> own = HasNote ? [.. Note().Files.Select(static file => file.Path)] : [];
        return files.Select(static file => file.Path).FirstOrDefault(path => !own.Contains(path) && File.Exists(PathOf(path)));
    }

    public void Write(PublishedDocument document, OriginNote note) => Try(() =>
    {
        string target = console.PathOf(Path);
        foreach (ReferencedFile file in note.Files)
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(file))!);
            Replace(PathOf(file), file.Content);
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
        Replace(target, document.Content);
        Replace(OriginNote.PathOf(target), System.Text.Encoding.UTF8.GetBytes(note.Write()));
        return true;
    });

    private string PathOf(ReferencedFile file) => PathOf(file.Path);

    private string PathOf(string path) => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(console.PathOf(Path))!, path);

    private static void Replace(string target, byte[] content)
    {
        string temporary = target + ".new";
        File.WriteAllBytes(temporary, content);
        File.Move(temporary, target, overwrite: true);
    }

    private T Try<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{Path}: {exception.Message}", exception);
        }
    }
}
