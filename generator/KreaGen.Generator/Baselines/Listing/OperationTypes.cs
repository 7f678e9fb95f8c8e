using KreaGen.Generator.Model;

namespace KreaGen.Generator.Baselines.Listing;

/// <summary>The types with which an operation's requests and responses start.</summary>
internal static class OperationTypes
{
    public static IEnumerable<TypeRef> Sent(OperationModel operation)
        => operation.Parameters.Select(static parameter => parameter.Type).Concat(operation.Body is { } body ? [body.Type] : []);

    public static IEnumerable<TypeRef> Received(OperationModel operation)
        => operation.Responses.Concat(operation.Errors).Select(static answer => answer.Type).Append(operation.Result).Append(operation.Items?.Type)
            .OfType<TypeRef>();
}
