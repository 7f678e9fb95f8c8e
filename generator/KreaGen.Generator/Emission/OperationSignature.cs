using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>The parameters of an operation's methods: what must be given first, the cancellation token last.</summary>
/// <param name="Declaration">The parameters without defaults of their own methods: for the private request function.</param>
/// <param name="PublicDeclaration">The parameters with defaults where the document demands nothing.</param>
/// <param name="Arguments">The same parameters as arguments.</param>
internal sealed record OperationSignature(string Declaration, string PublicDeclaration, string Arguments)
{
    public const string Token = RuntimeNames.CancellationToken + " cancellationToken = default";

    public string DeclarationWithToken => PublicDeclaration.Length == 0 ? Token : PublicDeclaration + ", " + Token;

    public static OperationSignature Of(OperationModel operation)
    {
        List<(string Type, string Name, bool IsRequired)> all =
        [
            .. operation.Parameters.Where(static parameter => parameter.IsRequired).Select(static parameter => (TypeText.Of(parameter.Type), parameter.Name, true)),
            .. Body(operation, isRequired: true),
            .. Body(operation, isRequired: false),
            .. operation.Parameters.Where(static parameter => !parameter.IsRequired).Select(static parameter => (TypeText.Of(parameter.Type) + "?", parameter.Name, false)),
        ];
        return new(
            string.Join(", ", all.Select(static parameter => parameter.Type + " " + parameter.Name)),
            string.Join(", ", all.Select(static parameter => parameter.Type + " " + parameter.Name + (parameter.IsRequired ? "" : " = null"))),
            string.Join(", ", all.Select(static parameter => parameter.Name)));
    }

    private static IEnumerable<(string Type, string Name, bool IsRequired)> Body(OperationModel operation, bool isRequired)
        => operation.Body is { } body && body.IsRequired == isRequired
            ? [(TypeText.Of(body.Type) + (isRequired ? "" : "?"), body.Name, isRequired)]
            : [];
}
