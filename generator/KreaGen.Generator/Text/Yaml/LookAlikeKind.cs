namespace KreaGen.Generator.Text.Yaml;

/// <summary>Recognizes plain values that YAML 1.1 and YAML 1.2 read differently.</summary>
internal static class LookAlikeKind
{
    // The words, dates and numbers of YAML 1.1 are shorter, so long values need not be examined.
    private const int MaxWordLength = 32;

    public static LookAlike Of(string value)
    {
        if (value.Length is 0 or > MaxWordLength)
        {
            return LookAlike.None;
        }

        switch (value)
        {
            case "y" or "Y" or "yes" or "Yes" or "YES" or "on" or "On" or "ON":
            case "n" or "N" or "no" or "No" or "NO" or "off" or "Off" or "OFF":
                return LookAlike.Boolean;
        }

        int start = value[0] is '+' or '-' ? 1 : 0;
        return start < value.Length && value[start] is >= '0' and <= '9' ? OfNumber(value, start) : LookAlike.None;
    }

    private static LookAlike OfNumber(string value, int start)
    {
        if (start == 0 && IsDate(value))
        {
            return LookAlike.Date;
        }

        bool hasSeparator = false;
        int colons = 0;
        int points = 0;
        for (int index = start; index < value.Length; index++)
        {
            char c = value[index];
            hasSeparator |= c == '_';
            points += c == '.' ? 1 : 0;
            if (c == ':')
            {
                colons++;
                if (points > 0 || !IsSixty(value, index + 1))
                {
                    return LookAlike.None;
                }
            }
            else if (c is not ((>= '0' and <= '9') or '_' or '.'))
            {
                return LookAlike.None;
            }
        }

        if (points > 1)
        {
            return LookAlike.None;
        }

        bool isOctal = points == 0 && value[start] == '0' && value.Length - start > 1;
        return colons > 0 ? (value[start] == '0' ? LookAlike.None : LookAlike.Sexagesimal)
            : hasSeparator ? LookAlike.SeparatedNumber
            : isOctal ? LookAlike.Octal : LookAlike.None;
    }

    /// <summary>One or two digits below 60 up to the next colon, point or the end.</summary>
    private static bool IsSixty(string value, int start)
    {
        int end = start;
        while (end < value.Length && value[end] is >= '0' and <= '9')
        {
            end++;
        }

        bool isEnded = end == value.Length || value[end] is ':' or '.';
        return isEnded && (end - start == 1 || (end - start == 2 && value[start] <= '5'));
    }

    /// <summary>A date, alone or followed by a time.</summary>
    private static bool IsDate(string value)
    {
        string[] parts = value.Split(['-'], 3);
        if (parts.Length < 3 || parts[0].Length != 4 || !parts[0].All(IsDigit) || parts[1].Length is 0 or > 2 || !parts[1].All(IsDigit))
        {
            return false;
        }

        int day = parts[2].TakeWhile(IsDigit).Count();
        return day is 1 or 2 && (day == parts[2].Length || (parts[2][day] is 'T' or 't' or ' ' && parts[2].IndexOf(':') > day));
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
