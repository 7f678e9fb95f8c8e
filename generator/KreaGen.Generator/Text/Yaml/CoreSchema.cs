namespace KreaGen.Generator.Text.Yaml;

/// <summary>The core schema of YAML 1.2 (section 10.3.2): what is not listed there is a text.</summary>
internal static class CoreSchema
{
    public static PlainKind Classify(string value) => value switch
    {
        "" or "~" or "null" or "Null" or "NULL" => PlainKind.Null,
        "true" or "True" or "TRUE" => PlainKind.True,
        "false" or "False" or "FALSE" => PlainKind.False,
        ".nan" or ".NaN" or ".NAN" => PlainKind.NotFinite,
        _ => value[0] is (>= '0' and <= '9') or '+' or '-' or '.' ? ClassifyNumber(value) : PlainKind.Text,
    };

    private static PlainKind ClassifyNumber(string value)
    {
        if (value.Length > 2 && value[0] == '0' && value[1] is 'o' or 'x')
        {
            return ClassifyPrefixed(value);
        }

        int position = value[0] is '+' or '-' ? 1 : 0;
        if (value.Length - position == 4 && value.Substring(position) is ".inf" or ".Inf" or ".INF")
        {
            return PlainKind.NotFinite;
        }

        int whole = SkipDigits(value, ref position);
        if (position == value.Length)
        {
            return whole > 0 ? PlainKind.Integer : PlainKind.Text;
        }

        int fraction = 0;
        if (value[position] == '.')
        {
            position++;
            fraction = SkipDigits(value, ref position);
        }

        return whole + fraction > 0 && IsExponentOrEnd(value, position) ? PlainKind.Float : PlainKind.Text;
    }

    private static PlainKind ClassifyPrefixed(string value)
    {
        bool isOctal = value[1] == 'o';
        for (int index = 2; index < value.Length; index++)
        {
            char c = value[index];
            if (isOctal ? c is < '0' or > '7' : !Uri.IsHexDigit(c))
            {
                return PlainKind.Text;
            }
        }

        return isOctal ? PlainKind.Octal : PlainKind.Hexadecimal;
    }

    private static bool IsExponentOrEnd(string value, int position)
    {
        if (position == value.Length)
        {
            return true;
        }

        if (value[position] is not ('e' or 'E'))
        {
            return false;
        }

        position++;
        if (position < value.Length && value[position] is '+' or '-')
        {
            position++;
        }

        return SkipDigits(value, ref position) > 0 && position == value.Length;
    }

    private static int SkipDigits(string value, ref int position)
    {
        int start = position;
        while (position < value.Length && value[position] is >= '0' and <= '9')
        {
            position++;
        }

        return position - start;
    }
}
