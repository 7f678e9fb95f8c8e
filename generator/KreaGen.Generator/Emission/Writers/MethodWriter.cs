using KreaGen.Generator.Emission.Documentation;
using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>Writes a public method of an operation.</summary>
internal static class MethodWriter
{
    private const int Column = 4;

    public static string Render(MethodModel method, OperationModel operation) => Template.Render(
        $$"""
        {{MethodDocs.Render(method, operation)}}
        {{Attributes(method)}}
        {{Head(method, operation)}}
        {{MethodBody.Render(method, operation)}}
        """);

    /// <summary>The attributes of the method itself, each on a line.</summary>
    public static string Attributes(MethodModel method)
        => Template.Lines([DeprecationWriter.Obsolete(method.Deprecation), method.IsSubmission ? RuntimeNames.Submission : ""]);

    private static string Head(MethodModel method, OperationModel operation)
        => Wrapping.Parentheses($"public {(method.IsStatic ? "static " : "")}{Result(method)} {method.Name}", Parameters(method, operation), "", Column);

    /// <summary>The declaration as a member of an interface.</summary>
    public static string Member(MethodModel method, OperationModel operation)
        => Wrapping.Parentheses($"{Result(method)} {method.Name}", Parameters(method, operation), ";", Column);

    /// <summary>The type of a parameter.</summary>
    public static string Type(MethodParameterModel parameter) => parameter.Kind switch
    {
        MethodParameterKind.Value => TypeWriter.Of(parameter.Type!),
        MethodParameterKind.ValueOrNull => TypeWriter.Of(parameter.Type!) + "?",
        MethodParameterKind.ValueNullOrAbsent => $"{RuntimeNames.Optional}<{TypeWriter.Of(parameter.Type!)}?>",
        MethodParameterKind.Job => $"{RuntimeNames.Job}<{TypeWriter.Of(parameter.Type!)}>",
        MethodParameterKind.Progress => $"{RuntimeNames.IProgress}<{TypeWriter.Of(parameter.Type!)}>?",
        _ => RuntimeNames.CancellationToken,
    };

    private static List<string> Parameters(MethodModel method, OperationModel operation)
        => [.. method.Parameters.Select(parameter =>
            $"{Constraints(parameter, operation)}{Type(parameter)} {parameter.Name}{(parameter.Default is { } otherwise ? " = " + otherwise : "")}")];

    /// <summary>The limits above the parameter, each on a line of its own.</summary>
    private static string Constraints(MethodParameterModel parameter, OperationModel operation)
        => operation.Parameters.FirstOrDefault(sent => sent.Name == parameter.Name) is { } described
            ? string.Concat(ConstraintAttributes.Render(described).Select(static attribute => attribute + "\n"))
            : "";

    private static string Result(MethodModel method)
    {
        string result = method.Result is { } type ? TypeWriter.OfItem(type) : RuntimeNames.NoContent;
        return method.Kind switch
        {
            MethodKind.Send => method.Result is null ? RuntimeNames.Task : $"{RuntimeNames.Task}<{result}>",
            MethodKind.SendWithResponse => $"{RuntimeNames.Task}<{RuntimeNames.ApiResponse}<{result}{(method.Headers is { } headers ? ", " + headers : "")}>>",
            MethodKind.StreamEvents => $"{RuntimeNames.AsyncEnumerable}<{RuntimeNames.ServerSentEvent}<{result}>>",
            MethodKind.Stream or MethodKind.Enumerate or MethodKind.WatchJobResults => $"{RuntimeNames.AsyncEnumerable}<{result}>",
            MethodKind.StartJob => $"{RuntimeNames.Task}<{RuntimeNames.Job}<{TypeWriter.Of(method.Result!)}>>",
            MethodKind.RunJob => $"{RuntimeNames.Task}<{TypeWriter.Of(method.Result!)}>",
            MethodKind.ResumeJob => $"{RuntimeNames.Job}<{TypeWriter.Of(method.Result!)}>",
            _ => TypeWriter.Of(method.Result!),
        };
    }
}
