namespace KreaGen.Samples.Playground.Pictures;

/// <summary>What a provider tells of a picture that is there.</summary>
internal sealed record PictureFacts
{
    public long? Seed { get; init; }

    /// <summary>What it cost, in EvoLink's credits.</summary>
    public double? Credits { get; init; }

    /// <summary>What it cost, in US dollars.</summary>
    public double? Dollars { get; init; }
}
