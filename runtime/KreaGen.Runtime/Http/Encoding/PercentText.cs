namespace KreaGen.Http;

/// <summary>Percent-encoding of RFC 3986 in UTF-8, and what of it <c>allowReserved</c> leaves out.</summary>
internal static class PercentText
{
    /// <summary>Reserved characters that a path segment can hold.</summary>
    public const string InPath = ":@!$&'()*+,;=";

    /// <summary>
    /// Reserved characters that a query value can hold. Not among them: <c>#</c> begins the fragment, <c>&amp;</c> the next
    /// parameter, servers read <c>+</c> as a space, and brackets have no place in a query.
    /// </summary>
    public const string InQuery = ":/?@!$'()*,;=";

    /// <summary>Reserved characters that a cookie value can hold (RFC 6265).</summary>
    public const string InCookie = ":/?#[]@!$&'()*+=";

    /// <summary>Everything encoded but letters, digits and <c>-._~</c>.</summary>
    public static string Encode(string text) => Uri.EscapeDataString(text);

    /// <summary>Like <see cref="Encode"/>, but percent-encoded triplets and the given reserved characters stay (RFC 6570, 3.2.3).</summary>
    public static string EncodeButKeep(string text, string reserved)
    {
        var encoded = new System.Text.StringBuilder(text.Length + 16);
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int kept = IsTriplet(text, i) ? 3 : reserved.Contains(text[i], StringComparison.Ordinal) ? 1 : 0;
            if (kept > 0)
            {
                encoded.Append(Encode(text[start..i])).Append(text, i, kept);
                i += kept - 1;
                start = i + 1;
            }
        }

        return encoded.Append(Encode(text[start..])).ToString();
    }

    /// <summary>
    /// As <c>application/x-www-form-urlencoded</c> has it: a space is <c>+</c>, letters, digits and <c>*-._</c> stay, and so does the tilde, which
    /// <see cref="Uri"/> would decode anyway.
    /// </summary>
    public static string EncodeForm(string text) => Encode(text)
        .Replace("%20", "+", StringComparison.Ordinal)
        .Replace("%2A", "*", StringComparison.Ordinal);

    private static bool IsTriplet(string text, int at)
        => text[at] == '%' && at + 2 < text.Length && char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2]);
}
