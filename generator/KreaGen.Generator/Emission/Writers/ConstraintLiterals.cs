using System.Globalization;
using System.Numerics;
using KreaGen.Generator.Emission.Names;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Emission.Writers;

/// <summary>Writes a limit's number as a literal of the type that it limits.</summary>
internal static class ConstraintLiterals
{
    /// <summary>The literal; null when the type cannot hold it.</summary>
    public static string? Number(string? digits, NumberType type)
    {
        if (digits is null || !double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out double real) || double.IsInfinity(real))
        {
            return null;
        }

        if (type == NumberType.Double)
        {
            return CSharpEscaper.Literal(real);
        }

        if (type == NumberType.BigInteger)
        {
            return Whole(digits);
        }

        if (!decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact))
        {
            return null;
        }

        return type switch
        {
            NumberType.Int32 when decimal.Truncate(exact) == exact && exact is >= int.MinValue and <= int.MaxValue => CSharpEscaper.Literal((int)exact),
            NumberType.Int64 when decimal.Truncate(exact) == exact && exact is >= long.MinValue and <= long.MaxValue => CSharpEscaper.Literal((long)exact),
            NumberType.UInt64 when decimal.Truncate(exact) == exact && exact is >= ulong.MinValue and <= ulong.MaxValue => CSharpEscaper.Literal((ulong)exact),
            NumberType.Decimal => CSharpEscaper.Literal(exact),
            _ => null,
        };
    }

    // Limits of more digits than any literal of C# holds are read from their text, exactly.
    private static string? Whole(string digits)
    {
        if (!BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowExponent | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out BigInteger whole))
        {
            return null;
        }

        return whole >= long.MinValue && whole <= long.MaxValue
            ? $"new {RuntimeNames.BigInteger}({CSharpEscaper.Literal((long)whole)})"
            : $"{RuntimeNames.BigInteger}.Parse("
                + $"{CSharpEscaper.Literal(whole.ToString(CultureInfo.InvariantCulture))}, {RuntimeNames.CultureInfo}.InvariantCulture)";
    }
}
