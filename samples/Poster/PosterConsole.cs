using System.Text;
using KreaGen.Samples.Poster.Options;

namespace KreaGen.Samples.Poster;

/// <summary>What the program sees of the world around it, so that tests can give it another.</summary>
internal sealed record PosterConsole(TextReader Input, TextWriter Output, TextWriter Error)
{
    /// <summary>The key of EvoLink; none starts the built-in sandbox.</summary>
    public string? ApiKey { get; init; }

    /// <summary>The key of Runware; none starts the built-in sandbox.</summary>
    public string? RunwareKey { get; init; }

    /// <summary>Whether a person looks at the output, so that it may move.</summary>
    public bool Live { get; init; }

    /// <summary>Whether the output may have colours (https://no-color.org).</summary>
    public bool Colours { get; init; }

    /// <summary>How long a task of the built-in sandbox takes.</summary>
    public TimeSpan SandboxTime { get; init; } = TimeSpan.FromSeconds(4);

    public string? KeyOf(Provider provider) => provider == Provider.Runware ? RunwareKey : ApiKey;

    public static PosterConsole OfProcess()
    {
        // Without a byte order mark, so that the first line of --json is JSON.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        bool terminal = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new PosterConsole(Console.In, Console.Out, Console.Error)
        {
            ApiKey = Key(Provider.EvoLink),
            RunwareKey = Key(Provider.Runware),
            Live = terminal,
            Colours = terminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        };
    }

    private static string? Key(Provider provider) => Environment.GetEnvironmentVariable(provider.KeyNameOf()) is { Length: > 0 } key ? key : null;
}
