using KreaGen.Generator.Collections;
using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Documents;

/// <summary>What reading a client's documents led to.</summary>
/// <param name="Set">The documents as one tree; null when one of the problems is an error.</param>
/// <param name="Problems">Everything found, in the order of the files and of the rooms' steps.</param>
internal sealed record SpecSetResult(SpecSet? Set, EquatableArray<Problem> Problems);
