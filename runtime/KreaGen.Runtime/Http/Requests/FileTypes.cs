namespace KreaGen.Http;

/// <summary>The media type that a file is sent as, where the document allows several.</summary>
internal static class FileTypes
{
    /// <summary>The file's own media type, the only described one, or the described one that fits the file's name.</summary>
    /// <param name="file">The file.</param>
    /// <param name="described">A media type, a range such as <c>image/*</c>, or several with commas between them; <see langword="null"/> for none.</param>
    /// <exception cref="ArgumentException">Several media types are described, and none of them fits the file's name.</exception>
    public static string Choose(FileContent file, string? described)
    {
        if (file.ContentType is { } own)
        {
            return own;
        }

        if (described is null || MediaTypes.IsConcrete(described))
        {
            return described ?? MediaTypes.Bytes;
        }

        string[] ranges = described.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (string type in OfName(file.FileName))
        {
            if (Array.Find(ranges, range => Fits(range, type)) is { } range)
            {
                return MediaTypes.IsConcrete(range) ? range : type;
            }
        }

        return Array.Exists(ranges, static range => Fits(range, MediaTypes.Bytes))
            ? MediaTypes.Bytes
            : throw new ArgumentException(
                $"The file is sent as {described}, and its name {(file.FileName is null ? "is not given" : $"'{file.FileName}' does not say which")}: set the content type of the FileContent, or a file name with a known extension.");
    }

    private static bool Fits(string range, string type)
    {
        string bare = MediaTypes.Bare(range)!;
        return bare == "*/*" || bare.Equals(type, StringComparison.OrdinalIgnoreCase)
            || (bare.EndsWith("/*", StringComparison.Ordinal) && type.StartsWith(bare[..^1], StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What files of a name may be, the registered media type first.</summary>
    private static string[] OfName(string? name) => (name is null ? "" : Path.GetExtension(name).ToUpperInvariant()) switch
    {
        ".PNG" => ["image/png"],
        ".JPG" or ".JPEG" or ".JPE" or ".JFIF" => ["image/jpeg", "image/jpg", "image/pjpeg"],
        ".GIF" => ["image/gif"],
        ".WEBP" => ["image/webp"],
        ".AVIF" => ["image/avif"],
        ".HEIC" => ["image/heic"],
        ".HEIF" => ["image/heif"],
        ".BMP" => ["image/bmp", "image/x-ms-bmp"],
        ".TIF" or ".TIFF" => ["image/tiff"],
        ".SVG" => ["image/svg+xml"],
        ".ICO" => ["image/x-icon", "image/vnd.microsoft.icon"],
        ".MP3" => ["audio/mpeg", "audio/mp3"],
        ".M4A" => ["audio/mp4", "audio/x-m4a", "audio/m4a"],
        ".WAV" => ["audio/wav", "audio/x-wav", "audio/wave"],
        ".OGG" or ".OGA" => ["audio/ogg"],
        ".OPUS" => ["audio/opus", "audio/ogg"],
        ".FLAC" => ["audio/flac", "audio/x-flac"],
        ".AAC" => ["audio/aac"],
        ".MP4" or ".M4V" => ["video/mp4", "audio/mp4"],
        ".WEBM" => ["video/webm", "audio/webm"],
        ".MOV" => ["video/quicktime"],
        ".AVI" => ["video/x-msvideo"],
        ".MPEG" or ".MPG" => ["video/mpeg", "audio/mpeg"],
        ".PDF" => ["application/pdf"],
        ".TXT" or ".LOG" => ["text/plain"],
        ".CSV" => ["text/csv", "application/csv", "text/plain"],
        ".TSV" => ["text/tab-separated-values"],
        ".HTM" or ".HTML" => ["text/html"],
        ".MD" => ["text/markdown", "text/plain"],
        ".XML" => ["application/xml", "text/xml"],
        ".JSON" => ["application/json", "text/json"],
        ".JSONL" or ".NDJSON" => ["application/jsonl", "application/x-ndjson"],
        ".YAML" or ".YML" => ["application/yaml", "application/x-yaml", "text/yaml"],
        ".ZIP" => ["application/zip", "application/x-zip-compressed"],
        ".GZ" or ".TGZ" => ["application/gzip", "application/x-gzip"],
        ".TAR" => ["application/x-tar"],
        ".RTF" => ["application/rtf", "text/rtf"],
        ".DOC" => ["application/msword"],
        ".XLS" => ["application/vnd.ms-excel"],
        ".PPT" => ["application/vnd.ms-powerpoint"],
        ".DOCX" => ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
        ".XLSX" => ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
        ".PPTX" => ["application/vnd.openxmlformats-officedocument.presentationml.presentation"],
        ".BIN" => [MediaTypes.Bytes],
        _ => [],
    };
}
