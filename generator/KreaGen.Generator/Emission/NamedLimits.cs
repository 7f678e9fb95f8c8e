using System.Globalization;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission;

/// <summary>Limits as the named arguments of the runtime's attributes.</summary>
internal static class NamedLimits
{
    public static IEnumerable<string> Of(TypeRef type, LimitsModel limits) => Texts(type, limits)
        .Where(static argument => argument.Value is not null)
        .Select(static argument => $"{argument.Name} = {argument.Value}");

    private static IEnumerable<(string Name, string? Value)> Texts(TypeRef type, LimitsModel limits) => type switch
    {
        { Scalar.Number: not (NumberType.None or NumberType.BigInteger) } =>
        [
            ("Minimum", Number(limits.Minimum ?? limits.ExclusiveMinimum)),
            ("MinimumIsExclusive", Flag(limits.Minimum is null && Number(limits.ExclusiveMinimum) is not null)),
            ("Maximum", Number(limits.Maximum ?? limits.ExclusiveMaximum)),
            ("MaximumIsExclusive", Flag(limits.Maximum is null && Number(limits.ExclusiveMaximum) is not null)),
            ("MultipleOf", Number(limits.MultipleOf)),
        ],
        { Scalar: { } text } when text == ScalarType.String =>
        [
            ("MinLength", Count(limits.MinLength)),
            ("MaxLength", Count(limits.MaxLength)),
            ("Pattern", limits.Pattern is { } pattern ? CSharpText.Literal(pattern) : null),
        ],
        { Kind: TypeKind.List or TypeKind.Map } =>
        [
            ("MinItems", Count(limits.MinItems ?? limits.MinProperties)),
            ("MaxItems", Count(limits.MaxItems ?? limits.MaxProperties)),
            ("UniqueItems", Flag(limits.UniqueItems)),
        ],
        { Scalar: { } uri } when uri == ScalarType.Uri =>
        [
            ("Schemes", limits.UriSchemes.IsEmpty ? null : $"new[] {{ {string.Join(", ", limits.UriSchemes.Select(CSharpText.Literal))} }}"),
            ("MaxLength", Count(limits.MaxLength)),
            ("PublicHost", Flag(limits.PublicHost)),
        ],
        _ => [],
    };

    private static string? Number(string? digits) => LimitText.Number(digits, NumberType.Double);

    private static string? Count(int? count) => count?.ToString(CultureInfo.InvariantCulture);

    private static string? Flag(bool isSet) => isSet ? "true" : null;
}
