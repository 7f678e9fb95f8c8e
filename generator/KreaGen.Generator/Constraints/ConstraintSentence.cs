using System.Globalization;
using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Constraints;

/// <summary>The sentence of documentation that says what one constraint, or a pair of them, demands.</summary>
/// <param name="English">The sentence, with a place for each value.</param>
/// <param name="Korean">The same in Korean.</param>
/// <param name="Absent">What stands at a place whose constraint is absent.</param>
internal sealed record ConstraintSentence(string English, string Korean, EquatableArray<string> Absent)
{
    public ConstraintSentence(string english, string korean)
        : this(english, korean, EquatableArray<string>.Empty)
    {
    }

    /// <summary>What stands between several values.</summary>
    public string Separator { get; init; } = ", ";

    /// <summary>The sentence in a language; the document's text is an argument, never the format.</summary>
    public string In(string language, params string[] values)
        => string.Format(CultureInfo.InvariantCulture, IsKorean(language) ? Korean : English, values);

    private static bool IsKorean(string language) => language.Split('-')[0].Equals("ko", StringComparison.OrdinalIgnoreCase);
}
