using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>The parameters of an operation's methods: what must be given first, the cancellation token last.</summary>
/// <param name="Declared">The parameters without defaults: for the private request function.</param>
/// <param name="Public">The parameters with defaults where the document demands nothing.</param>
/// <param name="Arguments">The same parameters as arguments.</param>
internal sealed record OperationSignature(IReadOnlyList<string> Declared, IReadOnlyList<string> Public, IReadOnlyList<string> Arguments)
{
    public const string Token = RuntimeNames.CancellationToken + " cancellationToken = default";

    /// <summary>The parameters of a public method, the cancellation token last.</summary>
    public IReadOnlyList<string> PublicWith(params string[] last) => [.. Public, .. last, Token];

    /// <summary>A call of the request function.</summary>
    public string RequestCall(OperationModel operation, int column) => Wrapping.Parentheses(operation.RequestMethod, Arguments, "", column);

    public static OperationSignature Of(OperationModel operation)
    {
        List<(string Type, string Name, string? Default, string Attributes)> all =
        [
            .. operation.Parameters.Where(static parameter => parameter.IsRequired).Select(static parameter => (TypeText.Of(parameter.Type), parameter.Name, (string?)null, Attributes(parameter))),
            .. Body(operation, isRequired: true),
            .. Body(operation, isRequired: false),
            .. operation.Parameters.Where(static parameter => !parameter.IsRequired).Select(static parameter => (TypeText.Of(parameter.Type) + "?", parameter.Name, "null", Attributes(parameter))),
        ];
        return new(
            all.ConvertAll(static parameter => parameter.Type + " " + parameter.Name),
            all.ConvertAll(static parameter => parameter.Attributes + parameter.Type + " " + parameter.Name + (parameter.Default is { } otherwise ? " = " + otherwise : "")),
            all.ConvertAll(static parameter => parameter.Name));
    }

    /// <summary>The limits above the parameter, each on a line of its own.</summary>
    private static string Attributes(ParameterModel parameter) => string.Concat(LimitAttributes.Render(parameter).Select(static attribute => attribute + "\n"));

    private static IEnumerable<(string Type, string Name, string? Default, string Attributes)> Body(OperationModel operation, bool isRequired)
    {
        if (operation.Body is not { } body || body.IsRequired != isRequired)
        {
            return [];
        }

        string type = TypeText.Of(body.Type);
        return RequestText.MayBeAbsentOrNull(operation)
            ? [($"{RuntimeNames.Optional}<{type}?>", body.Name, "default", "")]
            : [(type + (isRequired && !RequestText.MayBeNull(body) ? "" : "?"), body.Name, isRequired ? null : "null", "")];
    }
}
