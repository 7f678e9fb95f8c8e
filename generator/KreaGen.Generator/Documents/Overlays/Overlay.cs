using System.Collections.Immutable;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Overlays;

/// <summary>An OpenAPI Overlay document.</summary>
/// <param name="Path">The file's path as the compiler gave it.</param>
/// <param name="Locations">Where its nodes stand.</param>
/// <param name="Extends">The file name it is meant for, if it names one.</param>
/// <param name="Actions">What it does, in order.</param>
internal sealed record Overlay(string Path, ISourceLocations Locations, string? Extends, ImmutableArray<OverlayAction> Actions);
