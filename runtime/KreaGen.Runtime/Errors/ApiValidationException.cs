using KreaGen.Values;

namespace KreaGen.Errors;

/// <summary>A request violates constraints of its document. Nothing was sent.</summary>
/// <param name="violations">All violated constraints.</param>
public sealed class ApiValidationException(IReadOnlyList<Violation> violations) : ApiException(Describe(violations))
{
    /// <summary>All violated constraints.</summary>
    public IReadOnlyList<Violation> Violations { get; } = violations;

    /// <summary>Checks a value and throws when it violates a constraint.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="ApiValidationException">The value violates a constraint; lists all violations.</exception>
    public static void ThrowIfInvalid<T>(T value)
        where T : IValidatable => ThrowIfAny(Validation.Check(value));

    /// <summary>Throws when there is a violation.</summary>
    internal static void ThrowIfAny(IReadOnlyList<Violation> violations)
    {
        if (violations.Count > 0)
        {
            throw new ApiValidationException(violations);
        }
    }

    private static string Describe(IReadOnlyList<Violation> violations)
    {
        ArgumentNullException.ThrowIfNull(violations);
        return violations.Count == 1 ? violations[0].Message : string.Join('\n', violations.Select(static violation => violation.Message));
    }
}
