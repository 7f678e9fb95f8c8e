using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>What a response is made of that is returned item by item.</summary>
/// <param name="Kind">Events, lines or a sequence.</param>
/// <param name="Type">The type of an item; null for events whose data is plain text.</param>
internal sealed record ItemsModel(ContentKind Kind, TypeRef? Type)
{
    /// <summary>The kinds of events; empty where all are of one kind.</summary>
    public EquatableArray<EventCaseModel> Events { get; init; } = EquatableArray<EventCaseModel>.Empty;
}
