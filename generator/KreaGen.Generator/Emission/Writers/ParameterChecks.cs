using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>How the limits of an operation's parameters are checked before anything is sent.</summary>
internal static class ParameterChecks
{
    /// <summary>The fields for the patterns.</summary>
    public static string Patterns(OperationModel operation) => Template.Lines(operation.Parameters
        .SelectMany(parameter => ConstraintChecks.PatternFields(parameter.Constraints, parameter.Items, parameter.Type, operation.PatternName(parameter))));

    /// <summary>The member of the request that checks them; empty without limits.</summary>
    public static string Render(OperationModel operation)
    {
        List<string> checks = operation.Parameters
            .SelectMany(parameter => ConstraintChecks.Of(parameter.Constraints, parameter.Items, parameter.Type, $"nameof({parameter.Name})", parameter.Name,
                operation.PatternName(parameter)))
            .ToList();
        return checks.Count == 0
            ? ""
            : Template.Render(
                $$"""
                Check = (ref {{RuntimeNames.Validation}} validation) =>
                {
                    {{checks}}
                },
                """);
    }
}
