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
}
