using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace KreaGen.Values;

/// <summary>Constraints of a <see cref="Uri"/> property: its schemes, its length, and whether its host must be public.</summary>
/// <param name="schemes">The allowed schemes; empty for any.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UriRuleAttribute(params string[] schemes) : ValidationAttribute
{
    /// <summary>The allowed schemes; empty for any.</summary>
    public IReadOnlyList<string> Schemes { get; } = schemes;

    /// <summary>The maximum length in characters; 0, the default, for no limit.</summary>
    public int MaxLength { get; set; }

    /// <summary>Whether the host must be public; the default is <see langword="false"/>.</summary>
    public bool PublicHost { get; set; }

    /// <inheritdoc />
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        Uri? uri = value switch
        {
            Uri known => known,
            string text when Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? parsed) => parsed,
            null => null,
            _ => throw new InvalidOperationException("UriRuleAttribute is applied to a property that is neither a Uri nor a string."),
        };

        if (uri is null || UriRule.FindProblem(uri, MaxLength, PublicHost, null, Schemes) is not { } problem)
        {
            return ValidationResult.Success;
        }

        string? member = validationContext?.MemberName;
        return new(
            ErrorMessage ?? $"{validationContext?.DisplayName ?? "The URI"} {problem.Explanation}",
            member is null ? null : [member]);
    }
}
