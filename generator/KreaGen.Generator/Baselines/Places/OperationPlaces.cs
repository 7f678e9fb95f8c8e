using KreaGen.Generator.Binding.Operations;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Baselines.Places;

/// <summary>Finds what an operation's elements come from.</summary>
internal sealed class OperationPlaces(SpecSet specs, IReadOnlyList<BoundOperation> operations)
{
    public JsonPointer? Find(IReadOnlyList<SurfaceNode> element, string? fact)
    {
        string method = element[0].Word(0);
        string path = element[0].Word(1);
        if (operations.FirstOrDefault(operation => operation.Entry.Method == method && operation.Entry.Path == path) is not { } operation)
        {
            return null;
        }

        return element.Count == 1
            ? Operation(operation, fact)
            : element[1].Kind switch
            {
                SurfaceKind.Parameter => Parameter(operation, element[1], fact),
                SurfaceKind.Body => Body(operation, fact),
                SurfaceKind.Answer or SurfaceKind.Error => Answer(operation, element[1], fact),
                SurfaceKind.Job => operation.Entry.Address.Child("x-kreagen-job"),
                SurfaceKind.Pages => operation.Entry.Address.Child("x-kreagen-pages"),
                _ => operation.Entry.Address,
            };
    }

    private JsonPointer Operation(BoundOperation operation, string? fact)
    {
        JsonPointer address = operation.Entry.Address;
        return fact switch
        {
            FactName.Name => address.Child("operationId"),
            FactName.Group => !operation.Entry.Operation.Tags.Any() ? address : address.Child("tags"),
            FactName.Deprecated => address.Child("deprecated"),
            FactName.Host => operation.Entry.Operation.Servers.IsEmpty ? operation.Entry.PathItem.Node.Pointer.Child("servers") : address.Child("servers"),
            FactName.Security => !operation.Entry.Operation.Security.Exists && specs.Root.Member("security") is not null
                ? JsonPointer.Root.Child("security")
                : address.Child("security"),
            FactName.Type => operation.Successes.FirstOrDefault()?.Response.Node.Pointer ?? address,
            _ => address,
        };
    }

    private static JsonPointer Parameter(BoundOperation operation, SurfaceNode element, string? fact)
    {
        BoundParameter? found = operation.Parameters.FirstOrDefault(
            parameter => parameter.WireName == element.Word(1)
                && string.Equals(parameter.Place.ToString(), element.Word(0), StringComparison.OrdinalIgnoreCase));
        if (found is null)
        {
            return operation.Entry.Address;
        }

        return fact switch
        {
            null or FactName.Name => found.Address.Child("name"),
            FactName.Required or FactName.Style or FactName.Deprecated => found.Address.Child(fact),
            FactName.Type => found.Address.Child("schema"),
            _ => found.Use is { } use ? KeywordPlaces.Find(use, fact) ?? found.Address.Child("name") : found.Address.Child("name"),
        };
    }

    private static JsonPointer Body(BoundOperation operation, string? fact) => fact switch
    {
        null => operation.Entry.Address.Child("requestBody"),
        FactName.Required => operation.RequestBody.Node.Pointer.Child(fact),
        _ => operation.RequestBody.Node.Pointer.Child("content").Child(operation.Body.MediaType),
    };

    private static JsonPointer Answer(BoundOperation operation, SurfaceNode element, string? fact)
        => operation.Answers.FirstOrDefault(answer => string.Equals(answer.Status, element.Key, StringComparison.OrdinalIgnoreCase)) is not { } found
            ? operation.Entry.Address
            : fact is null ? operation.Entry.Address.Child("responses").Child(found.Status) : found.Response.Node.Pointer.Child("content").Child(found.Content.MediaType);
}
