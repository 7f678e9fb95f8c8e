using System.ComponentModel;
using System.Text;
using KreaGen.Http;
using KreaGen.Json;

namespace KreaGen.Generated;

/// <summary>Collects the parts of <c>multipart/form-data</c> (RFC 7578) in their order.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MultipartParts
{
    private readonly List<FileContent> _pieces = [];
    private readonly string _boundary;

    internal MultipartParts(string boundary) => _boundary = boundary;

    /// <summary>Adds a value: text, or JSON for an object; a list becomes one part for each item.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The part's name.</param>
    /// <param name="value">The value; <see langword="null"/> adds nothing.</param>
    /// <param name="write">Writes the value as JSON, from which the parts are taken.</param>
    /// <param name="field">How the field is written; <see langword="null"/> for OpenAPI's defaults.</param>
    public void Add<T>(string name, T? value, JsonWrite<T> write, FormField? field = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(write);
        if (value is not null)
        {
            var pairs = new List<FormPair>();
            FormPairs.Add(pairs, name, ParameterValue.Of(value, write), field);
            Add(pairs);
        }
    }

    /// <summary>Adds a file.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="file">The file; <see langword="null"/> adds nothing.</param>
    /// <param name="contentType">The media type in the document, for a file without one.</param>
    public void AddFile(string name, FileContent? file, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (file is not null)
        {
            AddFile(name, file, contentType, []);
        }
    }

    /// <summary>Adds a file as a document describes it.</summary>
    /// <param name="field">The part's name, the media type for a file that names none itself, and the part's headers.</param>
    /// <param name="file">The file; <see langword="null"/> adds nothing. Its own headers come before those of the document.</param>
    public void AddFile(FormField field, FileContent? file)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (file is not null)
        {
            AddFile(field.Name, file, field.ContentType, field.Headers);
        }
    }

    /// <summary>Adds files as a document describes them, each as a part of the same name.</summary>
    /// <param name="field">The parts' name, the media type for files that name none themselves, and the parts' headers.</param>
    /// <param name="files">The files; <see langword="null"/> adds nothing.</param>
    public void AddFiles(FormField field, IEnumerable<FileContent>? files)
    {
        foreach (FileContent file in files ?? [])
        {
            AddFile(field, file);
        }
    }

    /// <summary>Adds files, each as a part of the same name.</summary>
    /// <param name="name">The parts' name.</param>
    /// <param name="files">The files; <see langword="null"/> adds nothing.</param>
    /// <param name="contentType">The media type that the document names, for files that name none themselves.</param>
    public void AddFiles(string name, IEnumerable<FileContent>? files, string? contentType = null)
    {
        foreach (FileContent file in files ?? [])
        {
            AddFile(name, file, contentType);
        }
    }

    internal void Add(IEnumerable<FormPair> pairs)
    {
        foreach (FormPair pair in pairs)
        {
            Head($"name=\"{Escape(pair.Name)}\"", pair.ContentType, pair.Headers ?? []);
            Text(string.Join(pair.Separator, pair.Texts) + "\r\n");
        }
    }

    internal StreamedBody Close()
    {
        Text($"--{_boundary}--\r\n");
        return new("multipart/form-data; boundary=" + _boundary, _pieces);
    }

    /// <summary>Whether the client writes a header of a part itself.</summary>
    internal static bool IsOwnHeader(string name)
        => name.Equals("Content-Disposition", StringComparison.OrdinalIgnoreCase) || name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase);

    // As browsers do (WHATWG's HTML standard, "multipart form data"): UTF-8, with these three characters escaped.
    private static string Escape(string name) => name
        .Replace("\"", "%22", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private void AddFile(string name, FileContent file, string? contentType, IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        string mediaType = FileTypes.Choose(file, contentType);
        IEnumerable<KeyValuePair<string, string>> others =
            headers.Where(header => !file.Headers.Any(own => own.Key.Equals(header.Key, StringComparison.OrdinalIgnoreCase)));
        Head($"name=\"{Escape(name)}\"; filename=\"{Escape(file.FileName ?? name)}\"", mediaType, [.. file.Headers, .. others]);
        _pieces.Add(file);
        Text("\r\n");
    }

    private void Head(string disposition, string? contentType, IEnumerable<KeyValuePair<string, string>> headers)
    {
        string more = string.Concat(headers.Select(static header => $"{header.Key}: {header.Value}\r\n"));
        Text($"--{_boundary}\r\nContent-Disposition: form-data; {disposition}\r\n{(contentType is null ? "" : $"Content-Type: {contentType}\r\n")}{more}\r\n");
    }

    private void Text(string text) => _pieces.Add(FileContent.FromBytes(Encoding.UTF8.GetBytes(text)));
}
