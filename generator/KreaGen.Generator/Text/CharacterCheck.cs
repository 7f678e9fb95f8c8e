using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Text;

/// <summary>
/// Refuses characters that no document format allows raw. YamlDotNet ends its input at a NUL and
/// editors hide most of the others, so what follows one would not be what the user sees.
/// </summary>
internal static class CharacterCheck
{
    public static bool Passes(Reading reading)
    {
        string text = reading.Text.Content;
        for (int index = 0; index < text.Length; index++)
        {
            char c = text[index];
            if (c is (>= ' ' and < '\uD800') or '\n' or '\r' or '\t')
            {
                continue;
            }

            if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                index++;
            }
            else if (c < ' ' || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF')
            {
                return reading.Report(Descriptors.CharacterNotAllowed, index, index + 1, Excerpt.CodePoint(c));
            }
        }

        return true;
    }
}
