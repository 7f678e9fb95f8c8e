namespace KreaGen.Extensions.Hosting.Accounts;

/// <summary>What a token of a callback's address must be.</summary>
internal static class CallbackTokenRule
{
    // 128 bits, in the densest alphabet that a path can carry.
    private const int MinLength = 22;

    /// <summary>What is wrong with a token, without telling it.</summary>
    public static string? Problem(string? token)
        => token is null ? "CallbackToken is missing: set a random token of 22 or more letters and digits."
            : token.Length < MinLength || token.Any(static c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
            ? "CallbackToken must have 22 or more letters, digits, hyphens and underscores, from a random generator: it is the only protection of the callback URL."
            : null;
}
