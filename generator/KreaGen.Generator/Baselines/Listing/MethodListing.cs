using KreaGen.Generator.Model;

namespace KreaGen.Generator.Baselines.Listing;

/// <summary>Lists the public methods of an operation, each below what it belongs to: the operation itself, its job or its pages.</summary>
internal static class MethodListing
{
    public static IEnumerable<ApiElement> OfOperation(OperationModel operation) => operation.Methods
        .Where(static method => OwnerOf(method.Kind) == ApiElementKind.Operation).Select(List);

    public static IEnumerable<ApiElement> OfJob(OperationModel operation) => operation.Methods
        .Where(static method => OwnerOf(method.Kind) == ApiElementKind.Job).Select(List);

    public static IEnumerable<ApiElement> OfPages(OperationModel operation) => operation.Methods
        .Where(static method => OwnerOf(method.Kind) == ApiElementKind.Pages).Select(List);

    private static string OwnerOf(MethodKind kind) => kind switch
    {
        MethodKind.Send or MethodKind.SendWithResponse or MethodKind.Stream or MethodKind.StreamEvents => ApiElementKind.Operation,
        MethodKind.Enumerate => ApiElementKind.Pages,
        _ => ApiElementKind.Job,
    };

    // The names of the parameters stand in their order: callers may pass them by position.
    private static ApiElement List(MethodModel method) => new DetailList()
        .Add(DetailName.Name, method.Name)
        .Add(DetailName.Type, method.Result)
        .Add(DetailName.Parameters, method.Parameters.Select(static parameter => parameter.Name))
        .Flag(DetailName.Deprecated, method.Deprecation is not null)
        .ToNode(ApiElementKind.Method, Words.Of(method.Kind));
}
