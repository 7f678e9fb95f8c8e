using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>A whole client: the files that the compiler gets, each on its own enough to be written.</summary>
internal sealed record ClientModel(string Name, EquatableArray<FileModel> Files);
