namespace KreaGen.Generator.Model;

/// <summary>A type, or a part of one, that a file declares. The sealed records of this folder are the only kinds.</summary>
internal abstract record Declaration(string Name);
