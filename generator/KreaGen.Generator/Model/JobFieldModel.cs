namespace KreaGen.Generator.Model;

/// <summary>A member of a request that has to do with the job.</summary>
/// <param name="Name">The C# property.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="IsRequired">Whether the caller must give it.</param>
/// <param name="Default">What the service takes where it is left out; null where the document does not say.</param>
internal sealed record JobFieldModel(string Name, TypeRef Type, bool IsRequired, string? Default);
