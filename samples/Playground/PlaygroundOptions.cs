namespace KreaGen.Samples.Playground;

/// <summary>How a <see cref="PlaygroundServer"/> works.</summary>
internal sealed record PlaygroundOptions
{
    /// <summary>The TCP port on 127.0.0.1; 0 takes any free one.</summary>
    public int Port { get; init; } = 5090;

    /// <summary>The key of EvoLink; without one, a sandbox inside the program draws in its place.</summary>
    public string? EvoLinkKey { get; init; }

    /// <summary>The key of Runware; without one, a sandbox inside the program draws in its place.</summary>
    public string? RunwareKey { get; init; }

    /// <summary>The folder of the pictures and of the history.</summary>
    public required string Data { get; init; }

    /// <summary>How long a task of the sandbox takes.</summary>
    public TimeSpan SandboxTime { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>The clock of the sandbox.</summary>
    public TimeProvider SandboxClock { get; init; } = TimeProvider.System;

    /// <summary>The options of a program that was started by hand.</summary>
    public static PlaygroundOptions OfProcess() => new()
    {
        EvoLinkKey = Environment.GetEnvironmentVariable("EVOLINK_API_KEY") is { Length: > 0 } evoLink ? evoLink : null,
        RunwareKey = Environment.GetEnvironmentVariable("RUNWARE_API_KEY") is { Length: > 0 } runware ? runware : null,
        Data = Environment.GetEnvironmentVariable("PLAYGROUND_DATA") is { Length: > 0 } folder
            ? folder
            : Path.Join(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
                "kreagen-playground"),
    };
}
