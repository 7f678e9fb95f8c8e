using System.Buffers.Text;
using System.Diagnostics;
using System.Text;
using KreaGen.Errors;

namespace KreaGen.Downloads;

/// <summary>A file in a response: a link or the bytes themselves. Both are saved in the same way.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FileSource
{
    private FileSource(Uri? link, ReadOnlyMemory<byte> content, string? mediaType)
    {
        Link = link;
        Content = content;
        MediaType = mediaType;
    }

    /// <summary>The link to the file; <see langword="null"/> if its bytes are available.</summary>
    public Uri? Link { get; }

    /// <summary>The bytes; empty when there is a <see cref="Link"/>.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>The media type of the bytes, if known; <see langword="null"/> for a link, whose host reports it.</summary>
    public string? MediaType { get; }

    /// <summary>A file that a link points to.</summary>
    /// <param name="link">The link.</param>
    /// <returns>The file.</returns>
    public static FileSource FromLink(Uri link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return new(link, default, null);
    }

    /// <summary>A file whose bytes are available.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="mediaType">The media type; <see langword="null"/> if it is unknown.</param>
    /// <returns>The file.</returns>
    public static FileSource FromBytes(ReadOnlyMemory<byte> content, string? mediaType = null) => new(null, content, mediaType);

    /// <summary>A file in a data URI (RFC 2397).</summary>
    /// <param name="text">The URI, as long as it may be.</param>
    /// <returns>The file.</returns>
    /// <exception cref="DownloadException">The text is not a data URI, or its base64 is invalid.</exception>
    public static FileSource FromDataUri(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || !text.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            throw new DownloadException("The file in the response is not a data URI.");
        }

        string[] head = text[5..comma].Split(';');
        bool isBase64 = head.Length > 1 && head[^1].Trim().Equals("base64", StringComparison.OrdinalIgnoreCase);
        string? mediaType = head[0].Trim() is { Length: > 0 } said ? said : null;
        return new(null, isBase64 ? Decode(text.AsSpan(comma + 1)) : Encoding.UTF8.GetBytes(Uri.UnescapeDataString(text[(comma + 1)..])), mediaType);
    }

    /// <summary>What it is, without its content and without the link's query, which may be a secret.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
        => Link is { } link ? DownloadRules.Show(link) : FormattableString.Invariant($"{Content.Length} bytes of {MediaType ?? "an unknown type"}");

    private static byte[] Decode(ReadOnlySpan<char> text)
    {
        byte[] bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        return Convert.TryFromBase64Chars(text, bytes, out int written)
            ? bytes.AsSpan(0, written).ToArray()
            : throw new DownloadException("The file in the response is a data URI with invalid base64.");
    }
}
