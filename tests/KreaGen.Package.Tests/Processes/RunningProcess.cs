using System.Diagnostics;
using System.Text;

namespace KreaGen.Package.Tests.Processes;

/// <summary>A process whose output can be watched while it runs. Disposing it ends it and its children.</summary>
public sealed class RunningProcess : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly Lock _gate = new();

    private RunningProcess(ProcessStartInfo start)
    {
        _process = new() { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => Take(line.Data);
        _process.Start();
        _process.StandardInput.Close();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Output
    {
        get
        {
            lock (_gate)
            {
                return _output.ToString();
            }
        }
    }

    public static RunningProcess Start(string file, string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        ProcessStartInfo start = new(file, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Forget(start);
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return new(start);
    }

    public async Task<ProcessResult> WaitAsync(TimeSpan limit)
    {
        using CancellationTokenSource timeout = new(limit);
        try
        {
            await _process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
            Assert.Fail($"Not finished within {limit}:\n{Output}");
        }

        return new(_process.ExitCode, Output);
    }

    /// <summary>Waits until the output has as many occurrences of the text as asked.</summary>
    public async Task WaitForTextAsync(string text, int occurrences, TimeSpan limit)
    {
        long start = Stopwatch.GetTimestamp();
        while (Output.Split(text).Length - 1 < occurrences)
        {
            Assert.False(_process.HasExited, $"Exited while '{text}' was awaited:\n{Output}");
            Assert.True(Stopwatch.GetElapsedTime(start) < limit, $"'{text}' did not come {occurrences} times within {limit}:\n{Output}");
            await Task.Delay(100);
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    /// <summary>The test host's own build settings are no business of a user's build.</summary>
    private static void Forget(ProcessStartInfo start)
    {
        string[] inherited = [.. start.Environment.Keys.Where(static name =>
            name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
            || name is "CI" or "DOTNET_HOST_PATH" or "DOTNET_CLI_CONTEXT_VERBOSE")];
        foreach (string name in inherited)
        {
            start.Environment.Remove(name);
        }
    }

    private void Take(string? line)
    {
        if (line is not null)
        {
            lock (_gate)
            {
                _output.Append(line).Append('\n');
            }
        }
    }
}
