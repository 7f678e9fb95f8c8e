namespace KreaGen.Samples.Poster.Runs;

/// <summary>How far a task is.</summary>
/// <param name="Status">The service's word for it.</param>
/// <param name="Percent">0 to 100; <see langword="null"/> when the service does not say.</param>
/// <param name="Elapsed">Since the submit or the resume.</param>
/// <param name="Estimate">How long the service thinks that the whole takes; <see langword="null"/> when it does not say.</param>
internal readonly record struct Advance(string Status, double? Percent, TimeSpan Elapsed, TimeSpan? Estimate);
