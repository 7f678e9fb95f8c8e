namespace KreaGen.Generator.Model;

/// <summary>A header of a part of a form.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
internal sealed record FieldHeaderModel(string Name, string Value);
