namespace KreaGen.Generator.OpenApi;

/// <summary>A member of an object whose names are the author's.</summary>
/// <param name="Name">The name.</param>
/// <param name="Node">The value.</param>
internal readonly record struct OpenApiMember(string Name, OpenApiNode Node);
