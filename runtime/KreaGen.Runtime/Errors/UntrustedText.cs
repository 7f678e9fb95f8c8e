namespace KreaGen.Errors;

/// <summary>Texts from outside on their way into messages, errors and logs: without secrets and control characters, and not endless.</summary>
internal static class UntrustedText
{
    /// <summary>The longest text of an error, in characters.</summary>
    public const int MaxTextLength = 2_000;

    private const string Mark = "[secret]";

    // Very short keys would tear holes into ordinary words, and are no secrets.
    private const int MinSecretLength = 4;

    // So many of a secret's first characters are taken for it: a text may have been cut in its midst.
    private const int TellingPart = 8;

    /// <summary>A provider's words: cleaned, on one line, at most <see cref="MaxTextLength"/> characters.</summary>
    public static string? Words(string? text, Func<string, string> clean)
    {
        if (text is null)
        {
            return null;
        }

        string plain = clean(text);
        plain = plain.Length > MaxTextLength ? plain[..MaxTextLength] : plain;
        return plain.AsSpan().ContainsAnyInRange('\0', '\x1F') || plain.AsSpan().ContainsAnyInRange('\x7F', '\x9F')
            ? string.Create(plain.Length, plain, static (target, source) =>
            {
                for (int i = 0; i < target.Length; i++)
                {
                    target[i] = char.IsControl(source[i]) ? ' ' : source[i];
                }
            })
            : plain;
    }

    /// <summary>A text without any of the secrets, nor the beginning of one.</summary>
    public static string Without(string text, IReadOnlyList<string> secrets)
    {
        foreach (string secret in secrets)
        {
            if (secret.Length >= MinSecretLength)
            {
                text = Without(text, secret);
            }
        }

        return text;
    }

    private static string Without(string text, string secret)
    {
        string start = secret[..Math.Min(secret.Length, TellingPart)];
        int from = 0;
        for (int at; (at = text.IndexOf(start, from, StringComparison.Ordinal)) >= 0;)
        {
            int length = text.AsSpan(at).CommonPrefixLength(secret);
            text = string.Concat(text.AsSpan(0, at), Mark, text.AsSpan(at + length));
            from = at + Mark.Length;
        }

        return text;
    }
}
