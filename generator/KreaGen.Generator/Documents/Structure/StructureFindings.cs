using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Structure;

/// <summary>What a walk over a tree found.</summary>
/// <param name="Broken">The addresses of the objects that hold a broken reference.</param>
/// <param name="Objects">How many OpenAPI objects the tree has.</param>
internal sealed record StructureFindings(ISet<JsonPointer> Broken, int Objects);
