using System.Text;
using KreaGen.Errors;

namespace KreaGen.Http;

/// <summary>
/// Which encoding a body of text has: a byte order mark says it, then the charset of its media type, then the declaration of XML (RFC 7303, 3);
/// else it is UTF-8.
/// </summary>
internal static class TextEncoding
{
    // A declaration is the first thing in a document, and short.
    private const int MaxDeclarationLength = 200;

    /// <summary>The text in UTF-8; the very bytes if they are that already.</summary>
    /// <exception cref="InvalidResponseException">.NET does not know the encoding.</exception>
    public static ReadOnlySpan<byte> ToUtf8(ReadOnlySpan<byte> body, string? charset, bool isXml)
    {
        if (body is [0xEF, 0xBB, 0xBF, ..])
        {
            return body[3..];
        }

        if (OfMark(body) is { } marked)
        {
            return Encoding.Convert(marked, Encoding.UTF8, body[marked.GetPreamble().Length..].ToArray());
        }

        string? name = charset ?? (isXml ? Declared(body) : null);
        return name is null || name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("utf8", StringComparison.OrdinalIgnoreCase)
            ? body
            : Encoding.Convert(Find(name), Encoding.UTF8, body.ToArray());
    }

    private static Encoding? OfMark(ReadOnlySpan<byte> body) => body switch
    {
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    /// <summary>
    /// What <c>encoding</c> of an XML declaration says. Without a mark, a declaration that starts with a zero byte or has one second is UTF-16.
    /// </summary>
    private static string? Declared(ReadOnlySpan<byte> body)
    {
        switch (body)
        {
            case [0, (byte)'<', ..]:
                return "utf-16BE";
            case [(byte)'<', 0, ..]:
                return "utf-16";
        }

        string beginning = Encoding.Latin1.GetString(body[..Math.Min(body.Length, MaxDeclarationLength)]).TrimStart();
        int end = beginning.IndexOf("?>", StringComparison.Ordinal);
        int name = end < 0 || !beginning.StartsWith("<?xml", StringComparison.Ordinal) ? -1 : beginning.IndexOf("encoding", 0, end, StringComparison.Ordinal);
        if (name < 0)
        {
            return null;
        }

        string[] parts = beginning[name..end].Split('"', '\'');
        return parts.Length < 3 || parts[1].StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? null : parts[1];
    }

    private static Encoding Find(string name)
    {
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            // UTF-7 is known and forbidden: .NET refuses to decode it.
            throw new InvalidResponseException(
                $"The response is encoded in {UntrustedText.Words(name, static text => text)}, which .NET knows only after Encoding.RegisterProvider(CodePagesEncodingProvider.Instance), if at all.", error);
        }
    }
}
