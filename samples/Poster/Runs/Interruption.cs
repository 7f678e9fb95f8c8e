using System.Runtime.InteropServices;

namespace KreaGen.Samples.Poster.Runs;

/// <summary>
/// The wish to stop. The first one ends all waiting; a submit under way gets a few seconds more, because its response
/// holds the id of a task that is paid for. The second one ends that too, the third the process.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan GraceOfSubmit = TimeSpan.FromSeconds(10);
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationTokenSource _abort = new();
    private readonly List<PosixSignalRegistration> _signals = [];
    private int _requests;

    /// <summary>Ends waiting and downloads.</summary>
    public CancellationToken Stop => _stop.Token;

    /// <summary>Ends even a submit under way.</summary>
    public CancellationToken Abort => _abort.Token;

    /// <summary>An interruption by Ctrl-C and by the signals that ask a process to end.</summary>
    public static Interruption BySignals()
    {
        Interruption interruption = new();
        foreach (PosixSignal signal in (PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT])
        {
            interruption._signals.Add(PosixSignalRegistration.Create(signal, context => context.Cancel = interruption.Request()));
        }

        return interruption;
    }

    /// <summary>Asks to stop; returns whether the program will end by itself.</summary>
    public bool Request()
    {
        switch (Interlocked.Increment(ref _requests))
        {
            case 1:
                _abort.CancelAfter(GraceOfSubmit);
                _stop.Cancel();
                return true;
            case 2:
                _abort.Cancel();
                return true;
            default:
                return false;
        }
    }

    public void Dispose()
    {
        foreach (PosixSignalRegistration signal in _signals)
        {
            signal.Dispose();
        }

        _stop.Dispose();
        _abort.Dispose();
    }
}
