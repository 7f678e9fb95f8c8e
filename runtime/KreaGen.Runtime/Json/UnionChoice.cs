using System.ComponentModel;
using System.Text.Json;
using KreaGen.Json;

namespace KreaGen.Generated;

/// <summary>The variants of a union, whatever the union is: what another union asks when it holds this one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class UnionChoice
{
    /// <summary>Unions can hold each other in a circle.</summary>
    private protected const int MaxDepth = 4;

    private protected UnionChoice()
    {
    }

    /// <summary>How well a value fits the variant that it fits best; below zero when it can be none of them.</summary>
    internal abstract int FitOf(JsonElement value, int depth);
}
