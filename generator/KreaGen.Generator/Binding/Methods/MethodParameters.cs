using KreaGen.Generator.Binding.Docs;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Binding.Methods;

/// <summary>The parameters of an operation's methods: what must be given first, the cancellation token last.</summary>
internal static class MethodParameters
{
    /// <summary>What is sent, and the token.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="cancellation">What the token stops.</param>
    public static EquatableArray<MethodParameterModel> Of(OperationModel operation, string cancellation)
        => Sent(operation).Append(Token(cancellation)).ToEquatableArray();

    /// <param name="cancellation">What it stops.</param>
    public static MethodParameterModel Token(string cancellation)
        => new("cancellationToken", MethodParameterKind.CancellationToken, null, "default") { Docs = DocModel.Of(cancellation) };

    /// <summary>What is sent.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="submission">What the client fills in before it submits a job; null for every other method.</param>
    public static List<MethodParameterModel> Sent(OperationModel operation, JobSubmissionModel? submission = null)
    {
        MethodParameterModel[] body = operation.Body is { } given ? [Body(given, submission)] : [];
        return
        [
            .. operation.Parameters.Where(static parameter => parameter.IsRequired)
                .Select(static parameter => new MethodParameterModel(parameter.Name, MethodParameterKind.Value, parameter.Type, null)
                {
                    Docs = MethodDocumentation.Of(parameter),
                }),
            .. body,
            .. operation.Parameters.Where(static parameter => !parameter.IsRequired)
                .Select(static parameter => new MethodParameterModel(parameter.Name, MethodParameterKind.ValueOrNull, parameter.Type, "null")
                {
                    Docs = MethodDocumentation.Of(parameter),
                }),
        ];
    }

    private static MethodParameterModel Body(BodyModel body, JobSubmissionModel? submission)
    {
        // A job is one task, also where the operation takes a list of them.
        TypeRef type = submission?.Request ?? body.Type;
        MethodParameterModel parameter = body.Presence switch
        {
            Presence.Required => new(body.Name, MethodParameterKind.Value, type, null),
            Presence.RequiredNullable => new(body.Name, MethodParameterKind.ValueOrNull, type, null),
            Presence.OptionalNullable => new(body.Name, MethodParameterKind.ValueNullOrAbsent, type, "default"),
            _ => new(body.Name, MethodParameterKind.ValueOrNull, type, "null"),
        };
        return parameter with { Docs = MethodDocumentation.Of(body, submission) };
    }
}
