using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Lints;

/// <summary>Limits that leave no value: the least is above the most.</summary>
internal static class BoundsLint
{
    private static readonly (Keyword Least, Keyword Most, bool IsStrict)[] s_pairs =
    [
        (Keywords.Minimum, Keywords.Maximum, false),
        (Keywords.Minimum, Keywords.ExclusiveMaximum, true),
        (Keywords.ExclusiveMinimum, Keywords.Maximum, true),
        (Keywords.ExclusiveMinimum, Keywords.ExclusiveMaximum, true),
        (Keywords.MinLength, Keywords.MaxLength, false),
        (Keywords.MinItems, Keywords.MaxItems, false),
        (Keywords.MinProperties, Keywords.MaxProperties, false),
        (Keywords.MinContains, Keywords.MaxContains, false),
    ];

    public static IEnumerable<Finding> Check(JsonObject schema)
    {
        foreach ((Keyword least, Keyword most, bool isStrict) in s_pairs)
        {
            if (schema.Member(least.Name).Number() is { } low && schema.Member(most.Name).Number() is { } high
                && Compare(low, high) is { } order && (order > 0 || (order == 0 && (isStrict || IsStrict(schema, least, most)))))
            {
                yield return new(Descriptors.BoundsCrossed, JsonPointer.Root.Child(least.Name), least.Name, low, most.Name, high);
            }
        }
    }

    /// <summary>OpenAPI 3.0 says by a boolean that a limit itself is not allowed.</summary>
    private static bool IsStrict(JsonObject schema, Keyword least, Keyword most)
        => (least == Keywords.Minimum && schema.Member(Keywords.ExclusiveMinimum.Name).IsTrue())
            || (most == Keywords.Maximum && schema.Member(Keywords.ExclusiveMaximum.Name).IsTrue());

    private static int? Compare(string low, string high)
        => BigInteger.TryParse(low, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out BigInteger least)
            && BigInteger.TryParse(high, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out BigInteger most)
                ? least.CompareTo(most)
            : double.TryParse(low, NumberStyles.Float, CultureInfo.InvariantCulture, out double from)
            && double.TryParse(high, NumberStyles.Float, CultureInfo.InvariantCulture, out double to)
                ? from.CompareTo(to)
            : null;
}
