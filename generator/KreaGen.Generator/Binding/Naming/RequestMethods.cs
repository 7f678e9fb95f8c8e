using KreaGen.Generator.Binding.Operations;

namespace KreaGen.Generator.Binding.Naming;

/// <summary>
/// Names the functions that make the requests. One of the name of another operation would read as that operation without its <c>Async</c>,
/// which the compiler's analyzers take it for (CA1849).
/// </summary>
internal sealed class RequestMethods(IEnumerable<BoundOperation> operations)
{
    private static readonly string[] Suffixes = ["Request", "Message", "RequestMessage"];

    private readonly HashSet<(string? Group, string Name)> _taken = new(operations.Select(static operation => (operation.Group, operation.Name)));

    /// <summary>The function of an operation.</summary>
    public string Of(BoundOperation operation)
        => operation.Name + (Suffixes.FirstOrDefault(suffix => !_taken.Contains((operation.Group, operation.Name + suffix))) ?? Suffixes[^1]);
}
