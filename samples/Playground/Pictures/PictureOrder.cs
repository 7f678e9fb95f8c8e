namespace KreaGen.Samples.Playground.Pictures;

/// <summary>A picture that is wanted, in words that all providers have.</summary>
/// <param name="Prompt">What to draw.</param>
/// <param name="Size">The ratio and the pixels.</param>
/// <param name="Seed">The seed; <see langword="null"/> to draw one.</param>
/// <param name="Check">Whether the content is checked more strictly.</param>
internal sealed record PictureOrder(string Prompt, PictureSize Size, long? Seed, bool Check);
