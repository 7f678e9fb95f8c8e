using KreaGen.Samples.Sandbox.Faults;

namespace KreaGen.Samples.Sandbox.Pictures;

/// <summary>What a picture is painted from.</summary>
/// <param name="Name">The name of its file, without the ending.</param>
/// <param name="Prompt">The prompt.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Width">The width in pixels.</param>
/// <param name="Height">The height in pixels.</param>
/// <param name="Download">A fault of every download.</param>
internal sealed record Painting(string Name, string Prompt, int Seed, int Width, int Height, Fault? Download);
