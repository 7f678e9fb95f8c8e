namespace KreaGen.Samples.Playground.Pictures;

/// <summary>What the page hears of a picture, as one server-sent event.</summary>
/// <param name="State">How far it is.</param>
/// <param name="Percent">0 to 100.</param>
internal sealed record PictureProgress(PictureState State, double Percent)
{
    /// <summary>What happened, for a picture that will not come.</summary>
    public string? Message { get; init; }

    public bool HasEnded => State is not (PictureState.Submitting or PictureState.Running);
}
