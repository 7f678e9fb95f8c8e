using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.References;

/// <summary>Where a document keeps what several places refer to.</summary>
/// <param name="Document">The document's kind.</param>
/// <param name="All">The sections with the kind of what they hold.</param>
internal sealed record ReferenceSections(ObjectKind Document, IReadOnlyList<(JsonPointer Address, ObjectKind Kind)> All)
{
    private static readonly JsonPointer Components = JsonPointer.Root.Child(Keywords.Components.Name);

    /// <summary>A path item of another file is read where it is referred to: its operations are named after the path.</summary>
    public static ReferenceSections OpenApi { get; } = new(
        OpenApiKinds.Document,
        [.. OpenApiKinds.Components.Keys.Select(static key => (Components.Child(key), OpenApiKinds.Components.SlotOf(key).Kind!))]);

    public static ReferenceSections Swagger { get; } = new(
        SwaggerKinds.Document,
        [
            (JsonPointer.Root.Child(Keywords.Definitions.Name), OpenApiKinds.Schema),
            (JsonPointer.Root.Child(Keywords.Parameters.Name), SwaggerKinds.Parameter),
            (JsonPointer.Root.Child(Keywords.Responses.Name), SwaggerKinds.Response),
        ]);

    /// <summary>The section for a kind; null where a part of that kind has to stand in the place of each reference to it.</summary>
    public JsonPointer? For(ObjectKind kind)
    {
        if (kind == OpenApiKinds.PathItem)
        {
            return null;
        }

        foreach ((JsonPointer address, ObjectKind held) in All)
        {
            if (held == kind)
            {
                return address;
            }
        }

        return null;
    }
}
