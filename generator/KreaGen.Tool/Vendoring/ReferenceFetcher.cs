using System.Text;
using KreaGen.Generator.Documents.References;
using KreaGen.Generator.Text;
using Spectre.Console;

namespace KreaGen.Tool.Vendoring;

/// <summary>Fetches the files that a published document refers to, and those that these refer to: only such as are published beside or below it.</summary>
internal sealed class ReferenceFetcher(ToolConsole console, PageFetcher fetcher)
{
    private const int MaxFiles = 5_000;
    private const long MaxBytes = 512L * 1024 * 1024;

    // Names that mean a device to Windows, whatever their extension.
    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(static number => new[] { $"COM{number}", $"LPT{number}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The files in the order of their paths; none for a document from the disk.</summary>
    /// <exception cref="ToolException">There are too many files, or one cannot be had within the limits.</exception>
    public async Task<IReadOnlyList<ReferencedFile>> FetchAsync(string source, string text, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(source, UriKind.Absolute, out Uri? document) || document.Scheme != Uri.UriSchemeHttps)
        {
            return [];
        }

        string name = Uri.UnescapeDataString(document.Segments[^1]);
        HashSet<string> known = new([name], StringComparer.Ordinal);
        SortedDictionary<string, ReferencedFile> files = new(StringComparer.Ordinal);
        Queue<(string Path, string Text)> open = new([(name, text)]);
        long bytes = 0;
        while (open.TryDequeue(out (string Path, string Text) file))
        {
            foreach (string path in ReferenceClosure.FilesIn(SpecReader.ReadPart(file.Path, file.Text, cancellationToken)).Where(known.Add))
            {
                // What is not there counts too: each of them is a request.
                if (known.Count > MaxFiles)
                {
                    throw new ToolException($"{source} refers to more than {MaxFiles} files; nothing was written.");
                }

                if (!IsWritable(path) || await PageAsync(document, path, cancellationToken).ConfigureAwait(false) is not { } page)
                {
                    continue;
                }

                bytes += page.Content.Length;
                if (bytes > MaxBytes)
                {
                    throw new ToolException($"{source} and the files that it refers to have more than {MaxBytes} bytes; nothing was written.");
                }

                files.Add(path, new(path, OriginNote.Hash(page.Content), page.Content));
                open.Enqueue((path, Encoding.UTF8.GetString(page.Content)));
            }
        }

        return [.. files.Values];
    }

    private async Task<FetchedPage?> PageAsync(Uri document, string path, CancellationToken cancellationToken)
    {
        Uri address = new(document, string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        try
        {
            return await fetcher.FetchAsync(address.AbsoluteUri, cancellationToken).ConfigureAwait(false);
        }
        catch (PageMissingException exception)
        {
            // An example may look like a reference. If it is one, the generator says where it stands.
            console.Error.Line(exception.Message, Color.Yellow);
            return null;
        }
    }

    /// <summary>
    /// Whether a file may be written below the document's folder: the name is the publisher's. A path that leads out of the folder, a hidden
    /// file, such as the workflow of a repository, and what is no description are left alone.
    /// </summary>
    private bool IsWritable(string path)
    {
        if (!new FileReference(path, "#").IsFile || path.Contains('%', StringComparison.Ordinal))
        {
            return false;
        }

        bool isWritable = path.Length < 200 && path.Split('/').All(static part => part.Length > 0 && part[0] != '.' && part[^1] is not ('.' or ' ')
            && part.All(static unit => unit is >= ' ' and not ('\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' or '\u007f'))
            && !Devices.Contains(part.Split('.')[0]));
        if (!isWritable)
        {
            console.Error.Line($"{path} is not fetched: it would not stand in the folder of the document.", Color.Yellow);
        }

        return isWritable;
    }
}
