namespace KreaGen.Downloads;

/// <summary>A file that was downloaded.</summary>
/// <param name="Path">The full path of the file; <see langword="null"/> if it was written to a stream.</param>
/// <param name="Bytes">Its length in bytes.</param>
/// <param name="ContentType">Its media type as reported by the host; <see langword="null"/> if it was not reported.</param>
public sealed record DownloadedFile(string? Path, long Bytes, string? ContentType);
