using System.Collections.Immutable;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>The types that were found for the schemas that a client reaches, each at the place of its id.</summary>
/// <param name="All">The types, in the order of discovery.</param>
internal sealed record FoundTypes(ImmutableArray<SchemaType> All)
{
    public SchemaType this[TypeId id] => All[id.Index];

    /// <summary>The id of the next type that is added.</summary>
    public TypeId NextId => new(All.Length);
}
