using System.Globalization;

namespace KreaGen.Generator.Analyzers.Constraints;

/// <summary>Numbers of any type as decimals.</summary>
internal static class Numbers
{
    /// <summary>The number as a decimal; false when it is none, or too large or too near to zero for one.</summary>
    public static bool TryDecimal(object? value, out decimal number)
    {
        number = 0;
        switch (value)
        {
            case sbyte or byte or short or ushort or int or uint or long or ulong or decimal:
                number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
                return true;
            case float or double:
                // As text, so that 0.1 is 0.1.
                return decimal.TryParse(((IFormattable)value)
                    .ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out number)
                    && (number != 0 || Convert.ToDouble(value, CultureInfo.InvariantCulture) == 0);
            default:
                return false;
        }
    }

    public static string Text(decimal value) => value.ToString("0.#############################", CultureInfo.InvariantCulture);
}
