using System.ComponentModel;
using KreaGen.Json;

namespace KreaGen.Generated;

/// <summary>One variant of a union: how its JSON is recognized, and how it is read.</summary>
/// <typeparam name="TUnion">The union.</typeparam>
/// <param name="kind">The kind of its JSON.</param>
/// <param name="read">Reads it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionCase<TUnion>(JsonKind kind, JsonRead<TUnion> read)
{
    /// <summary>The kind of its JSON.</summary>
    public JsonKind Kind { get; } = kind;

    /// <summary>Reads it.</summary>
    public JsonRead<TUnion> Read { get; } = read;

    /// <summary>The values of the discriminator that mean this variant.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Whether it stands for objects that name no variant of the document.</summary>
    public bool IsFallback { get; init; }

    /// <summary>The variants of the union that this variant is; <see langword="null"/> for any other type.</summary>
    public Func<UnionChoice>? Choice { get; init; }

    /// <summary>The members that its object must have.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>The members that its object can have.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>Members whose value must be one of a few.</summary>
    public IReadOnlyList<(string Member, string[] Values)> Constants { get; init; } = [];
}
