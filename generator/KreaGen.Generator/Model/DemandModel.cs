using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>Several sets of members of which a record must have one.</summary>
/// <param name="Sets">The sets: positions among the record's properties.</param>
/// <param name="IsExclusive">Whether it must have exactly one of them, rather than at least one.</param>
internal sealed record DemandModel(EquatableArray<EquatableArray<int>> Sets, bool IsExclusive)
{
    /// <summary>The member that makes the demand when it is there; null for a demand that always holds.</summary>
    public int? When { get; init; }
}
