namespace KreaGen.Generator.Emission.Templates;

/// <summary>Characters that a reader does not see or that end a line: they never reach emitted text as themselves.</summary>
internal static class HiddenCharacters
{
    // A table of ours instead of the framework's categories: those differ between the frameworks that host the compiler.
    private static readonly int[] FormatRanges =
    [
        0x00AD, 0x00AD, 0x0600, 0x0605, 0x061C, 0x061C, 0x06DD, 0x06DD, 0x070F, 0x070F, 0x0890, 0x0891, 0x08E2, 0x08E2,
        0x180E, 0x180E, 0x200B, 0x200F, 0x2028, 0x202E, 0x2060, 0x206F, 0xFEFF, 0xFEFF, 0xFFF0, 0xFFFB,
        0x110BD, 0x110BD, 0x110CD, 0x110CD, 0x13430, 0x1343F, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF,
    ];

    /// <summary>True for control, format, line and paragraph separator, surrogate and noncharacter code points.</summary>
    public static bool Contains(int codePoint)
    {
        if (codePoint < 0xA0)
        {
            return codePoint is < 0x20 or >= 0x7F;
        }

        if (codePoint is >= 0xD800 and <= 0xDFFF or >= 0xFDD0 and <= 0xFDEF || (codePoint & 0xFFFE) == 0xFFFE)
        {
            return true;
        }

        for (int index = 0; index < FormatRanges.Length && codePoint >= FormatRanges[index]; index += 2)
        {
            if (codePoint <= FormatRanges[index + 1])
            {
                return true;
            }
        }

        return false;
    }
}
