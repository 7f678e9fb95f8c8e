using KreaGen.Generator.Diagnostics;
using Spectre.Console;

namespace KreaGen.Tool;

/// <summary>Writes lines: never wrapped, coloured only on a terminal, and with what a terminal would obey made visible.</summary>
internal static class ConsoleLines
{
    public static void Line(this IAnsiConsole console, string line, Color? color = null)
    {
        string text = MessageText.Line(line);
        if (color is { } shown && console.Profile.Capabilities.Ansi)
        {
            console.Write(new Text(text, new Style(shown)));
            console.WriteLine();
        }
        else
        {
            console.Profile.Out.Writer.Write(text + "\n");
        }
    }

    /// <summary>A text of several lines, whose breaks are the tool's own.</summary>
    public static void Lines(this IAnsiConsole console, string text)
    {
        foreach (string line in text.Split('\n'))
        {
            console.Line(line);
        }
    }
}
