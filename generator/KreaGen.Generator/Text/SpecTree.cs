using System.Text.Json.Nodes;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Text;

/// <summary>A document's text as a tree, with the place of every node.</summary>
/// <param name="Path">The file's path as the compiler gave it.</param>
/// <param name="Root">The tree; null when the text could not be read, which <paramref name="Problems"/> then explain.</param>
/// <param name="Locations">Where each node stands in the file.</param>
/// <param name="Problems">What the text got wrong.</param>
internal sealed record SpecTree(string Path, JsonNode? Root, ISourceLocations Locations, EquatableArray<Problem> Problems);
