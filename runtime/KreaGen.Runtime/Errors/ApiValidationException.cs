using KreaGen.Values;

namespace KreaGen.Errors;

/// <summary>A request that breaks limits of its document. Nothing has been sent.</summary>
/// <param name="violations">All limits that are broken.</param>
public sealed class ApiValidationException(IReadOnlyList<Violation> violations) : ApiException(Describe(violations))
{
    /// <summary>All limits that are broken.</summary>
    public IReadOnlyList<Violation> Violations { get; } = violations;

    private static string Describe(IReadOnlyList<Violation> violations)
    {
        ArgumentNullException.ThrowIfNull(violations);
        return violations.Count == 1 ? violations[0].Message : string.Join('\n', violations.Select(static violation => violation.Message));
    }
}
