using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>A body or response while it is being decided.</summary>
/// <param name="MediaType">The content type; empty for no content.</param>
/// <param name="Kind">How it is read and written.</param>
/// <param name="Use">
/// The schema of JSON content, of a form, of a text that is one value, or of the items that arrive one by one; null where anything is
/// allowed and for other content.
/// </param>
internal sealed record BoundContent(string MediaType, ContentKind Kind, SchemaUse? Use)
{
    public static BoundContent None { get; } = new("", ContentKind.None, null);

    /// <summary>Whether it is a body, not a response.</summary>
    public bool IsSent { get; init; }

    /// <summary>Every media type that is read the same way, the preferred one first.</summary>
    public IReadOnlyList<string> MediaTypes { get; init; } = [];

    /// <summary>How single fields of a form are written.</summary>
    public IReadOnlyList<FieldModel> Fields { get; init; } = [];

    /// <summary>The kinds of events, where the document tells them apart by their type; empty where all are of one kind.</summary>
    public IReadOnlyList<BoundEvent> Events { get; init; } = [];

    /// <summary>Whether it arrives item by item.</summary>
    public bool HasItems => IsOfItems(Kind);

    public static bool IsOfItems(ContentKind kind) => kind is ContentKind.Events or ContentKind.JsonLines or ContentKind.JsonSequence;
}
