namespace KreaGen.Generator.Emission.Documentation;

/// <summary>Decides which addresses in a description become links.</summary>
internal static class LinkUrl
{
    // Longer URLs do not work in many browsers and proxies.
    private const int MaxUrlLength = 2_048;

    /// <summary>True for an absolute http or https address of visible ASCII that cannot leave an attribute.</summary>
    public static bool IsSafe(string address)
    {
        int host = Scheme(address, 0);
        return host > 0
            && host < address.Length
            && address.Length <= MaxUrlLength
            && address[host] is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')
            && address.All(IsAllowed)
            && Uri.TryCreate(address, UriKind.Absolute, out _);
    }

    /// <summary>Where the bare address that starts at an index ends; the index itself when none starts there.</summary>
    public static int End(string text, int index)
    {
        if (Scheme(text, index) == 0 || (index > 0 && char.IsLetterOrDigit(text[index - 1])))
        {
            return index;
        }

        int end = index;
        int limit = Math.Min(text.Length, index + MaxUrlLength);
        while (end < limit && IsAllowed(text[end]) && text[end] is not ('[' or ']' or '|' or '*'))
        {
            end++;
        }

        // A sentence's punctuation is not part of the address, nor is a bracket that the address did not open.
        while (end > index && (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\''
            || (text[end - 1] == ')' && text.IndexOf('(', index, end - index) < 0)))
        {
            end--;
        }

        return end;
    }

    private static int Scheme(string text, int index)
    {
        foreach (string scheme in (string[])["https://", "http://"])
        {
            if (string.Compare(text, index, scheme, 0, scheme.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return index + scheme.Length;
            }
        }

        return 0;
    }

    private static bool IsAllowed(char unit) => unit is > ' ' and <= '~' and not ('"' or '<' or '>' or '`' or '\\' or '{' or '}' or '^');
}
