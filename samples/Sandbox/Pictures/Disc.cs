namespace KreaGen.Samples.Sandbox.Pictures;

/// <summary>Where the sun or moon stands, how large and how bright it is.</summary>
internal sealed record Disc(float U, float V, float Radius, float Light);
