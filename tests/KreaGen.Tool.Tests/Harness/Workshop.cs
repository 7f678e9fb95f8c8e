namespace KreaGen.Tool.Tests.Harness;

/// <summary>A folder of its own in which the tool is run as from a shell whose output goes into a file, and a network that a test scripts.</summary>
internal sealed class Workshop : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("kreagen-tool-").FullName;

    public ScriptedNetwork Network { get; } = new();

    public Workshop With(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
        return this;
    }

    public string PathOf(string path) => Path.Combine(Folder, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public string[] Files() => [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];

    /// <summary>What the person at the keyboard types; nobody sits there by default.</summary>
    public string? Keys { get; init; }

    public async Task<ToolResult> RunAsync(params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        ToolConsole console = new(ToolConsole.Of(output, isTerminal: false), Keys is null ? ToolConsole.Of(error, isTerminal: false) : new PersonsConsole(error, Keys))
        {
            // Disposing it does nothing: it serves all commands of a test.
            Network = () => Network,
            Clock = new FixedClock(new DateTimeOffset(2026, 11, 21, 14, 0, 0, TimeSpan.Zero)),
            Folder = Folder,
        };
        ExitCode code = await new KreagenProgram(console).RunAsync(arguments);
        return new((int)code, output.ToString(), error.ToString());
    }

    public void Dispose()
    {
        Network.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
