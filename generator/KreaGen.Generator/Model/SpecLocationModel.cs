namespace KreaGen.Generator.Model;

/// <summary>Where a document says something, by address: lines and columns change with every edit.</summary>
/// <param name="Document">The document's file name, without folders: those differ between machines.</param>
/// <param name="Pointer">The JSON pointer in that document.</param>
internal sealed record SpecLocationModel(string Document, string Pointer);
