using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>An operation as it stands in the document.</summary>
/// <param name="Path">The path template; of a webhook, its key.</param>
/// <param name="Operation">The operation.</param>
internal sealed record OperationEntry(string Path, OperationObject Operation)
{
    /// <summary>The HTTP method in upper case.</summary>
    public string Method => Operation.Method;

    public JsonPointer Address => Operation.Pointer;

    public PathItemObject PathItem => Operation.PathItem;
}
