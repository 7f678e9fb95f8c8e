using System.Diagnostics;
using KreaGen.Samples.Poster;
using KreaGen.Samples.Poster.Runs;
using KreaGen.Samples.Sandbox;

namespace KreaGen.Poster.Tests.Harness;

/// <summary>An empty folder, a sandbox that runs on its own, and the program in between.</summary>
internal sealed class Studio : IAsyncDisposable
{
    private Studio(SandboxServer sandbox, string folder)
    {
        Sandbox = sandbox;
        Folder = folder;
    }

    public SandboxServer Sandbox { get; }

    public string Folder { get; }

    /// <summary>The file that <see cref="RunAsync"/> asks for.</summary>
    public string File => PathOf("poster.png");

    public string Endpoint => Sandbox.BaseAddress.AbsoluteUri;

    public static async Task<Studio> OpenAsync(TimeSpan? taskDuration = null, TimeProvider? clock = null) => new(
        await SandboxServer.StartAsync(new SandboxOptions { TaskDuration = taskDuration ?? TimeSpan.Zero, TimeProvider = clock ?? TimeProvider.System }),
        Directory.CreateTempSubdirectory("kreagen-poster-").FullName);

    public string PathOf(string name) => Path.Join(Folder, name);

    /// <summary>Runs the program against the sandbox of the studio.</summary>
    public async Task<PosterResult> RunAsync(params string[] arguments)
    {
        using Interruption never = new();
        return await RunAsync(never, arguments);
    }

    /// <summary>Runs the program against the sandbox of the studio, to be interrupted.</summary>
    public Task<PosterResult> RunAsync(Interruption interruption, params string[] arguments) =>
        RunAsync(interruption, apiKey: null, ["--endpoint", Endpoint, .. arguments.Contains("--out") ? (string[])[] : ["--out", File], .. arguments]);

    /// <summary>Runs the program with its own arguments only.</summary>
    public static async Task<PosterResult> RunAloneAsync(string? apiKey, params string[] arguments)
    {
        using Interruption never = new();
        return await RunAsync(never, apiKey, arguments);
    }

    private static async Task<PosterResult> RunAsync(Interruption interruption, string? apiKey, IReadOnlyList<string> arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        PosterConsole console = new(TextReader.Null, output, error) { ApiKey = apiKey, SandboxTime = TimeSpan.FromSeconds(1) };
        ExitCode exitCode = await PosterProgram.RunAsync(arguments, console, interruption);
        return new PosterResult(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Starts the program as a process of its own, against the sandbox of the studio.</summary>
    public Process StartProcess(params string[] arguments)
    {
        string program = typeof(PosterProgram).Assembly.Location;
        // A shell without a terminal lets its children ignore Ctrl-C, and theirs inherit that; here it must count.
        string[] command = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", "dotnet", program] : ["dotnet", program];
        ProcessStartInfo start = new(command[0], [.. command[1..], "--endpoint", Endpoint, "--out", File, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("EVOLINK_API_KEY");
        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }

    /// <summary>Waits until something has happened, at most five minutes.</summary>
    public static async Task UntilAsync(Func<bool> happened)
    {
        for (int tries = 0; !happened(); tries++)
        {
            Assert.True(tries < 6000, "It did not happen within five minutes.");
            await Task.Delay(50);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Sandbox.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
