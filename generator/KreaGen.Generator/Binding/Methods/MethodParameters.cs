using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Methods;

/// <summary>The parameters of an operation's methods: what must be given first, the cancellation token last.</summary>
internal static class MethodParameters
{
    public static MethodParameterModel Token { get; } = new("cancellationToken", MethodParameterKind.CancellationToken, null, "default");

    /// <summary>What is sent.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="sent">The type of the body where it is another one than that of the document; null otherwise.</param>
    public static List<MethodParameterModel> Sent(OperationModel operation, TypeRef? sent = null)
    {
        MethodParameterModel[] body = operation.Body is { } given ? [Body(given, sent ?? given.Type)] : [];
        return
        [
            .. operation.Parameters.Where(static parameter => parameter.IsRequired)
                .Select(static parameter => new MethodParameterModel(parameter.Name, MethodParameterKind.Value, parameter.Type, null)),
            .. body,
            .. operation.Parameters.Where(static parameter => !parameter.IsRequired)
                .Select(static parameter => new MethodParameterModel(parameter.Name, MethodParameterKind.ValueOrNull, parameter.Type, "null")),
        ];
    }

    private static MethodParameterModel Body(BodyModel body, TypeRef type) => body.Presence switch
    {
        Presence.Required => new(body.Name, MethodParameterKind.Value, type, null),
        Presence.RequiredNullable => new(body.Name, MethodParameterKind.ValueOrNull, type, null),
        Presence.OptionalNullable => new(body.Name, MethodParameterKind.ValueNullOrAbsent, type, "default"),
        _ => new(body.Name, MethodParameterKind.ValueOrNull, type, "null"),
    };
}
