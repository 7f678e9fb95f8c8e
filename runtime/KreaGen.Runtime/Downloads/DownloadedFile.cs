namespace KreaGen.Downloads;

/// <summary>A file that was downloaded.</summary>
/// <param name="Path">The full path of the file; <see langword="null"/> when it went into a stream.</param>
/// <param name="Bytes">Its length in bytes.</param>
/// <param name="ContentType">Its media type as the host said; <see langword="null"/> when it did not.</param>
public sealed record DownloadedFile(string? Path, long Bytes, string? ContentType);
