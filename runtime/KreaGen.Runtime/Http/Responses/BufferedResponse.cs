using System.Text;
using KreaGen.Errors;
using KreaGen.Transport;

namespace KreaGen.Http;

/// <summary>A body together with what its headers say about it.</summary>
internal sealed class BufferedResponse(PooledBuffer buffer, string? mediaType, string? charset)
{
    // Enough to tell an error page from JSON.
    private const int MaxExcerptLength = 200;

    /// <summary>What was read of a response, with what the response says that it is.</summary>
    public static BufferedResponse Of(HttpResponseMessage response, PooledBuffer buffer)
    {
        System.Net.Http.Headers.MediaTypeHeaderValue? type = response.Content.Headers.ContentType;
        return new(buffer, type?.MediaType, type?.CharSet?.Trim('"'));
    }

    /// <summary>Whether there is no body, or one of white space.</summary>
    public bool IsBlank => !buffer.Span.ContainsAnyExcept(" \t\r\n"u8);

    /// <summary>The body as UTF-8 JSON.</summary>
    /// <exception cref="InvalidResponseException">The body says to be something else, or is empty.</exception>
    public ReadOnlySpan<byte> Json()
    {
        if (buffer.Length == 0)
        {
            throw new InvalidResponseException("The response is empty, but JSON was expected.");
        }

        ReadOnlySpan<byte> json = Utf8();
        return IsJson() || LooksLikeJson(json) ? json : throw new InvalidResponseException(
            $"The response is {mediaType}, but JSON was expected. It starts with: {Excerpt()}");
    }

    /// <exception cref="InvalidResponseException">The body says to be something else than the document describes.</exception>
    public void ThrowUnless(IReadOnlyList<string> described)
    {
        if (!MediaTypes.Fits(described, mediaType))
        {
            throw new InvalidResponseException($"The response is {mediaType}, but {string.Join(" or ", described)} was expected. It starts with: {Excerpt()}");
        }
    }

    /// <summary>The body as text: by its byte order mark, its charset, or what XML declares.</summary>
    public string Text() => Encoding.UTF8.GetString(Utf8()).TrimStart('\uFEFF');

    private ReadOnlySpan<byte> Utf8() => TextEncoding.ToUtf8(buffer.Span, charset, MediaTypes.IsXml(mediaType));

    private bool IsJson() => mediaType is null || MediaTypes.IsJson(mediaType);

    // Some servers send JSON as plain text or bytes. The response to a paid request is worth a look.
    private bool LooksLikeJson(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> trimmed = text.TrimStart("\uFEFF \t\r\n"u8);
        return (mediaType is "text/plain" or "application/octet-stream" or "binary/octet-stream")
            && !trimmed.IsEmpty && trimmed[0] is (byte)'{' or (byte)'[';
    }

    private string Excerpt()
    {
        string text = ErrorMessages.Body(buffer.Span) ?? "";
        return text.Length > MaxExcerptLength ? text[..MaxExcerptLength] + "…" : text;
    }
}
