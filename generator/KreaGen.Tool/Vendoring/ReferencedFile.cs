namespace KreaGen.Tool.Vendoring;

/// <summary>A file that a vendored document refers to.</summary>
/// <param name="Path">Its path from the document's folder, with <c>/</c>.</param>
/// <param name="Sha256">The SHA-256 of the file as it was published, in lower-case hexadecimal.</param>
/// <param name="Content">Every byte; empty where only the note is known.</param>
internal sealed record ReferencedFile(string Path, string Sha256, byte[] Content);
