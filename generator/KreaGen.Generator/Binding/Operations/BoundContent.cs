using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>A body or answer while it is being decided.</summary>
/// <param name="MediaType">The content type; empty for no content.</param>
/// <param name="Kind">How it is read and written.</param>
/// <param name="Use">The schema of JSON content; null where any JSON is allowed and for other content.</param>
internal sealed record BoundContent(string MediaType, ContentKind Kind, SchemaUse? Use)
{
    public static BoundContent None { get; } = new("", ContentKind.None, null);

    /// <summary>The type of the content; null for none.</summary>
    public TypeRef? Type => Kind switch
    {
        ContentKind.None => null,
        ContentKind.Json => Use?.ToTypeRef() ?? TypeRef.Any,
        ContentKind.Text => TypeRef.String,
        _ => new(TypeShape.Bytes),
    };
}
