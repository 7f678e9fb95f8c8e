using System.Text.RegularExpressions;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>
/// Recognizes numbers that may be written as text too: <c>type: [integer, string]</c> with the pattern or the format of a number, which is how
/// ASP.NET Core documents every number. For who uses the client they are numbers.
/// </summary>
internal static class NumberTexts
{
    /// <summary>
    /// A pattern of nothing but what numbers are written with: digits, signs, the point, the exponent, the names of what is no number, and the signs
    /// of patterns. One that has another letter or sign in it takes texts that are none, such as <c>50%</c> or <c>auto</c>.
    /// </summary>
    private static readonly Regex Alphabet = new(@"\A(?:\\[d.+-]|\(\?:|NaN|Infinity|[0-9eE.,:|^$?*+(){}\[\]-])*\z", RegexOptions.CultureInvariant);

    private static readonly string[] Examples = ["0", "7", "1.5", "-1"];

    // A text that may begin with zeros is a code, not a number: it would lose them.
    private static readonly string[] Counterexamples = ["", "007", "a", "7a"];

    /// <summary>What JSON has no number for.</summary>
    private static readonly string[] Names = ["NaN", "Infinity", "-Infinity"];

    /// <summary>The type of the number; null where the schema is something else.</summary>
    public static ScalarType? Of(SchemaView view)
    {
        IReadOnlyList<string> types = ValueTypes.Of(view);
        return types.Count > 1 && types.Contains("string") && NumberOf(types) is { } number && !EnumValues.Lists(view) && IsNumber(view)
            ? ScalarTypes.Of(number, view).OrAsText : null;
    }

    /// <summary>The type of what is a number in one variant and its text, or the name of what is no number, in another; null for anything else.</summary>
    public static ScalarType? Of(IReadOnlyList<SchemaView> variants)
    {
        var found = new List<ScalarType>();
        bool hasText = false;
        foreach (SchemaView variant in variants)
        {
            IReadOnlyList<string> types = ValueTypes.Of(variant);
            ScalarType? number = variant.Offers.Any() ? null
                : types is ["integer"] or ["number"] && !EnumValues.Lists(variant) ? ScalarTypes.Of(types[0], variant) : Of(variant);
            bool isText = number is null && types is ["string"] && (EnumValues.Lists(variant) ? IsName(variant) : IsNumber(variant));
            if (number is null or { Number: NumberType.None } && !isText)
            {
                return null;
            }

            hasText |= isText || number!.MayBeText;
            found.AddRange(number is null ? [] : [number.OrAsText]);
        }

        return !hasText || found.Count == 0 ? null : found.Distinct().Count() == 1 ? found[0]
            : found.TrueForAll(static number => number.Number is NumberType.Int32 or NumberType.Int64) ? ScalarType.Int64OrText : ScalarType.DoubleOrText;
    }

    private static string? NumberOf(IReadOnlyList<string> types)
        => types.Any(static type => type is not ("string" or "integer" or "number")) ? null
            : types.Contains("number") ? "number" : types.Contains("integer") ? "integer" : null;

    private static bool IsNumber(SchemaView view)
    {
        if (view.Schema.Format is { } format && ValueTypes.IsNumberFormat(format))
        {
            return true;
        }

        var expressions = new BoundedRegexes();
        return view.Schema.Pattern is { } pattern
            && Alphabet.IsMatch(pattern)
            && Examples.Any(text => expressions.IsMatch(pattern, text) == true)
            && Counterexamples.All(text => expressions.IsMatch(pattern, text) == false);
    }

    private static bool IsName(SchemaView view) => EnumValues.Of([view]).TrueForAll(static value => Names.Contains(value.Text, StringComparer.Ordinal));
}
