using System.Diagnostics;
using KreaGen.Corpus.Options;
using KreaGen.Corpus.Reports;

namespace KreaGen.Corpus.Runs;

/// <summary>A worker process, seen from outside: gets documents, gives rows, and is ended when one costs too much.</summary>
internal sealed class Worker : IDisposable
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(250);

    private readonly Process _process;
    private readonly Bounds _bounds;
    private readonly LastWords _lastWords = new();

    private Worker(Process process, Bounds bounds)
    {
        _process = process;
        _bounds = bounds;
        process.ErrorDataReceived += (_, line) => _lastWords.Add(line.Data);
        process.BeginErrorReadLine();
    }

    /// <summary>Whether the process takes no more documents.</summary>
    public bool IsOver { get; private set; }

    public static Worker Start(CorpusOptions options)
    {
        var start = new ProcessStartInfo(Host())
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments =
        [
            "exec", typeof(Worker).Assembly.Location, WorkerCommand.Verb, options.Folder.FullName,
            .. options.WithExamples ? ["--examples"] : Array.Empty<string>(),
            .. options.WithAnalyzers ? ["--analyzers"] : Array.Empty<string>(),
            .. options.Keep is { } keep ? ["--keep", keep.FullName] : Array.Empty<string>(),
        ];
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return new(Process.Start(start) ?? throw new InvalidOperationException("The worker did not start."), options.Bounds);
    }

    public async Task<Row> RunAsync(string document, CancellationToken cancellationToken)
    {
        await _process.StandardInput.WriteLineAsync(document.AsMemory(), cancellationToken);
        await _process.StandardInput.FlushAsync(cancellationToken);
        var row = new Row(document);
        Stage stage = Stage.Generating;
        var clock = Stopwatch.StartNew();
        Task<string?> next = _process.StandardOutput.ReadLineAsync(cancellationToken).AsTask();
        while (true)
        {
            await Task.WhenAny(next, Task.Delay(Glance, cancellationToken));
            cancellationToken.ThrowIfCancellationRequested();
            // Also when it is done by now: the limit does not depend on when somebody looks.
            if (clock.Elapsed > LimitOf(stage))
            {
                return Ended(row with
                {
                    Generated = Outcome.Timeout,
                    FirstError = $"{stage} took more than {LimitOf(stage).TotalSeconds:F0} s",
                    Seconds = clock.Elapsed.TotalSeconds
                });
            }

            if (next.IsCompleted)
            {
                switch (Message.Parse(await next))
                {
                    case { Row: { } whole }:
                        return whole;
                    case { Stage: { } begun }:
                        stage = begun;
                        clock.Restart();
                        next = _process.StandardOutput.ReadLineAsync(cancellationToken).AsTask();
                        continue;
                    default:
                        return Ended(row with { Generated = Outcome.Crashed, FirstError = await EndAsync(stage, cancellationToken) });
                }
            }

            if (Megabytes() is { } used && used > _bounds.Megabytes)
            {
                return Ended(row with { Generated = Outcome.Crashed, FirstError = $"{stage} took more than {_bounds.Megabytes} MB", PeakMegabytes = used });
            }
        }
    }

    public void Dispose()
    {
        End();
        _process.Dispose();
    }

    private static string Host()
        => Environment.ProcessPath is { } own && Path.GetFileNameWithoutExtension(own) == "dotnet" ? own
            : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host
            : "dotnet";

    private TimeSpan LimitOf(Stage stage) => stage == Stage.Generating ? _bounds.Generating : _bounds.Checking;

    private int? Megabytes()
    {
        _process.Refresh();
        return _process.HasExited ? null : (int)(_process.WorkingSet64 / (1024 * 1024));
    }

    private Row Ended(Row row)
    {
        End();
        return row;
    }

    private void End()
    {
        IsOver = true;
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }
    }

    private async Task<string> EndAsync(Stage stage, CancellationToken cancellationToken)
    {
        await _process.WaitForExitAsync(cancellationToken);
        return $"{stage}: the process ended with code {_process.ExitCode}. {_lastWords}";
    }
}
