using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>What an operation sends.</summary>
/// <param name="Name">The C# parameter name.</param>
/// <param name="MediaType">The content type.</param>
/// <param name="Kind">How it is written.</param>
/// <param name="Type">The type of the value.</param>
/// <param name="IsRequired">Whether the caller must give it.</param>
/// <param name="Fields">How the fields of a form are written where the document says so.</param>
/// <param name="Docs">What the document says of it.</param>
internal sealed record BodyModel(
    string Name,
    string MediaType,
    ContentKind Kind,
    TypeRef Type,
    bool IsRequired,
    EquatableArray<FieldModel> Fields,
    DocModel Docs)
{
    /// <summary>What the header says; null for plain JSON, of which the runtime says so by itself.</summary>
    public string? ContentType { get; init; }

    /// <summary>Whether the caller may leave it out, and whether null is something to send.</summary>
    public Presence Presence { get; init; }
}
