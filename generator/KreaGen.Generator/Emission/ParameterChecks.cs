using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>How the limits of an operation's parameters are checked before anything is sent.</summary>
internal static class ParameterChecks
{
    /// <summary>The fields for the patterns.</summary>
    public static string Patterns(OperationModel operation) => Template.Lines(operation.Parameters
        .SelectMany(parameter => ConstraintChecks.PatternFields(parameter.Constraints, parameter.Items, parameter.Type, PatternName(operation, parameter))));

    /// <summary>The member of the request that checks them; empty without limits.</summary>
    public static string Render(OperationModel operation)
    {
        List<string> checks = operation.Parameters
            .SelectMany(parameter => ConstraintChecks.Of(parameter.Constraints, parameter.Items, parameter.Type, $"nameof({parameter.Name})", parameter.Name,
                PatternName(operation, parameter)))
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

    // An operation's name has no underscore, so that no other field can be called the same.
    private static string PatternName(OperationModel operation, ParameterModel parameter)
        => $"{OperationMetadataWriter.FieldName(operation.Name)}_{parameter.Name.TrimStart('@')}Pattern";
}
