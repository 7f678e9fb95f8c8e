namespace KreaGen.Generator.Baselines.Comparison;

/// <summary>One difference between a baseline and a client.</summary>
/// <param name="Rule">What kind it is.</param>
/// <param name="Element">The element, from the surface down: an operation and its parameter, a record and its property.</param>
/// <param name="Fact">The fact that differs; null when the whole element came or went.</param>
/// <param name="Before">The fact's value in the baseline; null when it or the element is new.</param>
/// <param name="Now">The fact's value in the client; null when it or the element is gone.</param>
/// <param name="Baseline">The element as the baseline has it, from the surface down; null when it is new.</param>
internal sealed record ApiDifference(
    ApiChangeRule Rule,
    IReadOnlyList<ApiElement> Element,
    string? Fact,
    string? Before,
    string? Now,
    IReadOnlyList<ApiElement>? Baseline)
{
    /// <summary>The zero-based line of the element in the baseline; 0 when it is new.</summary>
    public int BaselineLine => Baseline is { Count: > 0 } path ? path[path.Count - 1].Line : 0;

    /// <summary>Whether nothing of it is left in the documents to point at.</summary>
    public bool IsGone => Now is null;
}
