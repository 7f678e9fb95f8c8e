using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>One documented response of an operation.</summary>
/// <param name="Status">A status such as <c>200</c>, a range such as <c>4XX</c>, or <c>default</c>.</param>
/// <param name="Kind">How its content is read.</param>
/// <param name="Type">The content's type; null for none.</param>
/// <param name="MediaTypes">The media types to ask for.</param>
/// <param name="Case">The case of the operation's result that it becomes; null where the result is the content itself.</param>
/// <param name="Docs">What the document says of it.</param>
internal sealed record ResponseModel(
    string Status,
    ContentKind Kind,
    TypeRef? Type,
    EquatableArray<string> MediaTypes,
    string? Case,
    DocModel Docs)
{
    /// <summary>The media type to ask for instead of plain JSON; null for plain JSON, which the runtime asks for by itself.</summary>
    public string? ContentType { get; init; }
}
