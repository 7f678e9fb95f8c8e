using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Baselines;

/// <summary>An element of a client's surface: one line of the listing, and what belongs to it below.</summary>
/// <param name="Kind">One of <see cref="ApiElementKind"/>; a listing of another version may have others.</param>
/// <param name="Words">What tells it from its siblings of the same kind, such as method and path.</param>
/// <param name="Facts">What is true of it, in the order of the listing, each name once.</param>
/// <param name="Children">What belongs to it, in the order of the listing.</param>
internal sealed record ApiElement(
    string Kind,
    EquatableArray<string> Words,
    EquatableArray<ApiDetail> Facts,
    EquatableArray<ApiElement> Children)
{
    /// <summary>The zero-based line that it was read from; 0 for one that was made.</summary>
    public int Line { get; init; }

    /// <summary>What tells it from its siblings, in one text.</summary>
    public string Key => string.Join(" ", Words);

    /// <summary>The value of a fact, empty for one that has none; null when it is not true.</summary>
    public string? Find(string fact)
    {
        foreach (ApiDetail known in Facts)
        {
            if (known.Name == fact)
            {
                return known.Value;
            }
        }

        return null;
    }

    /// <summary>One of the words; empty when a listing that was edited by hand has fewer.</summary>
    public string Word(int index) => index < Words.Count ? Words[index] : "";

    public bool Is(string fact) => Find(fact) is not null;
}
