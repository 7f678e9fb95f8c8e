using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>What an operation sends, as parameters and as arguments of the function that makes its request.</summary>
/// <param name="Declared">The parameters without defaults.</param>
/// <param name="Arguments">The same parameters as arguments.</param>
internal sealed record OperationSignature(IReadOnlyList<string> Declared, IReadOnlyList<string> Arguments)
{
    /// <summary>A call of the request function.</summary>
    public string RequestCall(OperationModel operation, int column) => Wrapping.Parentheses(operation.RequestMethod, Arguments, "", column);

    /// <summary>The first method takes what is sent, and a cancellation token.</summary>
    public static OperationSignature Of(OperationModel operation)
    {
        List<MethodParameterModel> sent =
            [.. operation.Methods[0].Parameters.Where(static parameter => parameter.Kind != MethodParameterKind.CancellationToken)];
        return new(sent.ConvertAll(static parameter => MethodWriter.Type(parameter) + " " + parameter.Name),
            sent.ConvertAll(static parameter => parameter.Name));
    }
}
