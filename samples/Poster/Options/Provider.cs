namespace KreaGen.Samples.Poster.Options;

/// <summary>Who draws.</summary>
internal enum Provider
{
    EvoLink,
    Runware,
}
