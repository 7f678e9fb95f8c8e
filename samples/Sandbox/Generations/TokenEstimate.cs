namespace KreaGen.Samples.Sandbox.Generations;

/// <summary>
/// The limit of a prompt counts tokens of a tokenizer that is not public; this counts a word as one token for each six
/// letters begun, and every other visible character, CJK included, as one.
/// </summary>
internal static class TokenEstimate
{
    public const int Limit = 640;
    private const int LettersPerToken = 6;

    public static int Of(string prompt)
    {
        int tokens = 0;
        int run = 0;
        foreach (char c in prompt)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                tokens += run++ % LettersPerToken == 0 ? 1 : 0;
                continue;
            }

            run = 0;
            tokens += char.IsWhiteSpace(c) || char.IsLowSurrogate(c) ? 0 : 1;
        }

        return tokens;
    }
}
