using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Analyzers;

/// <summary>Values as messages show them: on one line, and not longer than anybody reads.</summary>
internal static class Shown
{
    // Enough to recognize the value in a message of one line.
    private const int MaxLength = 80;

    public static string Text(string text) => MessageText.Of(text, MaxLength);
}
