using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.JsonPath;

/// <summary>Compares values as RFC 9535, section 2.3.5.2.2 has it.</summary>
internal static class ValueComparison
{
    public static bool IsTrue(FilterValue left, ComparisonOperator comparison, FilterValue right) => comparison switch
    {
        ComparisonOperator.Equal => AreEqual(left, right),
        ComparisonOperator.NotEqual => !AreEqual(left, right),
        ComparisonOperator.Less => IsLess(left, right),
        ComparisonOperator.Greater => IsLess(right, left),
        ComparisonOperator.LessOrEqual => IsLess(left, right) || AreEqual(left, right),
        _ => IsLess(right, left) || AreEqual(left, right),
    };

    private static bool AreEqual(FilterValue left, FilterValue right)
        => left.IsNothing || right.IsNothing
            ? left.IsNothing && right.IsNothing
            : JsonEquality.AreEqual(left.Node, right.Node);

    private static bool IsLess(FilterValue left, FilterValue right)
    {
        if (left.Node is not JsonValue leftValue || right.Node is not JsonValue rightValue)
        {
            return false;
        }

        if (JsonEquality.TryNumber(leftValue, out double leftNumber) && JsonEquality.TryNumber(rightValue, out double rightNumber))
        {
            return leftNumber < rightNumber;
        }

        return leftValue.Text() is { } leftText
            && rightValue.Text() is { } rightText
            && CompareScalars(leftText, rightText) < 0;
    }

    // By Unicode scalar values: code units alone would put U+E000 to U+FFFF after the supplementary planes.
    private static int CompareScalars(string left, string right)
    {
        int length = Math.Min(left.Length, right.Length);
        for (int index = 0; index < length; index++)
        {
            char l = left[index];
            char r = right[index];
            if (l != r)
            {
                return char.IsSurrogate(l) != char.IsSurrogate(r) ? (char.IsSurrogate(l) ? 1 : -1) : l - r;
            }
        }

        return left.Length - right.Length;
    }
}
