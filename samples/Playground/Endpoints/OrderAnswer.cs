namespace KreaGen.Samples.Playground.Endpoints;

/// <summary>What the page hears when it orders a picture.</summary>
internal sealed record OrderAnswer
{
    /// <summary>What the picture is known by; <see langword="null"/> when nothing was ordered.</summary>
    public string? Id { get; init; }

    /// <summary>What is wrong with the order.</summary>
    public IReadOnlyList<string>? Problems { get; init; }
}
