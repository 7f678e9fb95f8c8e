using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>How a field of a form is written where the document says so: its Encoding Object.</summary>
/// <param name="Name">The field's name on the wire.</param>
/// <param name="Style">The style; null for OpenAPI's defaults.</param>
/// <param name="ContentType">The media type; null for OpenAPI's defaults.</param>
internal sealed record FieldModel(string Name, StyleModel? Style, string? ContentType)
{
    /// <summary>The headers of the part for which the document knows the value.</summary>
    public EquatableArray<FieldHeaderModel> Headers { get; init; } = EquatableArray<FieldHeaderModel>.Empty;
}
