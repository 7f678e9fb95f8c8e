using KreaGen.Errors;

namespace KreaGen.Downloads;

/// <summary>What a file is by its first bytes, and whether that fits what its host says.</summary>
internal static class ContentKind
{
    public const int BytesNeeded = 512;

    /// <summary>Checks that declared type and bytes agree.</summary>
    /// <returns>The type: by the bytes where they tell, else as declared.</returns>
    /// <exception cref="DownloadException">The declared type and the content do not match.</exception>
    public static string? Check(string? declared, ReadOnlySpan<byte> beginning, bool allowsHtml, string shown)
    {
        string? found = Sniff(beginning);
        string? said = declared?.ToLowerInvariant();
        bool isText = found is null && LooksLikeText(beginning);
        if (!allowsHtml && (said is "text/html" or "application/xhtml+xml" || (isText && LooksLikeHtml(beginning))))
        {
            throw new DownloadException($"{shown} is a web page, not a file; it is probably an error page of the host.");
        }

        if (said is null || Family(said) is not ("image" or "video" or "audio") || said == "image/svg+xml")
        {
            return found ?? declared;
        }

        // Hosts mistake one image format for another; that harms nobody. A page or a message in place of an image does.
        bool agrees = found is null
            ? !isText && !beginning.IsEmpty && !HasKnownSignature(said)
            : Family(found) == Family(said) || (found == "video/mp4" && Family(said) == "audio") || (found == "video/webm" && Family(said) == "audio");
        return agrees
            ? found ?? declared
            : throw new DownloadException($"{shown} says to be {said}, but is {found ?? (isText ? "text" : "something else")}.");
    }

    private static string Family(string type) => type[..Math.Max(0, type.IndexOf('/', StringComparison.Ordinal))];

    private static bool HasKnownSignature(string type)
        => type is "image/png" or "image/jpeg" or "image/gif" or "image/webp" or "image/avif" or "video/mp4" or "video/webm";

    private static string? Sniff(ReadOnlySpan<byte> beginning) => beginning switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => "image/gif",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "image/webp",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'A', (byte)'V', (byte)'E', ..] => "audio/wav",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'a', (byte)'v', (byte)'i', (byte)'f' or (byte)'s', ..] => "image/avif",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'h', (byte)'e', (byte)'i' or (byte)'v', _, ..] => "image/heic",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => "video/mp4",
        [0x1A, 0x45, 0xDF, 0xA3, ..] => "video/webm",
        [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..] => "audio/ogg",
        [(byte)'I', (byte)'D', (byte)'3', ..] or [0xFF, 0xFB or 0xF3 or 0xF2, ..] => "audio/mpeg",
        [(byte)'f', (byte)'L', (byte)'a', (byte)'C', ..] => "audio/flac",
        _ => null,
    };

    private static bool LooksLikeText(ReadOnlySpan<byte> beginning)
    {
        ReadOnlySpan<byte> text = Trim(beginning);
        return !text.IsEmpty && text[0] is (byte)'<' or (byte)'{' or (byte)'[' or (byte)'"';
    }

    private static bool LooksLikeHtml(ReadOnlySpan<byte> beginning)
    {
        ReadOnlySpan<byte> text = Trim(beginning);
        Span<char> start = stackalloc char[14];
        int length = Math.Min(text.Length, start.Length);
        for (int i = 0; i < length; i++)
        {
            start[i] = (char)text[i];
        }

        ReadOnlySpan<char> known = start[..length];
        return known.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || known.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> plain = text.StartsWith("\uFEFF"u8) ? text[3..] : text;
        return plain.TrimStart(" \t\r\n"u8);
    }
}
