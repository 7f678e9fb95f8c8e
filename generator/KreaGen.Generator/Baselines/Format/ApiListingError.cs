namespace KreaGen.Generator.Baselines.Format;

/// <summary>Why a listing cannot be read.</summary>
/// <param name="Line">The zero-based line.</param>
/// <param name="Length">The line's length.</param>
/// <param name="Reason">What is wrong, as the rest of a sentence.</param>
internal sealed record ApiListingError(int Line, int Length, string Reason);
