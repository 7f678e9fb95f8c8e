using Spectre.Console;

namespace KreaGen.Tool;

/// <summary>Writes lines as they are: never wrapped, coloured only on a terminal.</summary>
internal static class ConsoleLines
{
    public static void Line(this IAnsiConsole console, string text, Color? color = null)
    {
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
}
