using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>An operation as it stands in the document.</summary>
/// <param name="Path">The path template.</param>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="Node">The operation object.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="PathItem">Where its path item stands.</param>
internal sealed record OperationEntry(string Path, string Method, JsonObject Node, JsonPointer Address, JsonPointer PathItem);
