using System.Text;
using Spectre.Console;

namespace KreaGen.Tool;

/// <summary>What the tool sees of the world around it, so that tests can give it another.</summary>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where progress and complaints about the command go.</param>
internal sealed record ToolConsole(IAnsiConsole Output, IAnsiConsole Error)
{
    /// <summary>Makes what goes over the network; only <c>vendor</c> asks for it.</summary>
    public Func<HttpMessageHandler> Network { get; init; } = static () => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = System.Net.DecompressionMethods.All,
    };

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The folder that relative paths start from.</summary>
    public string Folder { get; init; } = Directory.GetCurrentDirectory();

    public static ToolConsole OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new(Of(Console.Out, !Console.IsOutputRedirected), Of(Console.Error, !Console.IsErrorRedirected && !Console.IsInputRedirected));
    }

    /// <summary>A console that has colours, moves and asks only where a person looks at it; <c>NO_COLOR</c> is honored.</summary>
    public static IAnsiConsole Of(TextWriter writer, bool isTerminal)
    {
        bool isPlain = !isTerminal || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = isPlain ? InteractionSupport.No : InteractionSupport.Detect,
        });
    }

    public string PathOf(string path) => Path.GetFullPath(path, Folder);
}
