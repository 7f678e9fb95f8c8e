namespace KreaGen.Credentials;

/// <summary>Checks of secrets; what they say never contains the secret.</summary>
internal static class Secret
{
    public static string Check(string secret, string parameter)
    {
        ArgumentNullException.ThrowIfNull(secret, parameter);
        if (secret.Length == 0)
        {
            throw new ArgumentException("The key is empty.", parameter);
        }

        int bad = secret.AsSpan().IndexOfAnyExceptInRange('!', '~');
        if (bad < 0)
        {
            return secret;
        }

        string what = secret[bad] switch
        {
            '\r' or '\n' => "a line break",
            ' ' or '\t' => "a space",
            < ' ' or '\u007F' => "a control character",
            _ => "a non-ASCII character",
        };
        throw new ArgumentException(
            $"The key has {what} at position {bad}. Pass the key alone, as the provider shows it: no quotes, no \"Bearer\", no line break at the end.", parameter);
    }

    /// <summary>What would end the value of a cookie, or begin another one, is refused rather than encoded: the server compares what it receives.</summary>
    public static void CheckCookie(string secret, string parameter)
    {
        // A pair of quotes around the whole value belongs to a cookie.
        ReadOnlySpan<char> value = secret.Length > 1 && secret[0] == '"' && secret[^1] == '"' ? secret.AsSpan(1, secret.Length - 2) : secret;
        int bad = value.IndexOfAny(";,\"\\");
        if (bad >= 0)
        {
            throw new ArgumentException($"The key has the character {value[bad]} at position {bad}, which a cookie cannot contain (RFC 6265).", parameter);
        }
    }
}
