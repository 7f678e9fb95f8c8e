namespace KreaGen.Generator.Baselines;

/// <summary>A client's surface as the text that a baseline file has.</summary>
/// <param name="Client">The client's name.</param>
/// <param name="Text">The text.</param>
internal sealed record ClientListing(string Client, string Text);
