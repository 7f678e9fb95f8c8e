using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KreaGen.Prism.Tests;

/// <summary>Prism as a mock server for one document: it answers with examples and refuses what the document does not allow.</summary>
internal sealed class PrismServer : IAsyncDisposable
{
    private const string Package = "@stoplight/prism-cli@5";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly StringBuilder _log;

    private PrismServer(Process process, StringBuilder log, Uri address)
    {
        _process = process;
        _log = log;
        Address = address;
    }

    /// <summary>The program that fetches and runs packages of npm; null when it is not on the path.</summary>
    public static string? Runner { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(static folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "npx.cmd" : "npx"))
        .FirstOrDefault(File.Exists);

    public Uri Address { get; }

    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    public static async Task<PrismServer> StartAsync(string document)
    {
        string port = FreePort().ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo(Runner!, ["--yes", Package, "mock", "--errors", "--host", "127.0.0.1", "--port", port, document])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var log = new StringBuilder();
        var listening = new TaskCompletionSource();
        Process process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new PrismServer(process, log, new("http://127.0.0.1:" + port));
        if (await Task.WhenAny(listening.Task, process.WaitForExitAsync(), Task.Delay(Patience)) != listening.Task)
        {
            string said = server.Log;
            await server.DisposeAsync();
            throw new InvalidOperationException("Prism does not listen: " + said);
        }

        return server;

        void Hear(string? line)
        {
            lock (log)
            {
                log.AppendLine(line);
            }

            if (line?.Contains("Prism is listening", StringComparison.Ordinal) == true)
            {
                listening.TrySetResult();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
