using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Model;
using KreaGen.Generator.Provenance;

namespace KreaGen.Generator.Binding.Planning;

/// <summary>What becomes of a client.</summary>
/// <param name="Model">The declarations in their files.</param>
/// <param name="Provenance">Where their elements come from.</param>
/// <param name="Problems">What there is to complain about.</param>
internal sealed record PlannedClient(ClientModel Model, ProvenanceMap Provenance, IReadOnlyList<Problem> Problems);
