namespace KreaGen.Generator.Baselines.Comparison;

/// <summary>What kind of difference it is, and whether it breaks who relies on the baseline. <c>docs/baseline.md</c> explains each.</summary>
/// <param name="Id">The rule's name in messages and in the page.</param>
/// <param name="IsBreaking">Whether code or requests that were right before may be wrong now.</param>
internal sealed record ApiChangeRule(string Id, bool IsBreaking);
