using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KreaGen.Tool.Vendoring;

/// <summary>The note beside a vendored document that says where it is from: <c>shop.yaml.origin</c>.</summary>
/// <param name="Source">The address or file.</param>
/// <param name="Fetched">When it was fetched, to the second.</param>
/// <param name="Sha256">The SHA-256 of the document as it was published, in lower-case hexadecimal.</param>
/// <param name="Bytes">The document's length.</param>
/// <param name="IsBlock">Whether the document stood in a fenced block of a Markdown page.</param>
internal sealed record OriginNote(string Source, DateTimeOffset Fetched, string Sha256, long Bytes, bool IsBlock)
{
    private const string FileKey = "file";

    private const string DateFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>The files that came with the document, without their content.</summary>
    public IReadOnlyList<ReferencedFile> Files { get; init; } = [];

    public static string PathOf(string document) => document + ".origin";

    public static OriginNote Of(FetchedPage page, PublishedDocument document, IReadOnlyList<ReferencedFile> files, DateTimeOffset fetched)
        => new(page.Address, fetched.ToUniversalTime(), Hash(document.Content), document.Content.Length, document.IsBlock) { Files = files };

    public static string Hash(byte[] content) => Convert.ToHexString(SHA256.HashData(content)).ToLowerInvariant();

    public string Write() => new StringBuilder()
        .Append(CultureInfo.InvariantCulture, $"source: {Source}\n")
        .Append(CultureInfo.InvariantCulture, $"fetched: {Fetched.ToString(DateFormat, CultureInfo.InvariantCulture)}\n")
        .Append(CultureInfo.InvariantCulture, $"sha256: {Sha256}\n")
        .Append(CultureInfo.InvariantCulture, $"bytes: {Bytes}\n")
        .Append(CultureInfo.InvariantCulture, $"form: {(IsBlock ? "block of a page" : "file")}\n")
        .AppendJoin("", Files.Select(static file => $"{FileKey}: {file.Sha256} {file.Path}\n"))
        .ToString();

    /// <exception cref="ToolException">The text is no note of this tool.</exception>
    public static OriginNote Read(string path, string text)
    {
        List<string[]> pairs = [.. text.Split('\n').Select(static line => line.TrimEnd('\r').Split(": ", 2)).Where(static pair => pair.Length == 2)];
        Dictionary<string, string> values = pairs.GroupBy(static pair => pair[0], StringComparer.Ordinal)
            .ToDictionary(static pairs => pairs.Key, static pairs => pairs.First()[1], StringComparer.Ordinal);
        return values.TryGetValue("source", out string? source)
            && values.TryGetValue("fetched", out string? fetched)
            && DateTimeOffset.TryParseExact(fetched, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date)
            && values.TryGetValue("sha256", out string? hash)
            && long.TryParse(values.GetValueOrDefault("bytes"), CultureInfo.InvariantCulture, out long bytes)
                ? new(source, date, hash, bytes, values.GetValueOrDefault("form") == "block of a page")
                {
                    Files = [.. pairs.Where(static pair => pair[0] == FileKey).Select(static pair => pair[1].Split(' ', 2))
                        .Where(static file => file.Length == 2).Select(static file => new ReferencedFile(file[1], file[0], []))],
                }
                : throw new ToolException($"{path} does not state the origin of the document: vendor it again.");
    }
}
