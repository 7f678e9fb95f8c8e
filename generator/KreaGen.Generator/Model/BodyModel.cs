namespace KreaGen.Generator.Model;

/// <summary>What an operation sends.</summary>
/// <param name="Name">The C# parameter name.</param>
/// <param name="MediaType">The content type.</param>
/// <param name="Kind">How it is written.</param>
/// <param name="Type">The type of the value.</param>
/// <param name="IsRequired">Whether the caller must give it.</param>
/// <param name="Docs">What the document says of it.</param>
internal sealed record BodyModel(
    string Name,
    string MediaType,
    ContentKind Kind,
    TypeRef Type,
    bool IsRequired,
    DocModel Docs);
