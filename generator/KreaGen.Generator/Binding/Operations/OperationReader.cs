using KreaGen.Generator.OpenApi;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>Lists the operations of a document in the order of their paths.</summary>
internal static class OperationReader
{
    public static IEnumerable<OperationEntry> Read(OpenApiDescription description)
    {
        foreach (PathItemObject item in description.Paths)
        {
            // A path must begin with a slash; what is meant by one that does not is certain.
            string template = item.Key.StartsWith("/", StringComparison.Ordinal) ? item.Key : "/" + item.Key;
            foreach (OperationObject operation in item.Operations.Concat(item.AdditionalOperations.Where(static other => HttpToken.Is(other.Method))))
            {
                yield return new(template, operation);
            }
        }
    }
}
