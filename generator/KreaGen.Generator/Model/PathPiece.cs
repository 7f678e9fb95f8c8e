namespace KreaGen.Generator.Model;

/// <summary>A run of literal path text, percent-encoded, or the parameter that fills a hole.</summary>
/// <param name="Literal">The literal text; empty for a parameter.</param>
/// <param name="Parameter">The C# name of the parameter; null for literal text.</param>
internal sealed record PathPiece(string Literal, string? Parameter);
