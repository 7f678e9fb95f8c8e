using System.CommandLine;
using KreaGen.Tool.Vendoring;
using Spectre.Console;

namespace KreaGen.Tool.Commands;

/// <summary><c>kreagen vendor SOURCE</c>: the one command that may use the network, for what it was given and nothing else.</summary>
internal sealed class VendorCommand : Command
{
    private const long DefaultMaxBytes = 32 * 1024 * 1024;

    private readonly ToolConsole _console;
    private readonly Argument<string> _source =
        new("source") { Description = "An https URL or a file: YAML, JSON, or a Markdown page with one OpenAPI document. With --check, also a vendored file." };
    private readonly Option<string?> _out =
        new("--out", "-o") { Description = "The file to write; the default is the name of the source in the current folder." };
    private readonly Option<bool> _check =
        new("--check") { Description = "Write nothing; print the changes since the document was vendored. Exit code 1 if there are any." };
    private readonly Option<bool> _force = new("--force") { Description = "Replace a file that was not vendored." };
    private readonly Option<string[]> _hosts = new("--allow-host") { Description = "Another host that the URL may redirect to." };
    private readonly Option<long> _maxBytes =
        new("--max-bytes") { Description = "The maximum number of bytes to read.", DefaultValueFactory = static _ => DefaultMaxBytes };

    public VendorCommand(ToolConsole console)
        : base("vendor", "Writes a document as its provider published it, and a note with its origin, date and hash next to it.")
    {
        _console = console;
        Add(_source);
        Add(_out);
        Add(_check);
        Add(_force);
        Add(_hosts);
        Add(_maxBytes);
        SetAction(async (line, cancellationToken) => (int)await RunAsync(line, cancellationToken).ConfigureAwait(false));
    }

    private async Task<ExitCode> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        string source = line.GetValue(_source)!;
        VendoredFile named = new(_console, line.GetValue(_out) ?? source);
        bool isVendored = line.GetValue(_check) && named.HasNote;
        PageFetcher fetcher = new(_console, new(line.GetValue(_maxBytes), line.GetValue(_hosts) ?? []));
        FetchedPage page = await fetcher.FetchAsync(isVendored ? named.Note().Source : source, cancellationToken).ConfigureAwait(false);
        PublishedDocument document = PublishedDocument.Find(page, _console, cancellationToken);
        IReadOnlyList<ReferencedFile> files = document.IsBlock
            ? [] : await new ReferenceFetcher(_console, fetcher).FetchAsync(page.Address, document.Text, cancellationToken).ConfigureAwait(false);

        // Files that somebody else names get a folder of their own.
        string name = NameOf(source) + document.Extension;
        VendoredFile file = isVendored ? named : new(_console, line.GetValue(_out) ?? (files.Count == 0 ? name : NameOf(source) + "/" + name));
        return line.GetValue(_check)
            ? Check(file, document, files, cancellationToken) : Write(file, page, document, files, line.GetValue(_force), cancellationToken);
    }

    private ExitCode Check(VendoredFile file, PublishedDocument document, IReadOnlyList<ReferencedFile> files, CancellationToken cancellationToken)
    {
        if (!file.Exists || !file.HasNote)
        {
            throw new ToolException($"{file.Path} was not vendored: {OriginNote.PathOf(file.Path)} does not exist.");
        }

        OriginNote note = file.Note();
        byte[] content = file.Content();
        bool isEdited = OriginNote.Hash(content) != note.Sha256;
        bool isChanged = OriginNote.Hash(document.Content) != note.Sha256;
        List<string> edited = [.. note.Files.Where(known => file.Content(known) is not { } present || OriginNote.Hash(present) != known.Sha256)
            .Select(static known => known.Path)];
        List<string> changed = [.. files.Select(static other => (other.Path, other.Sha256))
            .Concat(note.Files.Select(static known => (known.Path, known.Sha256)))
            .GroupBy(static pair => pair).Where(static pairs => pairs.Count() == 1).Select(static pairs => pairs.Key.Path).Distinct(StringComparer.Ordinal)];
        if (isEdited)
        {
            _console.Output.Line($"{file.Path} was edited after it was vendored.", Color.Red);
        }

        edited.ForEach(path => _console.Output.Line($"{path} was edited after it was vendored.", Color.Red));
        changed.ForEach(path => _console.Output.Line($"{path} changed since {note.Fetched:yyyy-MM-dd}.", Color.Yellow));
        if (isChanged)
        {
            _console.Output.Line($"{note.Source} changed since {note.Fetched:yyyy-MM-dd}.", Color.Yellow);
            new ChangeReport(_console).Write(file.Path, content, document, cancellationToken);
        }
        else if (changed.Count == 0)
        {
            _console.Output.Line($"{note.Source} has not changed since {note.Fetched:yyyy-MM-dd}.");
        }

        return isEdited || isChanged || edited.Count > 0 || changed.Count > 0 ? ExitCode.Found : ExitCode.Fine;
    }

    private ExitCode Write(VendoredFile file, FetchedPage page, PublishedDocument document, IReadOnlyList<ReferencedFile> files, bool force,
        CancellationToken cancellationToken)
    {
        if (file.Exists && !file.HasNote && !force)
        {
            throw new ToolException($"{file.Path} exists and was not vendored. To replace it: --force");
        }

        if (!force && file.Stranger(files) is { } stranger)
        {
            throw new ToolException($"{stranger} exists beside {file.Path} and was not vendored. To replace it: --force");
        }

        byte[]? before = file.Exists ? file.Content() : null;
        OriginNote note = OriginNote.Of(page, document, files, _console.Clock.GetUtcNow());
        file.Write(document, note);
        _console.Output.Line($"Wrote {file.Path} ({note.Bytes} bytes, sha256 {note.Sha256}) and {OriginNote.PathOf(file.Path)}.", Color.Green);
        if (files.Count > 0)
        {
            _console.Output.Line($"Wrote {files.Count} files that it refers to beside it or below.", Color.Green);
        }

        if (before is not null && OriginNote.Hash(before) != note.Sha256)
        {
            new ChangeReport(_console).Write(file.Path, before, document, cancellationToken);
        }

        return ExitCode.Fine;
    }

    /// <summary>The last part of an address or path, without what no file name should have.</summary>
    private static string NameOf(string source)
    {
        string path = Uri.TryCreate(source, UriKind.Absolute, out Uri? address) ? address.AbsolutePath : source;
        string name = Path.GetFileNameWithoutExtension(path.TrimEnd('/'));
        string clean = string.Concat(name.Where(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')).Trim('.');
        return clean.Length > 0 ? clean : "document";
    }
}
